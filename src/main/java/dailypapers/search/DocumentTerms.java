package dailypapers.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The tokens of one document in a compact form (some 600 bytes), which can be kept from one build
 * to the next: as long as the document is the same, so are they.
 */
public final class DocumentTerms {
  /** Where in a document a token stands; in the first of these, where it stands in several. */
  enum Field {
    /** The title, and the tags, whose tokens are {@code #slug}. */
    TITLE,
    AUTHORS,
    SUMMARY
  }

  /** What is done with each token. */
  interface Visitor {
    /**
     * @param bucket see {@link TokenHash}
     * @param from where the token begins in {@link #bytes()}
     */
    void visit(int bucket, int field, int from, int length);
  }

  private static final int FIELD_SHIFT = 6;
  private static final int HEADER = 3;
  private static final int LONGEST_SLUG = 80;

  // A token: two bytes with bucket and field, one with its length, then itself in UTF-8.
  private final byte[] bytes;

  private DocumentTerms(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Cuts a document into its tokens. */
  public static DocumentTerms of(SearchDocument document) {
    Map<String, Field> fields = new LinkedHashMap<>();
    add(fields, Field.TITLE, SearchTokens.of(document.title()));
    document.tags().forEach(slug -> fields.put(tagToken(slug), Field.TITLE));
    add(fields, Field.AUTHORS, SearchTokens.of(String.join(", ", document.authors())));
    add(fields, Field.SUMMARY, SearchTokens.of(document.summary()));
    return new DocumentTerms(encoded(fields));
  }

  /** The form that {@link #bytes()} gave. */
  public static DocumentTerms ofBytes(byte[] bytes) {
    return new DocumentTerms(bytes.clone());
  }

  /** The compact form. Its shape may change with any version of this program. */
  public byte[] bytes() {
    return bytes.clone();
  }

  String token(int from, int length) {
    return new String(bytes, from, length, UTF_8);
  }

  void each(Visitor visitor) {
    for (int at = 0; at < bytes.length; ) {
      int high = bytes[at + 1] & 0xFF;
      int bucket = bytes[at] & 0xFF | (high & (1 << FIELD_SHIFT) - 1) << 8;
      int length = bytes[at + 2] & 0xFF;
      visitor.visit(bucket, high >>> FIELD_SHIFT, at + HEADER, length);
      at += HEADER + length;
    }
  }

  /** A hash of a token's bytes, for {@link Segment} to see what changed. */
  int hash(int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  /** Cut like {@code tagToken} in search-index.js does: a length has one byte. */
  private static String tagToken(String slug) {
    return "#" + slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
  }

  private static void add(Map<String, Field> fields, Field field, Set<String> tokens) {
    tokens.forEach(token -> fields.putIfAbsent(token, field));
  }

  private static byte[] encoded(Map<String, Field> fields) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(fields.size() * 10);
    for (Map.Entry<String, Field> each : fields.entrySet()) {
      String token = each.getKey();
      byte[] utf8 = token.getBytes(UTF_8);
      int bucket = TokenHash.bucket(token);
      out.write(bucket);
      out.write(bucket >>> 8 | each.getValue().ordinal() << FIELD_SHIFT);
      out.write(utf8.length);
      out.writeBytes(utf8);
    }
    return out.toByteArray();
  }
}
