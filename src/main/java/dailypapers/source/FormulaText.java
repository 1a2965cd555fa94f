package dailypapers.source;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A formula as text: its TeX, or what a reader sees where that is no more than numbers and signs.
 *
 * <pre>
 *   50\%            becomes  50%
 *   3.2\times       becomes  3.2×
 *   \mathcal{L}_{t} stays
 * </pre>
 */
final class FormulaText {
  /** LaTeXML breaks long TeX with a comment sign before the line's end. */
  private static final Pattern BROKEN_LINE = Pattern.compile("%\\s*\\n\\s*");

  private static final Pattern PHANTOM = Pattern.compile("\\\\[hv]?phantom\\s*\\{[^{}]*\\}");

  private static final Pattern HIDDEN =
      Pattern.compile(
          "\\\\[hv]?phantom\\b"
              + "|\\\\(?:text|math)?color\\s*(?:\\[[^\\]]*\\])?\\s*"
              + "\\{\\s*(?i:white|1(?:\\.0*)?(?:\\s*,\\s*1(?:\\.0*)?){0,2}|#?f{3}|#?f{6}"
              + "|255\\s*,\\s*255\\s*,\\s*255|0\\s*,\\s*0\\s*,\\s*0\\s*,\\s*0)\\s*\\}");

  private static final Map<String, String> SIGNS =
      new TreeMap<>(
          Map.of(
              "\\\\%", "%",
              "\\\\times(?![a-zA-Z])", "×",
              "\\\\pm(?![a-zA-Z])", "±",
              "\\\\sim(?![a-zA-Z])", "~",
              "\\\\approx(?![a-zA-Z])", "≈",
              "\\\\(?:geq?)(?![a-zA-Z])", "≥",
              "\\\\(?:leq?)(?![a-zA-Z])", "≤",
              "\\{,\\}", ",",
              "\\\\[,;:!]", " "));

  private FormulaText() {}

  /**
   * @param tex the attribute {@code alttext}
   * @return empty if it holds letters that are not shown
   */
  static String of(String tex) {
    String joined = BROKEN_LINE.matcher(tex).replaceAll("");
    String shown = PHANTOM.matcher(joined).replaceAll("");
    if (HIDDEN.matcher(shown).find()) {
      return "";
    }
    String plain = shown;
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      plain = plain.replaceAll(sign.getKey(), sign.getValue());
    }
    return plain.matches("[^\\\\{}_^]*") ? plain : shown;
  }
}
