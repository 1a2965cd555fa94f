package dailypapers.cases;

/** Counts letters by script. */
final class Letters {
  private Letters() {}

  /** Letters of any script; no digits, no marks. */
  static long count(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /** Hangul syllables. */
  static long hangul(String text) {
    return text.chars().filter(Letters::isHangul).count();
  }

  static boolean isHangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }
}
