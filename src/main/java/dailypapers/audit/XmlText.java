package dailypapers.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** What stands between the tags of an XML file, and between the quotes of an attribute. */
final class XmlText {
  static final byte[] AMP = "&amp;".getBytes(US_ASCII);
  private static final byte[][] ENTITIES = {
    "&lt;".getBytes(US_ASCII),
    "&gt;".getBytes(US_ASCII),
    AMP,
    "&quot;".getBytes(US_ASCII),
    "&apos;".getBytes(US_ASCII)
  };
  private static final int MOST_DIGITS = 7;

  private byte[] file = {};
  private boolean isBlank;

  /**
   * Where a byte stands first at or after a place, which is not the first of the file.
   *
   * @throws Doubt if it stands nowhere, or if XML does not allow what stands before it
   */
  int end(byte[] in, int from, byte wanted) {
    file = in;
    int i = from;
    isBlank = true;
    while (i < in.length && in[i] != wanted) {
      byte each = in[i];
      if (each > '>' || (each > '&' && each < '<')) {
        isBlank = false;
        i++;
      } else {
        i = each < 0 ? afterCharacter(i) : each == '&' ? afterReference(i) : afterSign(i);
      }
    }
    if (i == in.length) {
      throw new Doubt("no end");
    }
    return i;
  }

  /** True for the first byte of the characters U+1000 to U+3FFF, for some are white space. */
  static boolean mayBeSpace(byte first) {
    return first >= (byte) 0xe1 && first <= (byte) 0xe3;
  }

  private int afterCharacter(int i) {
    isBlank &= mayBeSpace(file[i]);
    int after = Bytes.afterCharacter(file, i);
    if (file[i] == (byte) 0xef && file[i + 1] == (byte) 0xbf && file[i + 2] >= (byte) 0xbe) {
      throw new Doubt("a character that XML does not know");
    }
    return after;
  }

  private int afterSign(int i) {
    byte each = file[i];
    if (each < ' ') {
      return Bytes.afterSpace(file, i);
    }
    // No text may hold the end of a section, and no value the beginning of a tag.
    if (each == '<' || (each == '>' && file[i - 1] == ']')) {
      throw new Doubt("an odd sign");
    }
    isBlank &= each == ' ';
    return i + 1;
  }

  private int afterReference(int from) {
    for (byte[] entity : ENTITIES) {
      if (Bytes.startsWith(file, from, file.length, entity)) {
        isBlank = false;
        return from + entity.length;
      }
    }
    boolean isHex = byteAt(from + 2) == 'x';
    int start = from + (isHex ? 3 : 2);
    int i = start;
    int code = 0;
    for (int digit = digit(i, isHex); digit >= 0; digit = digit(i, isHex)) {
      code = code * (isHex ? 16 : 10) + digit;
      i++;
      if (i > start + MOST_DIGITS) {
        throw new Doubt("a long number");
      }
    }
    if (byteAt(from + 1) != '#' || byteAt(i) != ';' || !isCharacter(code)) {
      throw new Doubt("an odd entity");
    }
    isBlank &= code <= ' ' || (code >= 0x1000 && code < 0x4000);
    return i + 1;
  }

  private int digit(int place, boolean isHex) {
    return Character.digit(byteAt(place), isHex ? 16 : 10);
  }

  /** XML 1.0, section 2.2. */
  private static boolean isCharacter(int code) {
    return code < ' '
        ? code == '\t' || code == '\n' || code == '\r'
        : code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
  }

  /** False if more than white space stood before the byte that was found last. */
  boolean isBlank() {
    return isBlank;
  }

  private byte byteAt(int place) {
    return place < file.length ? file[place] : 0;
  }
}
