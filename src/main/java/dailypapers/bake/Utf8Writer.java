package dailypapers.bake;

import java.io.Writer;
import java.util.Arrays;

/**
 * A page as bytes, encoded while it is written. One that is used again keeps its room.
 *
 * <p>Half of a surrogate pair, which no text should hold, becomes a question mark, as Java's own
 * encoder has it.
 */
final class Utf8Writer extends Writer {
  private static final int TYPICAL_PAGE = 16 * 1024;
  private static final int LONGEST_CHARACTER = 3;
  private static final int LONGEST_ESCAPE = 2;

  private char[] characters = new char[TYPICAL_PAGE];
  private byte[] bytes = new byte[TYPICAL_PAGE];
  private int length;
  private char high;

  /** Begins a new page. */
  void reset() {
    length = 0;
    high = 0;
  }

  /** The page so far. */
  byte[] bytes() {
    endHalf();
    return Arrays.copyOf(bytes, length);
  }

  /** How many bytes the page has so far. */
  int length() {
    endHalf();
    return length;
  }

  /** The bytes of the page since it had this length. */
  byte[] since(int from) {
    endHalf();
    return Arrays.copyOfRange(bytes, from, length);
  }

  /** Writes what is UTF-8 already. */
  void write(byte[] part) {
    endHalf();
    ensure(part.length / LONGEST_CHARACTER);
    System.arraycopy(part, 0, bytes, length, part.length);
    length += part.length;
  }

  @Override
  public void write(char[] text, int from, int count) {
    ensure(count);
    for (int i = from; i < from + count; i++) {
      put(text[i]);
    }
  }

  /** A text's characters are fetched at once: one by one, each fetch is checked for itself. */
  @Override
  public void write(String text, int from, int count) {
    if (count > characters.length) {
      characters = new char[Math.max(count, 2 * characters.length)];
    }
    text.getChars(from, from + count, characters, 0);
    write(characters, 0, count);
  }

  /** Writes a text so that HTML takes every character of it for itself. */
  void writeEscaped(String text) {
    int count = text.length();
    if (count > characters.length) {
      characters = new char[Math.max(count, 2 * characters.length)];
    }
    text.getChars(0, count, characters, 0);
    ensure(count * LONGEST_ESCAPE);
    for (int i = 0; i < count; i++) {
      char c = characters[i];
      if (c > '>' || c != '<' && c != '>' && c != '&' && c != '"' && c != '\'') {
        put(c);
      } else {
        escape(c);
      }
    }
  }

  /** As FreeMarker's own format has it. */
  private void escape(char c) {
    String escape =
        switch (c) {
          case '<' -> "&lt;";
          case '>' -> "&gt;";
          case '&' -> "&amp;";
          case '"' -> "&quot;";
          default -> "&#39;";
        };
    for (int i = 0; i < escape.length(); i++) {
      put(escape.charAt(i));
    }
  }

  @Override
  public void write(int c) {
    ensure(1);
    put((char) c);
  }

  @Override
  public void flush() {
    // everything is in memory
  }

  @Override
  public void close() {
    // nothing to close
  }

  private void put(char c) {
    if (c < 0x80 && high == 0) {
      bytes[length++] = (byte) c;
    } else {
      putOther(c);
    }
  }

  private void putOther(char c) {
    if (high != 0 && Character.isLowSurrogate(c)) {
      int point = Character.toCodePoint(high, c);
      bytes[length++] = (byte) (0xF0 | point >> 18);
      bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
      putTail(point);
      high = 0;
      return;
    }
    endHalf();
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
      bytes[length++] = (byte) (0x80 | c & 0x3F);
    } else if (Character.isSurrogate(c)) {
      bytes[length++] = '?';
    } else {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      putTail(c);
    }
  }

  private void putTail(int point) {
    bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
    bytes[length++] = (byte) (0x80 | point & 0x3F);
  }

  private void endHalf() {
    if (high != 0) {
      high = 0;
      ensure(1);
      bytes[length++] = '?';
    }
  }

  /** Makes room for so many characters, and for a half that may still be open. */
  private void ensure(int characters) {
    int most = length + LONGEST_CHARACTER * (characters + 1);
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
    }
  }
}
