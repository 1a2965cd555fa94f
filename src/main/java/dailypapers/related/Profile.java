package dailypapers.related;

import java.nio.ByteBuffer;

/**
 * What a paper is about: its heaviest terms and its tags, as numbers. It takes some 200 bytes and
 * can be kept from one build to the next: as long as the paper is the same, so is it.
 */
public final class Profile {
  private static final int ENTRY = Integer.BYTES + Short.BYTES;

  // The number of terms in one byte, then terms and tags: four bytes of key, two of weight.
  private final byte[] bytes;

  Profile(int[] terms, int[] weights, int[] tags, int[] tagWeights) {
    ByteBuffer buffer = ByteBuffer.allocate(1 + ENTRY * (terms.length + tags.length));
    buffer.put((byte) terms.length);
    put(buffer, terms, weights);
    put(buffer, tags, tagWeights);
    this.bytes = buffer.array();
  }

  private Profile(byte[] bytes) {
    this.bytes = bytes;
  }

  private static void put(ByteBuffer buffer, int[] keys, int[] weights) {
    for (int i = 0; i < keys.length; i++) {
      buffer.putInt(keys[i]).putShort((short) weights[i]);
    }
  }

  /** The form that {@link #bytes()} gave; no bytes at all are a paper of which nothing is known. */
  public static Profile ofBytes(byte[] bytes) {
    return new Profile(bytes.length == 0 ? new byte[1] : bytes.clone());
  }

  /** The compact form. Its shape may change with any version of this program. */
  public byte[] bytes() {
    return bytes.clone();
  }

  int terms() {
    return bytes[0];
  }

  int term(int i) {
    return key(i);
  }

  int weight(int i) {
    return bytes[at(i) + 4] << Byte.SIZE | bytes[at(i) + 5] & 0xFF;
  }

  /** What two papers have in common by their tags; as much as {@link Rules#OF_TAGS} says. */
  int commonTags(Profile other) {
    int common = 0;
    for (int i = terms(); i < size(); i++) {
      for (int j = other.terms(); j < other.size(); j++) {
        common += key(i) == other.key(j) ? weight(i) * other.weight(j) : 0;
      }
    }
    return Rules.OF_TAGS * common;
  }

  private int size() {
    return (bytes.length - 1) / ENTRY;
  }

  private int key(int i) {
    int at = at(i);
    return bytes[at] << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }

  private static int at(int i) {
    return 1 + ENTRY * i;
  }
}
