package dailypapers.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Some tokens with the numbers of their documents, as bytes:
 *
 * <ol>
 *   <li>the number of bits of the largest document number, one byte;
 *   <li>how many tokens, as a variable-length number (seven bits a byte, lowest first);
 *   <li>the tokens in order: the number of bytes that one shares with the one before, the number of
 *       bytes that follow, and these;
 *   <li>bits: for each token and each field one more than the number of documents (gamma code); one
 *       document as it is; several as Rice's parameter in four bits and the gaps between them.
 * </ol>
 *
 * The bytes depend on nothing but these tokens and documents, so that a shard stays as it is as
 * long as no document with one of its tokens comes, goes or changes.
 */
final class TermShard {
  private static final int FIELDS = DocumentTerms.Field.values().length;
  private static final int PARAMETER_BITS = 4;
  private static final int LARGEST_PARAMETER = (1 << PARAMETER_BITS) - 1;

  private final Map<String, Postings[]> terms = new TreeMap<>();
  private int largest;

  /** Document numbers, ascending. */
  private static final class Postings {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }
  }

  /** Adds a token of a document; documents come in ascending order. */
  void add(String token, int field, int document) {
    Postings[] fields = terms.computeIfAbsent(token, any -> none());
    fields[field].add(document);
    largest = Math.max(largest, document);
  }

  byte[] encoded() {
    int width = Integer.SIZE - Integer.numberOfLeadingZeros(largest);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(width);
    variable(out, terms.size());
    byte[] before = new byte[0];
    for (String token : terms.keySet()) {
      byte[] utf8 = token.getBytes(UTF_8);
      int shared = shared(before, utf8);
      out.write(shared);
      out.write(utf8.length - shared);
      out.write(utf8, shared, utf8.length - shared);
      before = utf8;
    }
    BitWriter bits = new BitWriter(out);
    for (Postings[] fields : terms.values()) {
      List.of(fields).forEach(postings -> bits.gamma(postings.size + 1));
      List.of(fields).forEach(postings -> encode(postings, width, bits));
    }
    bits.finish();
    return out.toByteArray();
  }

  private static void encode(Postings postings, int width, BitWriter bits) {
    if (postings.size == 1) {
      bits.bits(postings.numbers[0], width);
    } else if (postings.size > 1) {
      int parameter = parameter(postings);
      bits.bits(parameter, PARAMETER_BITS);
      int before = -1;
      for (int i = 0; i < postings.size; i++) {
        bits.rice(postings.numbers[i] - before - 1, parameter);
        before = postings.numbers[i];
      }
    }
  }

  /** The best one for evenly strewn numbers: the logarithm of ln 2 times their mean distance. */
  private static int parameter(Postings postings) {
    long last = postings.numbers[postings.size - 1] + 1L;
    int scaled = (int) (last * 177 / (postings.size * 256L));
    return Math.min(
        LARGEST_PARAMETER, Math.max(0, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(scaled)));
  }

  private static int shared(byte[] before, byte[] now) {
    int mismatch = Arrays.mismatch(before, now);
    return mismatch < 0 ? now.length : mismatch;
  }

  static void variable(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest >= 0x80) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private static Postings[] none() {
    Postings[] fields = new Postings[FIELDS];
    Arrays.setAll(fields, any -> new Postings());
    return fields;
  }
}
