package dailypapers.content;

/** Text without what nobody can see: fit to be written to a file. */
final class CleanText {
  private static final String LINE_BREAKS_AND_SPACES = "[\\s\\u0085\\u2028\\u2029]+";

  private CleanText() {}

  /**
   * One line: line breaks and runs of spaces become a space, {@link #of} takes out the rest. Spaces
   * of other kinds, such as the no-break space, stay.
   */
  static String line(String text) {
    return of(text.replaceAll(LINE_BREAKS_AND_SPACES, " ")).replaceAll(" +", " ").strip();
  }

  /**
   * The text without control characters other than tab and line feed, without halves of surrogate
   * pairs, and without the code points that Unicode reserves for no character.
   */
  static String of(String text) {
    if (text.codePoints().noneMatch(CleanText::isUnwanted)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isUnwanted(c)).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isUnwanted(int c) {
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || surrogate || (c & 0xFFFE) == 0xFFFE;
  }
}
