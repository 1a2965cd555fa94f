package dailypapers.number;

import dailypapers.number.Amount.Hedge;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say that a number is not exact, or is a bound. */
final class Hedges {
  private static final int REACH = 16;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?<least>over|above|more than|greater than|exceed(?:s|ing)|least|최소|무려|>|≥)"
              + "|(?<most>up to|at most|less than|fewer than|below|under|nearly|almost|close to|near"
              + "|거의|최대|<|≤)"
              + "|약|대략|around|about|approximately|approx\\.?|roughly|than|some|~|≈|=) ?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER =
      Pattern.compile(
          " ?(?:여|개|명|장|편|건|가지|종)?(?:이|가|를|을|에|의|도)? ?(?:(?<least>이상|여(?![가-힣]{2})|넘|초과|남짓|웃도"
              + "|\\+|or more)|(?<most>이하|미만|가까|근접|육박|이내|못 ?미|밑도|채 )|가량|정도|안팎|수준|내외|쯤)");

  private Hedges() {}

  /** What such a word says directly before or behind a number with its unit. */
  static Hedge around(String text, int start, int end) {
    Matcher after = AFTER.matcher(text).region(end, Math.min(text.length(), end + REACH));
    if (after.lookingAt()) {
      return bound(after);
    }
    Matcher before = BEFORE.matcher(text).region(Math.max(0, start - REACH), start);
    if (before.find()) {
      return bound(before);
    }
    return text.substring(start, end).contains("여") ? Hedge.LEAST : Hedge.NONE;
  }

  private static Hedge bound(Matcher word) {
    return word.group("least") != null
        ? Hedge.LEAST
        : word.group("most") != null ? Hedge.MOST : Hedge.ABOUT;
  }
}
