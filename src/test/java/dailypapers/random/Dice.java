package dailypapers.random;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * Chance that remembers what it drew. Whatever is made by drawing can so be made again from the
 * draws, and made smaller by taking draws away: a 0 is always the plainest choice.
 */
public final class Dice {
  private final IntUnaryOperator next;
  private int[] drawn = new int[64];
  private int size;

  private Dice(IntUnaryOperator next) {
    this.next = next;
  }

  /** Draws as chance will; the same for the same seed. */
  public static Dice of(long seed) {
    return new Dice(new SplittableRandom(seed)::nextInt);
  }

  /** Draws these numbers, as far as they are below what is asked for, and 0 after the last. */
  static Dice replaying(int[] draws) {
    int[] at = {0};
    return new Dice(bound -> at[0] < draws.length ? Math.floorMod(draws[at[0]++], bound) : 0);
  }

  /** A number from 0 to one below the bound. */
  public int below(int bound) {
    int draw = next.applyAsInt(bound);
    if (size == drawn.length) {
      drawn = Arrays.copyOf(drawn, 2 * size);
    }
    drawn[size++] = draw;
    return draw;
  }

  /** Once in so many times. */
  public boolean once(int times) {
    return below(times) == times - 1;
  }

  /** One of these. */
  public <T> T of(List<T> all) {
    return all.get(below(all.size()));
  }

  /** What was drawn so far. */
  int[] drawn() {
    return Arrays.copyOf(drawn, size);
  }
}
