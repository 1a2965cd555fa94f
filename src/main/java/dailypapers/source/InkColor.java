package dailypapers.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The color of letters, as CSS writes it. White, nearly white and transparent letters cannot be
 * read on white paper.
 *
 * <pre>
 *   invisible: #FFFFFF  #fefefe  white  rgb(255, 255, 255)  rgba(0,0,0,0)  hsl(0,0%,100%)
 * </pre>
 */
final class InkColor {
  /** Of 255: where all three channels have it, letters on white have a contrast below 1.2 : 1. */
  private static final int NEARLY_WHITE = 0xEB;

  private static final double NEARLY_TRANSPARENT = 0.1;

  private static final Set<String> WHITE_NAMES =
      Set.of(
          "transparent",
          "white",
          "snow",
          "ivory",
          "ghostwhite",
          "whitesmoke",
          "floralwhite",
          "mintcream",
          "azure",
          "aliceblue",
          "honeydew",
          "seashell");

  private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^)]*)\\)");
  private static final Pattern NUMBER = Pattern.compile("([0-9]*\\.?[0-9]+)(%?)");

  private InkColor() {}

  /** Whether letters of this color are invisible on white; what is no color is not. */
  static boolean isInvisible(String color) {
    String plain = color.toLowerCase(Locale.ROOT).strip();
    Matcher hex = HEX.matcher(plain);
    Matcher function = FUNCTION.matcher(plain);
    return WHITE_NAMES.contains(plain)
        || hex.matches() && isInvisibleHex(hex.group(1))
        || function.matches() && isInvisible(function.group(1), function.group(2));
  }

  private static boolean isInvisibleHex(String digits) {
    int width = digits.length() < 6 ? 1 : 2;
    List<Integer> channels = new ArrayList<>();
    for (int i = 0; i < digits.length(); i += width) {
      String channel = digits.substring(i, i + width);
      channels.add(Integer.parseInt(width == 1 ? channel + channel : channel, 16));
    }
    boolean transparent = channels.size() == 4 && channels.get(3) < 255 * NEARLY_TRANSPARENT;
    return transparent || channels.stream().limit(3).allMatch(value -> value >= NEARLY_WHITE);
  }

  private static boolean isInvisible(String space, String arguments) {
    List<Double> shares = new ArrayList<>();
    Matcher numbers = NUMBER.matcher(arguments);
    while (numbers.find()) {
      double full = !numbers.group(2).isEmpty() ? 100 : shares.size() == 3 ? 1 : 255;
      shares.add(Double.parseDouble(numbers.group(1)) / full);
    }
    if (shares.size() < 3) {
      return false;
    }
    double white = NEARLY_WHITE / 255.0;
    boolean transparent = shares.size() > 3 && shares.get(3) < NEARLY_TRANSPARENT;
    boolean light =
        space.equals("hsl")
            ? shares.get(2) >= white
            : shares.stream().limit(3).allMatch(share -> share >= white);
    return transparent || light;
  }
}
