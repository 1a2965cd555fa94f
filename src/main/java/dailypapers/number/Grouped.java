package dailypapers.number;

import java.util.regex.Pattern;

/** Digits as people read them: {@code 7,000,000,000}. */
final class Grouped {
  private static final Pattern PLACE = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  private Grouped() {}

  static String of(String plain) {
    int point = plain.indexOf('.');
    return point < 0
        ? PLACE.matcher(plain).replaceAll(",")
        : PLACE.matcher(plain.substring(0, point)).replaceAll(",") + plain.substring(point);
  }
}
