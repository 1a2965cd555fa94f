package dailypapers.number;

import java.util.regex.Pattern;

/**
 * A text made ready for reading its numbers: TeX is taken off ({@code 7\text{B}} is {@code 7B},
 * {@code 10^{-4}} is {@code 10^-4}), and what only numbers a list is gone.
 */
final class AmountText {
  private static final Pattern FONT =
      Pattern.compile("\\\\(?:text|math|operator)[a-z]{0,6} ?(?=\\{)|\\\\(?:rm|bf|it)\\b ?");
  private static final Pattern ABOUT = Pattern.compile("\\\\(?:approx|sim|simeq)(?![A-Za-z])");
  private static final Pattern DOT = Pattern.compile("\\\\cdot(?![A-Za-z])");
  private static final Pattern DASH = Pattern.compile("\\\\(?:text)?(?:en|em)dash");
  private static final Pattern PART = Pattern.compile("\\\\[dt]?frac\\{(\\d+)\\}\\{(\\d+)\\}");
  private static final Pattern PERCENT = Pattern.compile("\\\\%");
  private static final Pattern TIE = Pattern.compile("(?<=[\\w%])~(?=[A-Za-z])");

  /** An address, or the place in a ranking behind a measure: mAP@0.5. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://\\S++|(?<![\\w.+-])[\\w.+-]{1,64}@[A-Za-z][\\w.-]*+|@ ?\\d++(?:\\.\\d++)?");

  private static final Pattern CIRCLED = Pattern.compile("[\u2460-\u2473\u2776-\u277F]");

  /** "1. ", "2) " or "(3) " where a line begins, behind the sign of a list item if there is one. */
  private static final Pattern ITEM =
      Pattern.compile("(?m)^[ \\t]{0,20}(?:[-*+][ \\t]{1,4})?\\(?\\d{1,2}[.)](?=[ \\t])");

  private AmountText() {}

  static String prepare(String text) {
    String plain = ITEM.matcher(text).replaceAll(" ");
    if (plain.indexOf('\\') >= 0) {
      plain = FONT.matcher(plain).replaceAll("");
      plain = ABOUT.matcher(plain).replaceAll("~");
      plain = DOT.matcher(plain).replaceAll("\u00D7");
      plain = DASH.matcher(plain).replaceAll("-");
      plain = PART.matcher(plain).replaceAll("$1/$2");
      plain = PERCENT.matcher(plain).replaceAll("%");
    }
    if (plain.indexOf('~') >= 0) {
      plain = TIE.matcher(plain).replaceAll(" ");
    }
    if (plain.indexOf('@') >= 0 || plain.contains("://")) {
      plain = ADDRESS.matcher(plain).replaceAll(" ");
    }
    return NumberScan.clean(CIRCLED.matcher(plain).replaceAll(" ")).replace('\u2044', '/');
  }
}
