package dailypapers.audit;

import java.util.Arrays;

/** Asks ranges of a page's bytes what would be asked of strings, without making any. */
final class Bytes {
  private Bytes() {}

  /** True if a range begins with a text. */
  static boolean startsWith(byte[] in, int from, int to, byte[] text) {
    int length = text.length;
    if (to - from < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (in[from + i] != text[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean equals(byte[] in, int from, int to, byte[] text) {
    return Arrays.equals(in, from, to, text, 0, text.length);
  }

  /** True if two ranges hold the same. */
  static boolean equal(byte[] in, int from, int to, int otherFrom, int otherTo) {
    return Arrays.equals(in, from, to, in, otherFrom, otherTo);
  }

  /**
   * Where a byte stands first at or after a place; the length if nowhere.
   *
   * @throws Doubt if something before it is not UTF-8 or is a control character
   */
  static int end(byte[] in, int from, byte wanted) {
    int i = from;
    while (i < in.length) {
      byte each = in[i];
      if (each == wanted) {
        return i;
      }
      if (each >= ' ') {
        i++;
      } else {
        i = each < 0 ? afterCharacter(in, i) : afterSpace(in, i);
      }
    }
    return i;
  }

  static boolean isSpace(byte each) {
    return each == ' ' || each == '\n' || each == '\t' || each == '\r';
  }

  /** Where what follows a byte below a space begins. */
  static int afterSpace(byte[] in, int at) {
    if (!isSpace(in[at])) {
      throw new Doubt("a control character");
    }
    return at + 1;
  }

  /**
   * Where what follows a byte above ASCII begins. RFC 3629, section 4: neither overlong forms nor
   * surrogates, nothing above U+10FFFF.
   */
  static int afterCharacter(byte[] in, int at) {
    int first = in[at] & 0xff;
    int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || at + length > in.length) {
      throw new Doubt("not UTF-8");
    }
    int second = in[at + 1] & 0xff;
    int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    boolean valid = second >= least && second <= most;
    for (int i = at + 2; i < at + length; i++) {
      valid &= (in[i] & 0xc0) == 0x80;
    }
    if (!valid) {
      throw new Doubt("not UTF-8");
    }
    return at + length;
  }
}
