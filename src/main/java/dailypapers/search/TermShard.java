package dailypapers.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some tokens with the numbers of their documents, as bytes:
 *
 * <ol>
 *   <li>the number of bits of the largest document number, one byte;
 *   <li>how many tokens, as a variable-length number (seven bits a byte, lowest first);
 *   <li>the tokens in order: the number of bytes that one shares with the one before, the number of
 *       bytes that follow, and these;
 *   <li>bits: for each token and each field one more than the number of documents (gamma code),
 *       then for each field these ({@link Numbers}).
 * </ol>
 *
 * The bytes depend on nothing but these tokens and documents, so that a shard stays as it is as
 * long as no document with one of its tokens comes, goes or changes.
 */
final class TermShard {
  private static final int FIELDS = DocumentTerms.Field.values().length;

  private final Map<String, Numbers[]> terms = new HashMap<>();
  private int largest;

  /** Adds a token of a document; documents come in ascending order. */
  void add(String token, int field, int document) {
    Numbers[] fields = terms.computeIfAbsent(token, any -> none());
    fields[field].add(document);
    largest = Math.max(largest, document);
  }

  byte[] encoded() {
    int width = Integer.SIZE - Integer.numberOfLeadingZeros(largest);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(width);
    variable(out, terms.size());
    byte[] before = new byte[0];
    List<String> tokens = terms.keySet().stream().sorted().toList();
    for (String token : tokens) {
      byte[] utf8 = token.getBytes(UTF_8);
      int shared = shared(before, utf8);
      out.write(shared);
      out.write(utf8.length - shared);
      out.write(utf8, shared, utf8.length - shared);
      before = utf8;
    }
    BitWriter bits = new BitWriter(out);
    for (String token : tokens) {
      Numbers[] fields = terms.get(token);
      List.of(fields).forEach(numbers -> bits.gamma(numbers.size() + 1));
      List.of(fields).forEach(numbers -> numbers.encode(width, bits));
    }
    bits.finish();
    return out.toByteArray();
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

  private static Numbers[] none() {
    Numbers[] fields = new Numbers[FIELDS];
    Arrays.setAll(fields, any -> new Numbers());
    return fields;
  }
}
