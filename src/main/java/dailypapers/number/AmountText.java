package dailypapers.number;

import dailypapers.text.Factors;
import java.util.regex.Pattern;

/**
 * A text made ready for reading its numbers: TeX is taken off ({@code 7\text{B}} is {@code 7B},
 * {@code 10^{-4}} is {@code 10^-4}), and what only numbers a list is gone.
 */
final class AmountText {
  private static final Pattern FONT =
      Pattern.compile("\\\\(?:text|math|operator)[a-z]{0,6} ?(?=\\{)|\\\\(?:rm|bf|it)\\b ?");
  private static final Pattern ABOUT = Pattern.compile("\\\\(?:approx|sim|simeq)(?![A-Za-z])");

  /** The same where the backslash was lost on the way: sim39K. */
  private static final Pattern LOST =
      Pattern.compile("(?<![A-Za-z])(?:sim|simeq|approx|geq|leq)(?=\\d)");

  private static final Pattern ARROW =
      Pattern.compile("\\\\(?:(?:long)?rightarrow|Rightarrow|to|mapsto)(?![A-Za-z]) ?");

  private static final Pattern DOT = Pattern.compile("\\\\cdot(?![A-Za-z])");
  private static final Pattern DASH = Pattern.compile("\\\\(?:text)?(?:en|em)dash");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)\\\\[,;](?=\\d{3}(?!\\d))");

  /** Spaces of TeX that part words; {@code \\!} takes one away. */
  private static final Pattern SPACE =
      Pattern.compile(
          "\\\\(?:[,;: ]|q?quad(?![A-Za-z])|(?:thin|med|thick|nobreak)space(?![A-Za-z]))");

  private static final Pattern NOTHING =
      Pattern.compile(
          "\\\\(?:[!()\\[\\]]|(?:left|right|bigl?|bigr|displaystyle|nobreak)(?![A-Za-z]))");
  private static final Pattern HYPHEN = Pattern.compile("\\\\nobreakdash ?-?");
  private static final Pattern MICRO =
      Pattern.compile("\\\\(?:mu|micro)(?![A-Za-z]) ?(?=[sm\\\\{])");
  private static final Pattern DEGREE =
      Pattern.compile("\\^ ?\\{?\\\\circ\\}?|\\\\degree(?![A-Za-z])");
  private static final Pattern LEAST = Pattern.compile("\\\\(?:geq?(?:slant)?|gtrsim)(?![A-Za-z])");
  private static final Pattern MOST = Pattern.compile("\\\\(?:leq?(?:slant)?|lesssim)(?![A-Za-z])");

  private static final Pattern PART =
      Pattern.compile("\\\\(?:[dt]|nice)?frac\\{(\\d+)\\}\\{(\\d+)\\}");
  private static final Pattern PERCENT = Pattern.compile("\\\\%");
  private static final Pattern TIE = Pattern.compile("(?<=[\\w%])~(?=[A-Za-z])");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S++|(?<![\\w.+-])[\\w.+-]{1,64}@[A-Za-z][\\w.-]*+");

  private static final Pattern CIRCLED = Pattern.compile("[\u2460-\u2473\u2776-\u277F]");

  /** "1. ", "2) " or "(3) " where a line begins, behind the sign of a list item if there is one. */
  private static final Pattern ITEM =
      Pattern.compile("(?m)^[ \\t]{0,20}(?:[-*+][ \\t]{1,4})?\\(?\\d{1,2}[.)](?=[ \\t])");

  private AmountText() {}

  private static String tex(String text) {
    String plain = THOUSANDS.matcher(text).replaceAll(",");
    plain = MICRO.matcher(plain).replaceAll("\u03BC");
    plain = FONT.matcher(plain).replaceAll("");
    plain = HYPHEN.matcher(plain).replaceAll("-");
    plain = NOTHING.matcher(SPACE.matcher(plain).replaceAll(" ")).replaceAll("");
    plain = DEGREE.matcher(plain).replaceAll("\u00B0");
    plain = LEAST.matcher(MOST.matcher(plain).replaceAll("\u2264")).replaceAll("\u2265");
    plain = ABOUT.matcher(plain).replaceAll("~");
    plain = DOT.matcher(plain).replaceAll("\u00D7");
    plain = ARROW.matcher(plain).replaceAll("->");
    plain = DASH.matcher(plain).replaceAll("-");
    plain = PART.matcher(plain).replaceAll("$1/$2");
    return PERCENT.matcher(plain).replaceAll("%");
  }

  static String prepare(String text) {
    String plain = ITEM.matcher(Factors.apart(text)).replaceAll(" ");
    if (plain.indexOf('\\') >= 0) {
      plain = tex(plain);
    }
    plain = LOST.matcher(plain).replaceAll("~");
    if (plain.indexOf('~') >= 0) {
      plain = TIE.matcher(plain).replaceAll(" ");
    }
    if (plain.indexOf('@') >= 0 || plain.contains("://")) {
      plain = ADDRESS.matcher(plain).replaceAll(" ");
    }
    String clean = NumberScan.clean(CIRCLED.matcher(plain).replaceAll(" ")).replace('\u2044', '/');
    return EnglishParts.inDigits(clean);
  }
}
