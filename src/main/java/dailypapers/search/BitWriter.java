package dailypapers.search;

import java.io.ByteArrayOutputStream;

/** Bits, the highest of a byte first; the last byte is filled with zeros. */
final class BitWriter {
  private final ByteArrayOutputStream out;
  private int current;
  private int used;

  BitWriter(ByteArrayOutputStream out) {
    this.out = out;
  }

  /** The lowest bits of a value, the highest of them first. */
  void bits(int value, int count) {
    for (int i = count - 1; i >= 0; i--) {
      bit(value >>> i & 1);
    }
  }

  /** Elias's gamma code of a number from 1. */
  void gamma(int number) {
    int length = Integer.SIZE - Integer.numberOfLeadingZeros(number);
    bits(0, length - 1);
    bits(number, length);
  }

  /** Rice's code of a number from 0: its upper part as that many ones and a zero, then the rest. */
  void rice(int number, int parameter) {
    for (int i = number >>> parameter; i > 0; i--) {
      bit(1);
    }
    bit(0);
    bits(number, parameter);
  }

  /** Fills the last byte; nothing can follow. */
  void finish() {
    while (used != 0) {
      bit(0);
    }
  }

  private void bit(int bit) {
    current = current << 1 | bit;
    used++;
    if (used == Byte.SIZE) {
      out.write(current);
      current = 0;
      used = 0;
    }
  }
}
