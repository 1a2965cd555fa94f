package dailypapers.direction;

import dailypapers.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A term where the text has only its opposite: the summary says white-box and never black-box, the
 * text black-box and never white-box.
 */
final class OpposedTerms {
  private record Pair(Pattern one, Pattern other) {}

  private static final List<Pair> PAIRS =
      List.of(
          pair("white-?box|화이트 ?박스", "black-?box|블랙 ?박스"),
          pair("online(?! data)|온라인", "offline|오프라인"),
          pair(
              "un-?supervised|비지도",
              "(?<!self-)(?<!un)(?<!semi-)(?<!weakly-)supervised|(?<!자기 ?)지도 학습"),
          pair("non-?autoregressive|비자기 ?회귀", "(?<!non-?)autoregressive|자기 ?회귀"),
          pair("asynchronous(?:ly)?|비동기", "(?<!a)synchronous(?:ly)?|동기식"),
          pair("centrali[sz]ed|중앙 ?집중", "decentrali[sz]ed|분산형|탈중앙"),
          pair("homogeneous|동종", "heterogeneous|이종"),
          pair(
              "(?:sub|super)-?linear(?:ly)?|초선형",
              "(?<![a-z-])linear(?:ly)?(?! (?:attention|layer|probe|algebra))|(?<!비)선형"),
          pair("positively correlated|양의 상관", "negatively correlated|음의 상관"),
          pair("overestimat\\w*|과대 ?평가", "underestimat\\w*|과소 ?평가"));

  private static final Pattern ANY =
      Pattern.compile(
          PAIRS.stream()
              .map(pair -> pair.one().pattern() + "|" + pair.other().pattern())
              .collect(Collectors.joining("|")));

  /** A term that the summary may not have, and the opposite that the text has. */
  private record Opposed(Pattern term, String opposite) {}

  private final List<Opposed> opposed = new ArrayList<>();

  OpposedTerms(String text, String summary) {
    for (Pair pair : ANY.matcher(summary).find() ? PAIRS : List.<Pair>of()) {
      for (Pair way : List.of(pair, new Pair(pair.other(), pair.one()))) {
        Matcher opposite = way.other().matcher(text);
        boolean replaced =
            way.one().matcher(summary).find()
                && opposite.find()
                && !way.other().matcher(summary).find()
                && !way.one().matcher(text).find();
        if (replaced) {
          opposed.add(new Opposed(way.one(), opposite.group()));
        }
      }
    }
  }

  private static Pair pair(String one, String other) {
    return new Pair(words(one), words(other));
  }

  private static Pattern words(String words) {
    return Pattern.compile("(?i)(?<![A-Za-z가-힣])(?:" + words + ")");
  }

  List<Finding> findings(String section, String part) {
    List<Finding> findings = new ArrayList<>();
    for (Opposed each : opposed) {
      Matcher found = each.term().matcher(part);
      if (found.find()) {
        findings.add(DirectionCheck.fault(section, found.group(), each.opposite()));
      }
    }
    return findings;
  }
}
