package dailypapers.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say that a number is not exact, or is a bound. */
final class Hedges {
  private static final int REACH = 16;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:약|대략|거의|무려|최소|최대|around|about|approximately|approx\\.?|roughly|nearly|almost"
              + "|over|above|than|least|up to|some|near|close to|below|under|~|≈|>|<|≥|≤|=) ?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER =
      Pattern.compile(
          " ?(?:여|개|명|장|편|건|가지|종)?(?:가|를|을|에|의)? ?(?:이상|가량|정도|여(?![가-힣]{2})|넘|초과|이하|미만|남짓|안팎|수준"
              + "|내외|가까|육박|\\+|or more)");

  private Hedges() {}

  /** Whether such a word stands directly before or behind a number with its unit. */
  static boolean around(String text, int start, int end) {
    Matcher before = BEFORE.matcher(text).region(Math.max(0, start - REACH), start);
    Matcher after = AFTER.matcher(text).region(end, Math.min(text.length(), end + REACH));
    return before.find() || after.lookingAt() || text.substring(start, end).contains("여");
  }
}
