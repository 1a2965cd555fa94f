package dailypapers.form;

/** Words of a summary as a finding repeats them: exactly, but not too many of them. */
final class Quoted {
  private static final int MOST = 80;

  private Quoted() {}

  /** The first characters of the words, on one line, so that they can be searched for. */
  static String cut(String words) {
    String line = words.strip().lines().findFirst().orElse("").strip();
    return line.codePointCount(0, line.length()) <= MOST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST)).strip();
  }
}
