package dailypapers.source;

/**
 * Foreign text made fit to keep: one line, single spaces, nothing that a reader cannot see.
 *
 * <pre>
 *   "Deep\n  Learning\u200B "  becomes  "Deep Learning"
 * </pre>
 *
 * <p>Hidden instructions to language models have been found in papers as zero-width and tag
 * characters; control characters and lone surrogates break feeds and files. All of them go: the
 * Unicode categories Cc, Cf and Cs, code points that are no character, and the supplementary
 * variation selectors (which can carry hidden bytes). Joiners inside emoji go with them.
 */
public final class VisibleText {
  private VisibleText() {}

  /** The text on one line, white space folded, invisible characters left out; may be empty. */
  public static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> isSpace(c) || !isInvisible(c))
        .map(c -> isSpace(c) ? ' ' : c)
        .filter(c -> c != ' ' || endsInWord(clean))
        .forEachOrdered(clean::appendCodePoint);
    return clean.toString().strip();
  }

  private static boolean endsInWord(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) != ' ';
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isInvisible(int c) {
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean selector = c >= 0xE0100 && c <= 0xE01EF;
    return noCharacter
        || selector
        || switch (Character.getType(c)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
          default -> false;
        };
  }
}
