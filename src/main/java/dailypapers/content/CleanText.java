package dailypapers.content;

/** Text without what nobody can see: fit to be written to a file. */
final class CleanText {
  private CleanText() {}

  /**
   * One line: line breaks and runs of spaces become a space, {@link #of} takes out the rest. Spaces
   * of other kinds, such as the no-break space, stay.
   */
  static String line(String text) {
    if (isLine(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpaceOrBreak(c)) {
        space = true;
      } else if (!isUnwanted(c)) {
        line.append(space ? " " : "").appendCodePoint(c);
        space = false;
      }
    }
    return line.toString().strip();
  }

  /**
   * The text without control characters other than tab and line feed, without halves of surrogate
   * pairs, and without the code points that Unicode reserves for no character.
   */
  static String of(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!isUnwanted(c)) {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  /** Nearly all texts are: most files are read many times and were cleaned when written. */
  private static boolean isClean(String text) {
    for (char c : text.toCharArray()) {
      if (isUnwanted(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean doubled = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
      if (doubled || c != ' ' && isSpaceOrBreak(c) || isUnwanted(c)) {
        return false;
      }
    }
    return text.equals(text.strip());
  }

  /** What a regular expression calls white space, and Unicode's own three line breaks. */
  private static boolean isSpaceOrBreak(int c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isUnwanted(int c) {
    if (c >= ' ' && c < 0x7F || c > 0x9F && c < Character.MIN_SURROGATE) {
      return false; // nearly always
    }
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || surrogate || (c & 0xFFFE) == 0xFFFE;
  }
}
