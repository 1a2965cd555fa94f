package dailypapers.names;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text as one long key, with what stood between its characters, to ask whether a name stands in
 * it however it is spaced.
 */
final class Squeezed {
  private static final byte INSIDE = 0;
  private static final byte INNER = 1;
  private static final byte OUTER = 2;

  private final String keys;

  /** What stands before the character at a place; one longer than the text. */
  private final byte[] edges;

  Squeezed(String text) {
    String plain = NameKey.plain(text);
    StringBuilder squeezed = new StringBuilder(plain.length());
    byte[] before = new byte[plain.length() + 1];
    int last = -2;
    for (int i = 0; i < plain.length(); i++) {
      if (NameKey.counts(plain, i)) {
        before[squeezed.length()] = last < i - 1 ? OUTER : inner(plain, i);
        squeezed.append(plain.charAt(i));
        last = i;
      }
    }
    before[squeezed.length()] = OUTER;
    this.keys = squeezed.toString().toLowerCase(Locale.ROOT);
    this.edges = Arrays.copyOf(before, squeezed.length() + 1);
  }

  /** Between letter and digit, small and capital, or two scripts, a name may end within a word. */
  private static byte inner(String text, int at) {
    char left = text.charAt(at - 1);
    char right = text.charAt(at);
    boolean hump = Character.isLowerCase(left) && Character.isUpperCase(right);
    boolean number = Character.isLetter(left) && Character.isDigit(right);
    boolean script = (left >= '\u1100') != (right >= '\u1100');
    return script ? OUTER : hump || number ? INNER : INSIDE;
  }

  /**
   * Whether a key stands here as a name of its own: {@code gpt4} is not in GPT-4o, {@code llama3}
   * is in Llama-3-8B, {@code bert} is in ModernBERT.
   */
  boolean has(String key) {
    if (key.isEmpty()) {
      return false;
    }
    for (int at = keys.indexOf(key); at >= 0; at = keys.indexOf(key, at + 1)) {
      if (edges[at] > INSIDE && ends(at + key.length(), key)) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(int at, String key) {
    boolean version = Character.isDigit(key.charAt(key.length() - 1));
    byte needed = version ? OUTER : INNER;
    boolean plural = at < keys.length() && keys.charAt(at) == 's' && edges[at + 1] >= needed;
    return edges[at] >= needed || plural;
  }
}
