package dailypapers.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of the cases of one run, so that a test sees whether its inputs reach anything. */
public final class Outcomes {
  private static final int FEW = 500;

  private final int cases;
  private final Map<String, Integer> counts = new TreeMap<>();
  private long longest;
  private int longestCase;

  Outcomes(int cases) {
    this.cases = cases;
  }

  void add(String outcome, int number, long nanos) {
    counts.merge(outcome, 1, Integer::sum);
    if (nanos > longest) {
      longest = nanos;
      longestCase = number;
    }
  }

  /** A line for whoever watches the run. */
  void tell(String name, long seed, long nanos) {
    System.out.printf(
        Locale.ROOT,
        "random %s: %d cases of seed %d, %.1f s of processor time, longest %d ms (case %d), %s%n",
        name,
        cases,
        seed,
        nanos / 1e9,
        longest / 1_000_000,
        longestCase,
        counts);
  }

  /** At least so many percent came to this; of a few cases nothing is asked. */
  public Outcomes atLeast(int percent, String outcome) {
    if (cases >= FEW) {
      assertThat(counts.getOrDefault(outcome, 0) * 100L)
          .as("%s of %s", outcome, counts)
          .isGreaterThanOrEqualTo((long) percent * cases);
    }
    return this;
  }
}
