package dailypapers.audit;

import java.time.Month;
import java.time.Year;

/** Knows the times that {@link AtomRules} accepts, by their bytes alone. */
final class Times {
  private static final String FORM = "0000-00-00T00:00:00";
  private static final String OFFSET = "+00:00";
  private static final int MOST_DIGITS = 9;
  private static final int MOST_HOURS_AWAY = 17;

  private Times() {}

  /** True for {@code 2024-06-28T09:10:00.5+09:00}; false for some that no template writes. */
  static boolean isTime(byte[] in, int from, int to) {
    int end = from + FORM.length();
    if (!has(FORM, in, from, to) || !isDay(in, from) || !isOfDay(in, from)) {
      return false;
    }
    if (end < to && in[end] == '.') {
      int start = end + 1;
      end = start;
      while (end < to && isDigit(in[end])) {
        end++;
      }
      if (end == start || end - start > MOST_DIGITS) {
        return false;
      }
    }
    return isZone(in, end, to);
  }

  private static boolean isDay(byte[] in, int from) {
    int year = 100 * number(in, from) + number(in, from + 2);
    int month = number(in, from + 5);
    int day = number(in, from + 8);
    return year > 0
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= Month.of(month).length(Year.isLeap(year));
  }

  private static boolean isOfDay(byte[] in, int from) {
    return number(in, from + 11) < 24 && number(in, from + 14) < 60 && number(in, from + 17) < 60;
  }

  private static boolean isZone(byte[] in, int from, int to) {
    if (to - from == 1) {
      return in[from] == 'Z';
    }
    return to - from == OFFSET.length()
        && (in[from] == '+' || in[from] == '-')
        && has(OFFSET.substring(1), in, from + 1, to)
        && number(in, from + 1) <= MOST_HOURS_AWAY
        && number(in, from + 4) < 60;
  }

  /** True if a range begins as a form does, with any digit for each 0. */
  private static boolean has(String form, byte[] in, int from, int to) {
    boolean fits = to - from >= form.length();
    for (int i = 0; i < form.length() && fits; i++) {
      fits = form.charAt(i) == '0' ? isDigit(in[from + i]) : in[from + i] == form.charAt(i);
    }
    return fits;
  }

  private static boolean isDigit(byte each) {
    return each >= '0' && each <= '9';
  }

  private static int number(byte[] in, int from) {
    return 10 * (in[from] - '0') + in[from + 1] - '0';
  }
}
