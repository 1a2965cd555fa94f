package dailypapers.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Takes out of a page what its reader cannot see. Papers with instructions to language models in
 * white letters are real; LaTeXML writes their color as {@code --ltx-fg-color}, older pages as
 * {@code color}.
 *
 * <p>In doubt a text counts as hidden: white letters on a dark table cell go with the others. Only
 * what an element says of itself is looked at, for a LaTeX source cannot bring a style sheet.
 */
final class HiddenText {
  private static final Set<String> HIDING_CLASSES =
      Set.of("ltx_phantom", "ltx_nodisplay", "sr-only", "visually-hidden");

  /** Percent of full opacity, of the letters around, and of full size: below, nobody reads it. */
  private static final double INVISIBLE_PERCENT = 10;

  private static final double SMALLEST_LETTERS = 1;

  private static final Pattern SHRUNK =
      Pattern.compile("scale[xy]?\\(\\s*(?:0|0?\\.0\\d*)(?![.\\d])");
  private static final Pattern FAR_OFF = Pattern.compile("-\\d{4,}(?:\\.\\d+)?(?:px|pt|em|rem|%)");

  private HiddenText() {}

  /** Removes the hidden elements below a root, and every formula with hidden letters. */
  static void removeFrom(Element root) {
    root.filter(HiddenText::judge);
  }

  private static NodeFilter.FilterResult judge(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return NodeFilter.FilterResult.CONTINUE;
    }
    // MathML marks what repeats its text for machines as hidden; that is not the author's doing.
    boolean isFormula = element.normalName().equals("math");
    boolean hasHidden = isFormula && element.stream().anyMatch(HiddenText::isUnreadable);
    if (hasHidden || isMarked(element) || isUnreadable(element)) {
      return NodeFilter.FilterResult.REMOVE;
    }
    return isFormula ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
  }

  private static boolean isMarked(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").strip().equalsIgnoreCase("true");
  }

  private static boolean isUnreadable(Element element) {
    return element.classNames().stream().anyMatch(HIDING_CLASSES::contains)
        || InkColor.isInvisible(element.attr("color"))
        || InkColor.isInvisible(element.attr("mathcolor"))
        || hides(declarations(element.attr("style")));
  }

  private static boolean hides(Map<String, String> style) {
    return style.getOrDefault("display", "").equals("none")
        || Set.of("hidden", "collapse").contains(style.getOrDefault("visibility", ""))
        || isFaint(style.getOrDefault("opacity", "1"))
        || isTiny(style.getOrDefault("font-size", ""))
        || SHRUNK.matcher(style.getOrDefault("transform", "")).find()
        || Stream.of("left", "top", "text-indent", "margin-left")
            .anyMatch(side -> FAR_OFF.matcher(style.getOrDefault(side, "")).lookingAt())
        || Stream.of("color", "--ltx-fg-color", "-webkit-text-fill-color")
            .anyMatch(name -> InkColor.isInvisible(style.getOrDefault(name, "")));
  }

  /** {@code opacity} is a number up to 1 or a percentage. */
  private static boolean isFaint(String opacity) {
    double number = leadingNumber(opacity);
    return (opacity.endsWith("%") ? number : number * 100) < INVISIBLE_PERCENT;
  }

  private static boolean isTiny(String size) {
    double number = leadingNumber(size);
    if (size.isEmpty() || Double.isNaN(number)) {
      return false;
    }
    if (size.endsWith("%")) {
      return number <= INVISIBLE_PERCENT;
    }
    return size.endsWith("em") ? number * 100 <= INVISIBLE_PERCENT : number <= SMALLEST_LETTERS;
  }

  /** Not a number where the value begins with none. */
  private static double leadingNumber(String value) {
    String digits = value.replaceFirst("^([+-]?[0-9]*\\.?[0-9]*).*$", "$1");
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** The declarations of a style attribute; of two with one name the last one counts. */
  private static Map<String, String> declarations(String style) {
    return Stream.of(style.toLowerCase(Locale.ROOT).split(";"))
        .map(declaration -> declaration.split(":", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0].strip(),
                pair -> pair[1].replace("!important", "").strip(),
                (first, last) -> last));
  }
}
