package dailypapers.audit;

/**
 * The names of tags and attributes as numbers, for comparing bytes without making strings: six bits
 * a letter, so that up to ten letters fit. A longer name keeps its last letters, and so differs
 * from every shorter one.
 */
final class Words {
  static final int LONGEST = 10;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-:_.";
  private static final byte[] CODES = codes();

  private Words() {}

  /** From 1 to 40 for what may stand in a name, 0 for any other byte. */
  static int code(byte letter) {
    return CODES[letter & 0xff];
  }

  /** The number of a name with one more letter. */
  static long with(long word, int code) {
    return word << 6 | code;
  }

  static long of(String name) {
    long word = 0;
    for (int i = 0; i < name.length(); i++) {
      word = with(word, code((byte) name.charAt(i)));
    }
    return word;
  }

  private static byte[] codes() {
    byte[] codes = new byte[256];
    for (int i = 0; i < LETTERS.length(); i++) {
      codes[LETTERS.charAt(i)] = (byte) (i + 1);
    }
    return codes;
  }
}
