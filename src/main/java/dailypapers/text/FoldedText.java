package dailypapers.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text in which only the words count: Unicode's compatible forms are the same (NFKC), and so are
 * white space of any kind, typographic and plain quotes, and dashes of any length; characters that
 * nobody sees do not count.
 *
 * <pre>
 *   “ﬁne‑tuning”  is  "fine-tuning"
 * </pre>
 */
public final class FoldedText {
  private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015\u2212]+");
  private static final Pattern DOUBLE = Pattern.compile("[\u201C-\u201F\u00AB\u00BB]|``|''");
  private static final Pattern SINGLE = Pattern.compile("[\u2018-\u201B`\u00B4]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final String folded;

  private FoldedText(String folded) {
    this.folded = folded;
  }

  /** Folds a text. */
  public static FoldedText of(String text) {
    return new FoldedText(fold(text));
  }

  /** The folded form, without white space around. */
  public static String fold(String text) {
    return isPlain(text) ? text : foldAll(text);
  }

  /** Whether folding changes nothing, which is so of most of what is folded, and cheap to see. */
  private static boolean isPlain(String text) {
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      boolean ascii = c >= ' ' && c <= '~' && c != '`';
      boolean pair = c == before && (c == '-' || c == '\'');
      boolean space = c == ' ' && (before == ' ' || i == last);
      if (!ascii || pair || space) {
        return false;
      }
    }
    return true;
  }

  private static String foldAll(String text) {
    // Before NFKC, which takes an acute accent apart.
    String visible = INVISIBLE.matcher(text).replaceAll("");
    String single = SINGLE.matcher(DOUBLE.matcher(visible).replaceAll("\"")).replaceAll("'");
    String compatible = Normalizer.normalize(single, Normalizer.Form.NFKC);
    String dashes = DASHES.matcher(compatible).replaceAll("-");
    return SPACE.matcher(dashes).replaceAll(" ").strip();
  }

  /** Whether these words stand in the text, character by character. */
  public boolean contains(String words) {
    return folded.contains(fold(words));
  }

  /**
   * Whether these words stand in the text and begin and end where words do: {@code gains 1} is not
   * said by {@code gains 12%}.
   */
  public boolean containsWhole(String words) {
    String sought = fold(words);
    for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
      if (!joins(at) && !joins(at + sought.length())) {
        return !sought.isEmpty();
      }
    }
    return false;
  }

  /** Whether the characters before and after a place belong together. */
  private boolean joins(int place) {
    return place > 0
        && place < folded.length()
        && belongs(folded.charAt(place - 1), place - 1)
        && belongs(folded.charAt(place), place);
  }

  private boolean belongs(char c, int at) {
    boolean decimalPoint =
        (c == '.' || c == ',')
            && at > 0
            && at + 1 < folded.length()
            && Character.isDigit(folded.charAt(at - 1))
            && Character.isDigit(folded.charAt(at + 1));
    return Character.isLetterOrDigit(c) || c == '%' || decimalPoint;
  }
}
