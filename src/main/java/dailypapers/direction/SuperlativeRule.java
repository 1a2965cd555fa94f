package dailypapers.direction;

import dailypapers.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that is the most of all in the text and the least in the summary: {@code Setup is the
 * strongest stage} and Setup이 가장 약하다. Only where the text never says of it what the summary does.
 */
final class SuperlativeRule {
  /** A superlative a line: its two poles in English, and in Korean behind 가장. */
  private record Pair(Pattern english, Pattern korean) {}

  private static final List<Pair> PAIRS =
      List.of(
          pair("strongest", "weakest", "강[한했하]", "약[한했하]"),
          pair("best|top", "worst|poorest", "좋|우수|뛰어|나은", "나[쁜빴쁘]|못|열등|뒤"),
          pair("highest", "lowest", "높", "낮"),
          pair("hardest|most difficult|most challenging", "easiest", "어려|어렵|힘든", "쉬|쉽"),
          pair("fastest", "slowest", "빠[르른]|빨랐", "느[리린]|느렸"),
          pair("most reliable", "least reliable", "신뢰할 수 있|믿을 ?만|안정", "신뢰할 수 없|믿기 어려|불안정"),
          pair("largest|biggest", "smallest", "큰|크[다고며]|컸", "작"),
          pair("most", "fewest|least", "많", "적[은다고며]|적었"));

  private static final Pattern ENGLISH_CUT =
      Pattern.compile(
          "[;:()]|,\\s|\\s(?:but|while|whereas|although|though|however|which|whose)\\s|\\sand\\s(?=\\S+ (?:is|are|the)\\s)");
  private static final Pattern KOREAN_CUT =
      Pattern.compile("[;:]|,\\s|\\s(?<=(?:지만|으나|면서|으며|하며|는데|[였했았었높낮하약강]고|반면) )");
  private static final Pattern ENGLISH_IS =
      Pattern.compile(
          "^(.{2,80}?)\\s(?:is|are|was|were|remains?|proves?|performs?|ranks?|be)\\s(?:clearly |consistently |by far )?(?:the )?$");
  private static final Pattern KOREAN_IS =
      Pattern.compile("(?<!\\S)(\\S{1,30}(?: \\S{1,30}){0,3}?)[이가은는]\\s(?:[^,.]{0,20}\\s)?가장\\s$");

  /** What every superlative has. */
  private static final Pattern SOME = Pattern.compile("(?i)est\\b|most|least|worst|top|가장");

  private record Said(String text, int pair, int pole, Set<String> subject) {
    boolean isOf(Said other) {
      return pair == other.pair && Sides.meet(subject, other.subject);
    }
  }

  private final List<Said> said = new ArrayList<>();

  SuperlativeRule(List<String> sentences) {
    sentences.forEach(sentence -> said.addAll(of(sentence)));
  }

  private static Pair pair(String most, String least, String koreanMost, String koreanLeast) {
    return new Pair(
        Pattern.compile("(?i)\\b(?:(" + most + ")|(" + least + "))\\b"),
        Pattern.compile("가장\\s(?:(" + koreanMost + ")|(" + koreanLeast + "))"));
  }

  private static List<Said> of(String sentence) {
    List<Said> found = new ArrayList<>();
    if (!SOME.matcher(sentence).find()) {
      return found;
    }
    boolean korean = sentence.contains("가장");
    for (String clause : (korean ? KOREAN_CUT : ENGLISH_CUT).split(sentence)) {
      for (int i = 0; i < PAIRS.size(); i++) {
        Pair pair = PAIRS.get(i);
        Matcher word = (korean ? pair.korean() : pair.english()).matcher(clause);
        if (word.find()) {
          int start = korean ? word.end() - word.group().length() + "가장 ".length() : word.start();
          Matcher is = (korean ? KOREAN_IS : ENGLISH_IS).matcher(clause.substring(0, start));
          if (is.find()) {
            int pole = word.group(1) == null ? -1 : 1;
            found.add(new Said(clause.strip(), i, pole, Sides.of(is.group(1))));
          }
        }
      }
    }
    return found;
  }

  List<Finding> findings(String section, List<String> sentences) {
    List<Finding> findings = new ArrayList<>();
    for (String sentence : said.isEmpty() ? List.<String>of() : sentences) {
      for (Said claim : of(sentence)) {
        opposite(claim)
            .ifPresent(
                other -> findings.add(DirectionCheck.fault(section, claim.text(), other.text())));
      }
    }
    return findings;
  }

  private Optional<Said> opposite(Said claim) {
    List<Said> same = said.stream().filter(claim::isOf).toList();
    return same.stream().anyMatch(other -> other.pole() == claim.pole())
        ? Optional.empty()
        : same.stream().findFirst();
  }
}
