package dailypapers.images;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title as one would write it by hand: {@code $\alpha$-Net with \textbf{K}$^2$ experts} becomes
 * {@code α-Net with K² experts}. What it does not know stays as it is.
 */
final class PlainTitle {
  private static final Pattern TEX = Pattern.compile("[\\\\$^]");

  /** As in Pandoc: a dollar with a space at its inner side, or before a digit, is money. */
  private static final Pattern MATH = Pattern.compile("\\$(\\S|\\S[^$]*[^\\s\\\\])\\$(?!\\d)");

  /** A command that says only how its argument looks. */
  private static final Pattern STYLE =
      Pattern.compile("\\\\(?:text|math|emph|operatorname|mbox|bm|bold)[a-z]*\\s*\\{([^{}]*)\\}");

  private static final Pattern NAME = Pattern.compile("\\\\([A-Za-z]+)(?:\\{\\}|\\s+(?=\\w))?");
  private static final Pattern POWER = Pattern.compile("\\^(?:\\{([0-9n+]+)\\}|([0-9n]))");
  private static final Pattern BRACES = Pattern.compile("(?<!\\\\)[{}]");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([$%&#_{}])");
  private static final String RAISABLE = "0123456789n+";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ⁺";

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("times", "×"),
          Map.entry("to", "→"),
          Map.entry("rightarrow", "→"),
          Map.entry("infty", "∞"),
          Map.entry("cdot", "·"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("approx", "≈"),
          Map.entry("sim", "~"),
          Map.entry("le", "≤"),
          Map.entry("leq", "≤"),
          Map.entry("ge", "≥"),
          Map.entry("geq", "≥"),
          Map.entry("pm", "±"),
          Map.entry("nabla", "∇"),
          Map.entry("varepsilon", "ε"),
          Map.entry("varphi", "φ"));

  private PlainTitle() {}

  static String of(String title) {
    if (!TEX.matcher(title).find()) {
      return title;
    }
    String plain = POWER.matcher(title).replaceAll(PlainTitle::raised);
    plain = STYLE.matcher(plain).replaceAll("$1");
    plain = NAME.matcher(plain).replaceAll(PlainTitle::sign);
    plain = MATH.matcher(plain).replaceAll("$1");
    plain = BRACES.matcher(plain).replaceAll("");
    return ESCAPED.matcher(plain).replaceAll("$1");
  }

  private static String raised(MatchResult power) {
    String digits = power.group(1) == null ? power.group(2) : power.group(1);
    StringBuilder raised = new StringBuilder();
    digits.chars().forEach(digit -> raised.append(RAISED.charAt(RAISABLE.indexOf(digit))));
    return raised.toString();
  }

  private static String sign(MatchResult command) {
    String name = command.group(1);
    return Optional.ofNullable(SIGNS.get(name))
        .or(() -> greek(name))
        .orElse(Matcher.quoteReplacement(command.group()));
  }

  /** LaTeX and Unicode agree on the names of the Greek letters, but for one. */
  private static Optional<String> greek(String name) {
    String letter = name.toUpperCase(Locale.ROOT).replace("LAMBDA", "LAMDA");
    String size = Character.isUpperCase(name.charAt(0)) ? "CAPITAL" : "SMALL";
    try {
      return Optional.of(
          Character.toString(Character.codePointOf("GREEK " + size + " LETTER " + letter)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
