package dailypapers.direction;

import dailypapers.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text denies of a thing and the summary says of it: {@code larger models are not always
 * better} and 모델이 클수록 항상 더 좋다. Only where the text says it of the thing in no other sentence.
 */
final class NotRule {
  /** A predicate in English and in Korean; where the text denies "always", it is "always" here. */
  private record Predicate(Pattern denied, Pattern english, Pattern korean) {}

  /** What a thing is under a condition, it need not be without. */
  private static final String PLAIN =
      "([^,.\\n]{2,60}?)[은는이가]\\s(?![^,.\\n]{0,40}(?:[가-힣]면|때|통해|후에|뒤에|위해|않|없))";

  private static final List<Predicate> PREDICATES =
      List.of(
          plain("effective", "효과적"),
          plain("reliable", "신뢰할 수 있|믿을 ?만"),
          plain("sufficient|enough", "충분하|충분히"),
          plain("robust", "강건하|견고하"),
          new Predicate(
              denied("not (?:always|necessarily) (?:better|superior|beneficial|helpful|improve)"),
              Pattern.compile("(?i)\\b(?:always|consistently|uniformly)\\b"),
              Pattern.compile(
                  "([^,.\\n]{2,60}?)(?:[은는이가]|수록)\\s(?:항상|언제나|늘)\\s(?:더 )?(?:좋|나[은았]|낫|우수|뛰어|높)")));

  private static final Pattern NOT = Pattern.compile("(?i)\\bnot\\b");

  private record Denied(Predicate predicate, String text, Set<String> subject) {}

  private final List<Denied> all = new ArrayList<>();

  NotRule(List<String> sentences) {
    for (String sentence : sentences) {
      for (Predicate predicate : NOT.matcher(sentence).find() ? PREDICATES : List.<Predicate>of()) {
        Matcher denied = predicate.denied().matcher(sentence);
        if (denied.find()) {
          Denied found = new Denied(predicate, denied.group().strip(), Sides.of(denied.group(1)));
          if (!isSaid(sentences, found, sentence)) {
            all.add(found);
          }
        }
      }
    }
  }

  private static Pattern denied(String words) {
    return Pattern.compile(
        "(?i)\\b((?:[\\w-]{1,25} ){1,4})(?:is|are|was|were|do|does) " + words + "\\b");
  }

  private static Predicate plain(String english, String korean) {
    return new Predicate(
        denied("not (?:" + english + ")"),
        Pattern.compile("(?i)\\b(?:" + english + ")"),
        Pattern.compile(PLAIN + "[^,.\\n]{0,25}?(?:" + korean + ")"));
  }

  private static boolean isSaid(List<String> sentences, Denied denied, String here) {
    return sentences.stream()
        .filter(other -> !other.equals(here))
        .filter(other -> denied.predicate().english().matcher(other).find())
        .anyMatch(other -> Sides.meet(Sides.of(other), denied.subject()));
  }

  List<Finding> findings(String section, String summary) {
    List<Finding> findings = new ArrayList<>();
    for (Denied denied : all) {
      Matcher said = denied.predicate().korean().matcher(summary);
      Optional<String> first = Optional.empty();
      while (first.isEmpty() && said.find()) {
        first =
            Optional.of(said.group())
                .filter(g -> Sides.meet(Sides.of(said.group(1)), denied.subject()));
      }
      first
          .map(words -> DirectionCheck.fault(section, words.strip(), denied.text()))
          .ifPresent(findings::add);
    }
    return findings;
  }
}
