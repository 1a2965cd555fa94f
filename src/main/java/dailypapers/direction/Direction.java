package dailypapers.direction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which way a word points.
 *
 * @param sign 1 for more and for better, -1 for less and for worse
 * @param judging whether it is said of good and bad, not of much and little
 * @param words where such a word stands
 */
record Direction(int sign, boolean judging, Pattern words) {
  static final List<Direction> ALL =
      List.of(
          of(
              1,
              false,
              "increas\\w*|rais(?:e[sd]?|ing)|higher|highest|gr[eo]ws?|growing|grown|more(?! than)|larger|greater"
                  + "|longer|ris(?:es?|en|ing)|rose|boost\\w*|doubl(?:es?|ed|ing)",
              "증가|늘어|늘[렸린리려릴]|늘었|높아|높[였여인일임은이게았습다]|상승|올라|올[렸린]|오르|올랐|끌어올|더 많|많은|많았|많다|커[지졌]"
                  + "|길어|더 (?:쓴|쓰|사용|필요|소모|길|높|큰)"),
          of(
              -1,
              false,
              "reduc\\w*|decreas\\w*|lower\\w*|lowest|fewer|less(?!on)|drop(?:s|ped|ping)?|cut(?:s|ting)?|shrink\\w*"
                  + "|smaller|shorter|falls?|fell|falling|declin\\w*|sav(?:es?|ing|ed)|halv\\w*|mitigat\\w*"
                  + "|alleviat\\w*|minimi[sz]\\w*",
              "감소|줄어|줄[였인이여일임]|줄었|낮아|낮[췄춘추춰출춤은게았습다]|하락|떨어|절감|단축|절약|더 적|적은|적었|적다|작아|짧아|축소|덜 "),
          of(
              1,
              true,
              "improv\\w*|enhanc\\w*|better|best|outperform\\w*|surpass\\w*|exceed\\w*|superior\\w*|beats?"
                  + "|faster|fastest|accelerat\\w*|speed-?ups?|speeds? up|goes far beyond|goes beyond|ahead of",
              "향상|개선|능가|뛰어넘|뛰어나|뛰어난|앞[서선섰지질]|우수|우월|더 나은|빠른|빠르|빨라|가속(?![한된])|상회"),
          of(
              -1,
              true,
              "degrad\\w*|worse\\w*|worst|underperform\\w*|inferior\\w*|deteriorat\\w*|lag(?:s|ged|ging)?|slower"
                  + "|slowest|slow(?:s|ed)? down|falls? (?:short|behind)|fell (?:short|behind)|hurts?|harms?",
              "저하|악화|뒤[처진졌떨]|못 ?미[치친쳤칩]|밀[리렸린]|열등|나빠|나쁜|나쁘|느린|느리|느려|열세|하회"));

  private static Direction of(int sign, boolean judging, String english, String korean) {
    return new Direction(
        sign,
        judging,
        Pattern.compile("\\b(?=[A-Za-z])(?i:" + english + ")\\b|(?=[가-힣])(?:" + korean + ")"));
  }
}
