package dailypapers.random;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Makes a list of draws smaller as long as it still fails: pieces are cut out, halves first, then
 * the numbers that are left are made smaller.
 */
final class Shrinker {
  private final Predicate<int[]> fails;
  private final BooleanSupplier more;
  private int[] smallest;

  private Shrinker(int[] draws, Predicate<int[]> fails, BooleanSupplier more) {
    this.smallest = draws;
    this.fails = fails;
    this.more = more;
  }

  /**
   * The smallest draws found.
   *
   * @param fails whether draws still fail
   * @param more false when the search has taken long enough
   */
  static int[] smallest(int[] draws, Predicate<int[]> fails, BooleanSupplier more) {
    Shrinker shrinker = new Shrinker(draws, fails, more);
    int[] before;
    do {
      before = shrinker.smallest;
      shrinker.cut();
      shrinker.lower();
    } while (shrinker.smallest != before && more.getAsBoolean());
    return shrinker.smallest;
  }

  private void cut() {
    for (int length = Math.max(1, smallest.length / 2); length > 0; length /= 2) {
      for (int from = smallest.length - length; from >= 0; from -= length) {
        from = Math.min(from, smallest.length - length);
        if (from >= 0 && !isTaken(without(smallest, from, length))) {
          continue;
        }
        if (!more.getAsBoolean()) {
          return;
        }
      }
    }
  }

  private void lower() {
    for (int i = 0; i < smallest.length && more.getAsBoolean(); i++) {
      int value = smallest[i];
      boolean lowered = value > 0 && isTaken(with(smallest, i, 0));
      while (!lowered && smallest[i] > 1 && isTaken(with(smallest, i, smallest[i] / 2))) {
        value = smallest[i];
      }
      if (!lowered && smallest[i] > 0) {
        isTaken(with(smallest, i, smallest[i] - 1));
      }
    }
  }

  private boolean isTaken(int[] draws) {
    boolean taken = more.getAsBoolean() && fails.test(draws);
    if (taken) {
      smallest = draws;
    }
    return taken;
  }

  private static int[] without(int[] draws, int from, int length) {
    int[] shorter = Arrays.copyOf(draws, draws.length - length);
    System.arraycopy(draws, from + length, shorter, from, draws.length - from - length);
    return shorter;
  }

  private static int[] with(int[] draws, int index, int value) {
    int[] other = draws.clone();
    other[index] = value;
    return other;
  }
}
