package dailypapers.check;

import dailypapers.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Findings of two sources as one list, in which nothing is said twice. */
public final class Repeats {
  /** Checks that speak of the same thing under several names. */
  private static final Map<String, String> FAMILIES =
      Map.of("number", "fact", "nearby", "fact", "name", "fact", "language", "form");

  private Repeats() {}

  /**
   * The findings of one source, then those of the other that say something else. Of two about the
   * same words of the same place, by checks of the same family, the graver one stays, where the
   * first one stood.
   */
  public static List<Finding> without(List<Finding> some, List<Finding> others) {
    List<Finding> findings = new ArrayList<>(some);
    for (Finding other : others) {
      int same = indexOfSame(some, other);
      if (same < 0) {
        findings.add(other);
      } else if (other.severity().compareTo(findings.get(same).severity()) > 0) {
        findings.set(same, other);
      }
    }
    return List.copyOf(findings);
  }

  private static int indexOfSame(List<Finding> findings, Finding other) {
    for (int i = 0; i < findings.size(); i++) {
      Finding one = findings.get(i);
      if (same(one, other, Finding::place)
          && same(one, other, finding -> family(finding.check()))
          && isSame(one, other)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean same(Finding one, Finding other, Function<Finding, String> what) {
    return what.apply(one).equals(what.apply(other));
  }

  private static String family(String check) {
    return FAMILIES.getOrDefault(check, check);
  }

  /** Findings without words say the same where they give the same reason. */
  private static boolean isSame(Finding one, Finding other) {
    String words = one.quoted();
    String others = other.quoted();
    return words.isBlank() || others.isBlank()
        ? words.isBlank() && others.isBlank() && one.reason().equals(other.reason())
        : FoldedText.of(words).containsWhole(others) || FoldedText.of(others).containsWhole(words);
  }
}
