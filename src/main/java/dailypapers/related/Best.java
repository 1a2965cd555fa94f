package dailypapers.related;

import java.util.Arrays;

/**
 * The best relatives of a paper, in whatever order they are offered: higher scores first, of equal
 * ones the paper that comes first.
 */
final class Best {
  private final long[] best = new long[Rules.MOST + 1];
  private int size;

  /** What a paper must score to have a chance. */
  int least() {
    return size == Rules.MOST ? score(size - 1) : Rules.LEAST;
  }

  /** Takes a paper in if it is one of the best. */
  void offer(int paper, int score) {
    if (score >= least()) {
      // Sorted upwards: a higher score is a lower number.
      best[size] = (long) -score << Integer.SIZE | paper;
      Arrays.sort(best, 0, size + 1);
      size = Math.min(Rules.MOST, size + 1);
    }
  }

  int size() {
    return size;
  }

  int paper(int i) {
    return (int) best[i];
  }

  int score(int i) {
    return (int) -(best[i] >> Integer.SIZE);
  }
}
