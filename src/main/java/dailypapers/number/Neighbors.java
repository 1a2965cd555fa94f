package dailypapers.number;

import dailypapers.number.Amount.Form;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** What two numbers give that stand one behind the other in a text. */
record Neighbors(String text, List<Amount> said) {
  /** "7 of 10" between its numbers. */
  private static final Pattern OF =
      Pattern.compile("[^.;,0-9]{0,20}\\b(?:of|in|among)[ -](?:the |all )?(?:its )?|/");

  private static final Pattern TIMES = Pattern.compile(" ?[xX×] ?");

  /** What a computer makes of a third. */
  private static final double ROUNDING = 1e-9;

  /** Who tells how far two numbers differ has them in one sentence, in characters. */
  private static final int SENTENCE = 160;

  private static final double YEAR = 31_557_600;

  /** 7 of 10 are 70%, or this part of a whole. */
  boolean share(Amount claim, double part) {
    return any(
        (one, other) ->
            counts(one, other)
                && one.size() <= other.size()
                && Math.abs(one.size() / other.size() - part)
                    <= Math.max(claim.step().doubleValue() / 200, ROUNDING) * 1.001
                && OF.matcher(text.substring(one.end(), other.start())).matches());
  }

  /** 16 x 16 are 256. */
  boolean product(Amount claim) {
    return any(
        (one, other) ->
            counts(one, other)
                && one.size() * other.size() == claim.size()
                && TIMES.matcher(text.substring(one.end(), other.start())).matches());
  }

  /** From 36.9 to 40.3 are 3.4. */
  boolean difference(Amount claim) {
    return claim.value().stripTrailingZeros().scale() > 0
        && any(
            (one, other) ->
                counts(one, other)
                    && other.start() - one.end() < SENTENCE
                    && one.value().subtract(other.value()).abs().compareTo(claim.value()) == 0);
  }

  /** From 2015 to 2024 are nine years, or ten. */
  boolean span(Amount claim) {
    double years = claim.size() / YEAR;
    return any(
        (one, other) ->
            one.form() == Form.YEAR
                && other.form() == Form.YEAR
                && years - (other.size() - one.size()) >= 0
                && years - (other.size() - one.size()) <= 1);
  }

  private static boolean counts(Amount one, Amount other) {
    return one.unit() == Unit.NONE && other.unit() == Unit.NONE && other.value().signum() > 0;
  }

  private boolean any(BiPredicate<Amount, Amount> test) {
    for (int i = 0; i + 1 < said.size(); i++) {
      Amount one = said.get(i);
      Amount other = said.get(i + 1);
      if (other.start() >= one.end() && test.test(one, other)) {
        return true;
      }
    }
    return false;
  }
}
