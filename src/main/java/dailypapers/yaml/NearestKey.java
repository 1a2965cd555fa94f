package dailypapers.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which key was meant: {@code titel} → {@code title}. */
public final class NearestKey {
  private static final int LONGEST = 40;

  private NearestKey() {}

  /** The known key most like the given one; empty where none is near. */
  public static Optional<String> of(String key, Collection<String> known) {
    return known.stream()
        .filter(candidate -> isNear(key, candidate))
        .min(
            Comparator.comparingInt(
                candidate -> distance(key.toLowerCase(Locale.ROOT), candidate)));
  }

  /** True where a third of the letters or fewer are wrong, or one begins with the other. */
  static boolean isNear(String key, String candidate) {
    String lower = key.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.length() > LONGEST) {
      return false;
    }
    return distance(lower, candidate) <= Math.max(1, candidate.length() / 3)
        || candidate.startsWith(lower)
        || lower.startsWith(candidate);
  }

  /** Levenshtein's: how many letters to insert, delete, replace, or swap with their neighbor. */
  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    int changed = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
