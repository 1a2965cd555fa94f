package dailypapers.direction;

import dailypapers.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two things of which the text says that one is better, and the summary that the other is: {@code
 * readers prefer human translations to those of a machine} and 독자는 사람보다 기계의 번역을 선호한다. Only where
 * both name both things, and no other sentence of the text compares them.
 */
final class ComparisonRule {
  private record Said(String sentence, List<Comparison> comparisons) {}

  /** A sentence that judges something, or may. */
  private static final Pattern JUDGES =
      Pattern.compile(
          Direction.ALL.stream()
              .filter(Direction::judging)
              .map(direction -> direction.words().pattern())
              .collect(
                  Collectors.joining(
                      "|",
                      "(?i)higher|lower|\\bmatch(?:es|ing)?\\b|on par|rival|trail|\\bprefers?\\b|short of|ahead|\\bwins?\\b|\\blos(?:es?|t|ing) to|\\bgap\\b|",
                      "")));

  private final List<Said> said = new ArrayList<>();
  private final boolean fromText;

  /**
   * What a text compares.
   *
   * @param fromText whether a summary can compare nothing else
   */
  ComparisonRule(List<String> sentences, boolean fromText) {
    this.fromText = fromText;
    for (String sentence : sentences) {
      said.add(new Said(sentence, Comparison.of(sentence)));
    }
  }

  List<Finding> findings(String section, List<String> sentences) {
    List<Finding> findings = new ArrayList<>();
    if (said.stream().allMatch(each -> each.comparisons().isEmpty())) {
      return findings;
    }
    for (String sentence : sentences) {
      for (Comparison claim : Comparison.of(sentence)) {
        Optional.of(claim)
            .filter(Comparison::sure)
            .flatMap(this::opposite)
            .ifPresent(
                other -> findings.add(DirectionCheck.fault(section, claim.text(), other.text())));
      }
    }
    return findings;
  }

  private Optional<Comparison> opposite(Comparison claim) {
    return all().anyMatch(claim::agrees)
        ? Optional.empty()
        : said.stream()
            .filter(each -> each.comparisons().stream().anyMatch(claim::exchanges))
            .filter(each -> isOnly(each, claim.better(), claim.worse()))
            .flatMap(each -> each.comparisons().stream())
            .filter(other -> other.sure() && claim.exchanges(other))
            .findFirst()
            .or(() -> rival(claim));
  }

  /** Of all there is to be said of a rival, the text says one thing, and the summary another. */
  private Optional<Comparison> rival(Comparison claim) {
    return !fromText || all().anyMatch(claim::agreesOnRival)
        ? Optional.empty()
        : said.stream()
            .filter(each -> each.comparisons().stream().anyMatch(claim::opposesRival))
            .filter(each -> isOnly(each, claim.rivals(), claim.rivals()))
            .flatMap(each -> each.comparisons().stream())
            .filter(other -> other.sure() && claim.opposesRival(other))
            .findFirst();
  }

  private Stream<Comparison> all() {
    return said.stream().flatMap(each -> each.comparisons().stream());
  }

  /** Whether no other sentence judges both things, of which nobody knows what it says. */
  private boolean isOnly(Said here, Set<String> one, Set<String> other) {
    return said.stream()
        .filter(each -> each != here && JUDGES.matcher(each.sentence()).find())
        .map(each -> Sides.of(each.sentence()))
        .noneMatch(terms -> Sides.meet(terms, one) && Sides.meet(terms, other));
  }
}
