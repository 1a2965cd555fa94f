package dailypapers.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A set of short texts as they stand in a page's bytes: asking for one that it has makes no object.
 * For one thread.
 */
final class ByteSet {
  private static final int SMALLEST = 16;
  // Addresses begin alike and differ at their end.
  private static final int HASHED = 24;
  private static final byte[] NONE = {};

  private byte[][] slots = empty(SMALLEST);
  private int size;

  /** Adds the bytes of a range; false if the set had them. */
  boolean add(byte[] from, int start, int end) {
    int slot = slot(from, start, end);
    if (slots[slot] != NONE) {
      return false;
    }
    put(slot, Arrays.copyOfRange(from, start, end));
    return true;
  }

  private boolean put(byte[] text) {
    int slot = slot(text, 0, text.length);
    if (slots[slot] != NONE) {
      return false;
    }
    put(slot, text);
    return true;
  }

  private void put(int slot, byte[] text) {
    slots[slot] = text;
    size++;
    if (2 * size > slots.length) {
      grow();
    }
  }

  /** True if the set has the bytes of a range. */
  boolean has(byte[] from, int start, int end) {
    return slots[slot(from, start, end)] != NONE;
  }

  /** True if the set has a text. */
  boolean has(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return has(bytes, 0, bytes.length);
  }

  void clear() {
    if (slots.length > 4 * SMALLEST) {
      slots = empty(SMALLEST);
    } else if (size > 0) {
      Arrays.fill(slots, NONE);
    }
    size = 0;
  }

  /** Adds all texts of another set; false if the set had one of them. */
  boolean addAll(ByteSet others) {
    if (size == 0) {
      slots = others.slots.clone();
      size = others.size;
      return true;
    }
    boolean areNew = true;
    for (byte[] text : others.slots) {
      if (text != NONE) {
        areNew &= put(text);
      }
    }
    return areNew;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Gives each text, in no order. */
  void forEach(Consumer<String> taker) {
    for (byte[] text : slots) {
      if (text != NONE) {
        taker.accept(new String(text, UTF_8));
      }
    }
  }

  /** Where the bytes are, or would be put. */
  private int slot(byte[] from, int start, int end) {
    int mask = slots.length - 1;
    int slot = hash(from, start, end) & mask;
    while (slots[slot] != NONE
        && !Arrays.equals(slots[slot], 0, slots[slot].length, from, start, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int hash(byte[] from, int start, int end) {
    int hash = end - start;
    for (int i = Math.max(start, end - HASHED); i < end; i++) {
      hash = 31 * hash + from[i];
    }
    return hash ^ (hash >>> 15);
  }

  private void grow() {
    byte[][] old = slots;
    slots = empty(2 * old.length);
    for (byte[] text : old) {
      if (text != NONE) {
        slots[slot(text, 0, text.length)] = text;
      }
    }
  }

  private static byte[][] empty(int length) {
    byte[][] slots = new byte[length][];
    Arrays.fill(slots, NONE);
    return slots;
  }
}
