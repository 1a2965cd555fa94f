package dailypapers.number;

/**
 * The cheap way to fold a text of ASCII characters alone, as most abstracts are: what {@code
 * FoldedText} makes of it with six patterns and two normalizations, in one pass.
 */
final class PlainAscii {
  private PlainAscii() {}

  static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\u007E') {
        return false;
      }
    }
    return true;
  }

  /** White space, dashes and quotes in one form each. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '`' || c == '\'') && i + 1 < text.length() && text.charAt(i + 1) == c) {
        folded.append('"');
        i++;
      } else {
        append(folded, c == '`' ? '\'' : isSpace(c) ? ' ' : c);
      }
    }
    return folded.toString().strip();
  }

  /** One space, and one dash, stands for any number of them. */
  private static void append(StringBuilder folded, char c) {
    int last = folded.length() - 1;
    boolean again = (c == ' ' || c == '-') && last >= 0 && folded.charAt(last) == c;
    if (!again) {
      folded.append(c);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
