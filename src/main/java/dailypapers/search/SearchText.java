package dailypapers.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in the form in which it is searched: compatible forms made equal (NFKC), lower case, no
 * accents. {@code assets/js/search.js} does the same to a query.
 */
final class SearchText {
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");

  private static final String SAME = "\u2018\u2019\u201c\u201d\u2013\u2014\u00b7\u00d7";

  private SearchText() {}

  /** {@code "Ｆｉｎｅ Café"} becomes {@code "fine cafe"}. */
  static String fold(String text) {
    if (isSimple(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    // Lower case may bring a mark back: the dot of a Turkish capital.
    return MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKC)).replaceAll("");
  }

  /**
   * Most texts are ASCII, whole syllables, which folding would take apart only to join them, and
   * quotes and dashes, which it leaves alone.
   */
  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 && !isSyllable(c) && SAME.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A Hangul syllable. */
  static boolean isSyllable(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /** A character of the scripts that write words without spaces: Chinese and Japanese. */
  static boolean isIdeograph(char c) {
    return c >= 0x3041 && c <= 0x30FF || c >= 0x3400 && c <= 0x4DBF || c >= 0x4E00 && c <= 0x9FFF;
  }

  /** A letter or digit of any other script. */
  static boolean isWord(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
        : Character.isLetter(c) && !isSyllable(c) && !isIdeograph(c) && !isJamo(c)
            || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static boolean isJamo(char c) {
    return c >= 0x1100 && c <= 0x11FF;
  }
}
