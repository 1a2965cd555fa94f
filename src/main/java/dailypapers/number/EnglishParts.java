package dailypapers.number;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English numbers of several words that digits say more simply: {@code half a million} is {@code
 * 0.5 million}, {@code two and a half hours} are {@code 2.5 hours}, {@code three orders of
 * magnitude} are {@code 10^3 times}.
 */
final class EnglishParts {
  private static final List<String> DIGITS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final String SMALL =
      "(one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\\d?)";

  private static final String WHOLE =
      "(million|billion|trillion|second|minute|hour|day|week|month|year|decade|century)";

  private static final Pattern HALF =
      Pattern.compile(
          "\\b(?:half (?:an?|of an?) |(?:a )?half-)" + WHOLE + "\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern QUARTER =
      Pattern.compile(
          "\\b(?:a quarter of an? |(?:a )?quarter-)" + WHOLE + "\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE_HALF =
      Pattern.compile(
          "\\b(?:an?|one|1) " + WHOLE + " and (?:a|one) half\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern MORE_HALF =
      Pattern.compile("\\b" + SMALL + " and (?:a|one)[ -]half\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ORDERS =
      Pattern.compile(
          "\\b" + SMALL + "(?: ?(?:-|to|or) ?" + SMALL + ")? orders? of magnitude\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FACTOR =
      Pattern.compile(
          "\\b(?:a )?factors? of (two|three|four|five|six|seven|eight|nine|ten|\\d++(?:[.,]\\d++)*+)"
              + "((?: ?(?:-|to) ?\\d++(?:\\.\\d++)?+)?+)(?! ?[x×%-]|[A-Za-z])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BELOW = Pattern.compile("\\bsub-(?=\\d)", Pattern.CASE_INSENSITIVE);

  private static final Pattern BELOW_ONE =
      Pattern.compile(
          "\\bsub-(millisecond|second|minute|hour|meter|percent)\\b", Pattern.CASE_INSENSITIVE);

  private EnglishParts() {}

  static String inDigits(String text) {
    String plain = text;
    if (plain.contains("half") || plain.contains("quarter")) {
      plain = HALF.matcher(plain).replaceAll("0.5 $1");
      plain = QUARTER.matcher(plain).replaceAll("0.25 $1");
      plain = ONE_HALF.matcher(plain).replaceAll("1.5 $1");
      plain = MORE_HALF.matcher(plain).replaceAll(each -> digits(each.group(1)) + ".5");
    }
    if (plain.contains("actor")) {
      plain =
          FACTOR
              .matcher(plain)
              .replaceAll(each -> digits(each.group(1)) + each.group(2) + " times");
    }
    if (plain.contains("ub-")) {
      plain = BELOW_ONE.matcher(BELOW.matcher(plain).replaceAll("below ")).replaceAll("below 1 $1");
    }
    return plain.contains("of magnitude")
        ? ORDERS.matcher(plain).replaceAll(EnglishParts::power)
        : plain;
  }

  private static String power(MatchResult orders) {
    String last = orders.group(2) == null ? "" : " to 10^" + digits(orders.group(2));
    return Matcher.quoteReplacement("10^" + digits(orders.group(1)) + last + " times");
  }

  private static String digits(String number) {
    int at = DIGITS.indexOf(number.toLowerCase(java.util.Locale.ROOT));
    return at < 0 ? number : String.valueOf(at);
  }
}
