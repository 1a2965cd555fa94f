package dailypapers.search;

import java.util.Arrays;

/** Document numbers, ascending. */
final class Numbers {
  private static final int PARAMETER_BITS = 4;
  private static final int LARGEST_PARAMETER = (1 << PARAMETER_BITS) - 1;

  private int[] numbers = new int[2];
  private int size;

  /** Adds a number that is larger than all before. */
  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  /**
   * Writes one number as it is, with so many bits; several as Rice's parameter in four bits, then
   * the gaps between them. How many they are is not written.
   */
  void encode(int width, BitWriter bits) {
    if (size == 1) {
      bits.bits(numbers[0], width);
    } else if (size > 1) {
      int parameter = parameter();
      bits.bits(parameter, PARAMETER_BITS);
      int before = -1;
      for (int i = 0; i < size; i++) {
        bits.rice(numbers[i] - before - 1, parameter);
        before = numbers[i];
      }
    }
  }

  /** The best one for evenly strewn numbers: the logarithm of ln 2 times their mean distance. */
  private int parameter() {
    int scaled = (int) ((numbers[size - 1] + 1L) * 177 / (size * 256L));
    return Math.min(
        LARGEST_PARAMETER, Math.max(0, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(scaled)));
  }
}
