package dailypapers.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a shard as {@code assets/js/search-index.js} does. */
final class ShardReader {
  private final byte[] bytes;
  private int at;

  ShardReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The document numbers of each token, by field. */
  Map<String, List<List<Integer>>> terms() {
    int width = bytes[at++];
    List<String> tokens = tokens();
    at *= Byte.SIZE;
    Map<String, List<List<Integer>>> terms = new TreeMap<>();
    for (String token : tokens) {
      List<Integer> sizes = List.of(gamma() - 1, gamma() - 1, gamma() - 1);
      terms.put(token, sizes.stream().map(size -> numbers(size, width)).toList());
    }
    return terms;
  }

  private List<String> tokens() {
    int count = 0;
    for (int shift = 0, more = 1; more != 0; shift += 7) {
      count |= (bytes[at] & 0x7F) << shift;
      more = bytes[at++] & 0x80;
    }
    List<String> tokens = new ArrayList<>();
    byte[] token = new byte[256];
    for (int i = 0; i < count; i++) {
      int shared = bytes[at++] & 0xFF;
      int length = bytes[at++] & 0xFF;
      System.arraycopy(bytes, at, token, shared, length);
      at += length;
      tokens.add(new String(token, 0, shared + length, UTF_8));
    }
    return tokens;
  }

  private List<Integer> numbers(int size, int width) {
    if (size == 1) {
      return List.of(bits(width));
    }
    List<Integer> numbers = new ArrayList<>();
    int parameter = size == 0 ? 0 : bits(4);
    for (int i = 0, number = -1; i < size; i++) {
      int upper = 0;
      while (bits(1) == 1) {
        upper++;
      }
      number += 1 + (upper << parameter | bits(parameter));
      numbers.add(number);
    }
    return numbers;
  }

  private int gamma() {
    int zeros = 0;
    while (bits(1) == 0) {
      zeros++;
    }
    return 1 << zeros | bits(zeros);
  }

  private int bits(int count) {
    int bits = 0;
    for (int i = 0; i < count; i++, at++) {
      bits = bits << 1 | bytes[at >> 3] >> 7 - (at & 7) & 1;
    }
    return bits;
  }
}
