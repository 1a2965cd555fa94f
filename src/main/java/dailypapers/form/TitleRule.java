package dailypapers.form;

import dailypapers.check.Finding;
import dailypapers.text.FoldedText;
import dailypapers.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles are never translated. A translation shows where Korean words in quotation marks are called
 * a paper, and where Korean words stand before the title in parentheses.
 */
final class TitleRule implements FormRule {
  private static final String OPEN = "[\"'“‘「『《<〈]";
  private static final String CLOSE = "[\"'”’」』》>〉]";

  /** '긴 표를 짜는 엔진'이라는 (제목의) 논문, 논문 '긴 표를 짜는 엔진'은, 제목: 긴 표를 짜는 엔진. */
  private static final Pattern CALLED =
      Pattern.compile(
          (OPEN + "(?<before>[^\"'“”‘’「」『』《》<>〈〉\\n]{6,150})" + CLOSE)
              + "\\s?(?:(?:이라는|라는|이란|란)\\s(?:제목|논문|연구)|(?:제목의|논문[은이에의]))"
              + ("|(?:^|\\s)(?:논문|연구)\\s"
                  + OPEN
                  + "(?<behind>[^\"'“”‘’「」『』《》<>〈〉\\n]{6,150})"
                  + CLOSE)
              + "|(?:^|\\n)\\W{0,4}(?:논문 )?제목\\s?[:：]\\s?(?<named>[^\\n.]{6,150})");

  /** A section that begins with '긴 표를 짜는 엔진'은 … 제안하는 논문이다. */
  private static final Pattern BEGINS =
      Pattern.compile(
          ("^\\s*" + OPEN + "(?<words>[^\"'“”‘’「」『』《》<>〈〉\\n]{6,150})" + CLOSE)
              + "[은는]\\s[^.\\n]{0,200}(?:논문|연구)(?:이다|다|입니다|임)");

  private static final Pattern GLOSS =
      Pattern.compile("(?<=[가-힣'\"”’」』》〉])\\s?\\((?<title>[^()\\n]{12,300})\\)");

  private static final int LEAST_WORDS = 3;

  @Override
  public List<Finding> findings(ReadSummary summary) {
    String title = summary.judged().title();
    if (Letters.hangul(title) > 0) {
      return Letters.hangul(title) * 2 > Letters.count(title)
              && Letters.hangul(summary.judged().text().plain()) == 0
          ? List.of(FormRule.doubt(Finding.SUMMARY, title, "the title is translated"))
          : List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (ReadSummary.Part part : summary.parts()) {
      called(part.text())
          .or(() -> glossed(part.text(), title))
          .ifPresent(
              words ->
                  findings.add(
                      FormRule.doubt(
                          part.section(), words, "the title is translated; it stays " + title)));
    }
    return findings;
  }

  private static Optional<String> called(String text) {
    Matcher first = BEGINS.matcher(text);
    if (first.find() && isKorean(first.group("words"))) {
      return Optional.of(first.group("words"));
    }
    Matcher matcher = CALLED.matcher(text);
    while (matcher.find()) {
      String words =
          List.of("before", "behind", "named").stream()
              .flatMap(group -> Optional.ofNullable(matcher.group(group)).stream())
              .findFirst()
              .orElse("");
      if (isKorean(words)) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  private static boolean isKorean(String words) {
    return Letters.hangul(words) * 2 > Letters.count(words)
        && words.strip().split("\\s+").length >= LEAST_WORDS;
  }

  /** 긴 표를 짜는 엔진(Weaving Long Tables): the title, or what stands before its colon. */
  private static Optional<String> glossed(String text, String title) {
    String whole = bare(title);
    return GLOSS
        .matcher(text)
        .results()
        .filter(gloss -> isTitle(bare(gloss.group(1)), whole))
        .map(MatchResult::group)
        .findFirst();
  }

  private static boolean isTitle(String words, String title) {
    return words.equals(title) && words.split(" ").length > LEAST_WORDS;
  }

  private static String bare(String text) {
    return FoldedText.fold(text.toLowerCase(Locale.ROOT)).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
