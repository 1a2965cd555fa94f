package dailypapers.text;

/** Counts letters by script. */
public final class Letters {
  private Letters() {}

  /** Letters of any script; no digits, no marks. */
  public static long count(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /** Hangul syllables. */
  public static long hangul(String text) {
    return text.chars().filter(Letters::isHangul).count();
  }

  public static boolean isHangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }
}
