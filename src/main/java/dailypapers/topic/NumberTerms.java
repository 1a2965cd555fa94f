package dailypapers.topic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text as terms, in whatever unit they are written: {@code 73M}, {@code 73
 * million} and {@code 7300만} are one. A number that two texts share says that they speak of one
 * thing, all the more the rarer it is; a number that they do not share says nothing here.
 */
final class NumberTerms {
  /** Rounded as a summary rounds: {@code 95.22} is {@code 95.2}. */
  private static final MathContext WRITTEN = new MathContext(3);

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d.])(\\d{1,12}+(?:,\\d{3}){0,5}+(?:\\.\\d{1,9}+)?+)"
              + " ?(?:([KMBTk])(?![\\p{L}\\d])|(thousand|million|billion|trillion|[천백]?[만억조]|천))?");

  private static final Map<String, Integer> ZEROS =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("K", 3),
          Map.entry("M", 6),
          Map.entry("B", 9),
          Map.entry("T", 12),
          Map.entry("thousand", 3),
          Map.entry("million", 6),
          Map.entry("billion", 9),
          Map.entry("trillion", 12),
          Map.entry("천", 3),
          Map.entry("만", 4),
          Map.entry("백만", 6),
          Map.entry("천만", 7),
          Map.entry("억", 8),
          Map.entry("백억", 10),
          Map.entry("천억", 11),
          Map.entry("조", 12),
          Map.entry("백조", 14),
          Map.entry("천조", 15));

  private NumberTerms() {}

  /** Hands over a term for each number that has a unit, a decimal point or two figures. */
  static void read(String folded, Consumer<String> term) {
    Matcher matcher = NUMBER.matcher(folded);
    while (matcher.find()) {
      String unit = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      if (unit != null || matcher.group(1).length() > 1) {
        BigDecimal figures = new BigDecimal(matcher.group(1).replace(",", ""));
        BigDecimal value =
            figures.scaleByPowerOfTen(unit == null ? 0 : Objects.requireNonNull(ZEROS.get(unit)));
        term.accept(value.round(WRITTEN).stripTrailingZeros().toString());
      }
    }
  }
}
