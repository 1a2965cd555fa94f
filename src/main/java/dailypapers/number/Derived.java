package dailypapers.number;

import dailypapers.number.Amount.Form;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Amounts that a summary may say although the text does not, because anybody can work them out from
 * it: the difference of two percentages of one sentence, how many times one number is another, the
 * rest to 100%, the sum of the counts of a list.
 */
public final class Derived {
  /** Numbers farther apart than this are hardly compared with each other, in characters. */
  private static final int NEAR = 160;

  /** Counts that somebody adds up stand close together. */
  private static final int LIST = 60;

  /** Who compares two numbers names them one behind the other, or with one between them. */
  private static final int APART = 2;

  /** A ratio is rounded as it is written, and at most this far: 2.9 is 3배. */
  private static final double ROUNDED = 0.06;

  /** Below this nobody says how many times as much something is. */
  private static final double LEAST_RATIO = 1.2;

  /** Gains are told of scores and counts from here on; of one and two, they are chance. */
  private static final double SCORE = 10;

  /** A cut of a third is a factor of 1.5; nobody tells smaller ones as factors. */
  private static final double LEAST_CUT = 33;

  /** "7 of 10" between its numbers. */
  private static final Pattern OF =
      Pattern.compile("[^.;,0-9]{0,20}\\b(?:of|in|among) (?:the |all )?(?:its )?|/");

  private static final Pattern TIMES = Pattern.compile(" ?[xX×] ?");

  private static final double YEAR = 31_557_600;

  private final String text;
  private final List<Amount> said;

  /** What can be worked out from the amounts of a text. */
  public Derived(Amounts source) {
    this.text = source.text();
    this.said = source.all().stream().filter(each -> each.form() != Form.LOOSE).toList();
  }

  /** Whether a claim can be worked out. */
  public boolean gives(Amount claim) {
    return switch (claim.unit()) {
      case PERCENT, POINT ->
          share(claim) || rest(claim) || relative(claim) || pairs(claim, this::percentage);
      case FACTOR -> times(claim) || pairs(claim, this::ratio);
      case FRACTION -> rest(claim) || pairs(claim, this::ratio);
      case NONE -> sum(claim) || product(claim);
      case SECONDS -> span(claim);
      default -> false;
    };
  }

  /** Whether two percentages of the text differ by this percentage and not by so many points. */
  boolean isGain(Amount percent) {
    return pairs(
        percent,
        (claim, one, other) -> {
          double low = Math.min(one.size(), other.size());
          double high = Math.max(one.size(), other.size());
          return one.unit() == Unit.PERCENT
              && low >= SCORE
              && close(claim, (high / low - 1) * 100, 0)
              && !close(claim, high - low, 0.5);
        });
  }

  /** What two amounts of the text give, in the unit of the claim. */
  private interface Pair {
    boolean gives(Amount claim, Amount one, Amount other);
  }

  private boolean pairs(Amount claim, Pair pair) {
    for (int i = 0; i < said.size(); i++) {
      for (int j = i + 1; j < Math.min(said.size(), i + 1 + APART); j++) {
        Amount one = said.get(i);
        Amount other = said.get(j);
        if (other.start() - one.end() > NEAR) {
          break;
        }
        if (comparable(one, other) && pair.gives(claim, one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 7 of 10 are 70%. */
  private boolean share(Amount claim) {
    return neighbors(
        (one, other) ->
            one.unit() == Unit.NONE
                && other.unit() == Unit.NONE
                && one.size() <= other.size()
                && close(claim, one.size() / other.size() * 100, 0)
                && OF.matcher(text.substring(one.end(), other.start())).matches());
  }

  /** 16 x 16 are 256. */
  private boolean product(Amount claim) {
    return neighbors(
        (one, other) ->
            one.unit() == Unit.NONE
                && one.size() * other.size() == claim.size()
                && TIMES.matcher(text.substring(one.end(), other.start())).matches());
  }

  /** From 2015 to 2024 are nine years, or ten. */
  private boolean span(Amount claim) {
    double years = claim.size() / YEAR;
    return neighbors(
        (one, other) ->
            one.form() == Form.YEAR
                && other.form() == Form.YEAR
                && years - (other.size() - one.size()) >= 0
                && years - (other.size() - one.size()) <= 1);
  }

  private boolean neighbors(BiPredicate<Amount, Amount> test) {
    for (int i = 0; i + 1 < said.size(); i++) {
      Amount one = said.get(i);
      Amount other = said.get(i + 1);
      if (other.start() > one.end() && test.test(one, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean comparable(Amount one, Amount other) {
    boolean scores = one.unit().percentage() && other.unit().percentage();
    boolean same = one.unit() == other.unit() && one.noun().equals(other.noun());
    return (scores || same) && one.size() > 0 && other.size() > 0;
  }

  /** 51% and 69.4% are 18.4 points, or 36% more. */
  private boolean percentage(Amount claim, Amount one, Amount other) {
    double low = Math.min(one.size(), other.size());
    double high = Math.max(one.size(), other.size());
    double step = Math.max(one.step().doubleValue(), other.step().doubleValue());
    boolean scores = one.unit().percentage() || high < 100 && one.noun().isEmpty();
    boolean points = scores && close(claim, high - low, step / 2);
    boolean gain =
        claim.unit() == Unit.PERCENT
            && high >= SCORE
            && one.form() != Form.WORD
            && other.form() != Form.WORD
            && (close(claim, (high / low - 1) * 100, 0) || close(claim, (1 - low / high) * 100, 0));
    return points || gain;
  }

  private boolean ratio(Amount claim, Amount one, Amount other) {
    double ratio = Math.max(one.size() / other.size(), other.size() / one.size());
    double size = claim.unit() == Unit.FRACTION ? 1 / claim.size() : claim.size();
    return one.unit() != Unit.FACTOR && rounded(claim, ratio, size);
  }

  private static boolean rounded(Amount claim, double ratio, double size) {
    double written = claim.step().signum() == 0 ? size : claim.step().doubleValue() / 2;
    double slack = claim.hedged() ? 2 * ROUNDED * size : Math.min(written, ROUNDED * size);
    return ratio >= LEAST_RATIO && Math.abs(ratio - size) <= slack;
  }

  private boolean rest(Amount claim) {
    double percent = claim.unit() == Unit.FRACTION ? claim.size() * 100 : claim.size();
    double slack = claim.unit() == Unit.FRACTION ? 1 : claim.step().doubleValue() / 2;
    return percent < 100
        && said.stream()
            .anyMatch(
                each ->
                    each.unit() == Unit.PERCENT && Math.abs(100 - each.size() - percent) <= slack
                        || each.unit() == Unit.FRACTION
                            && Math.abs(100 - each.size() * 100 - percent) <= slack);
  }

  /** "3x fewer" is 67% fewer; "twice" is 100% more. */
  private boolean relative(Amount claim) {
    return claim.unit() == Unit.PERCENT
        && said.stream()
            .filter(each -> each.unit() == Unit.FACTOR && each.size() > 1)
            .anyMatch(
                each ->
                    close(claim, (1 - 1 / each.size()) * 100, 0)
                        || each.size() < 10 && close(claim, (each.size() - 1) * 100, 0));
  }

  /** 75% less is a factor of four; 200% more of three. */
  private boolean times(Amount claim) {
    return said.stream()
        .filter(each -> each.unit() == Unit.PERCENT)
        .anyMatch(
            each ->
                each.size() >= LEAST_CUT
                        && each.size() < 100
                        && rounded(claim, 100 / (100 - each.size()), claim.size())
                    || each.size() >= 50 && rounded(claim, 1 + each.size() / 100, claim.size())
                    || each.size() >= 200 && rounded(claim, each.size() / 100, claim.size()));
  }

  private boolean sum(Amount claim) {
    double sum = 0;
    int last = -1;
    for (Amount each : said) {
      if (each.unit() != Unit.NONE || each.value().scale() > 0) {
        continue;
      }
      boolean goesOn = last >= 0 && each.start() - last <= LIST;
      sum = goesOn ? sum + each.size() : each.size();
      last = each.end();
      if (goesOn && sum == claim.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean close(Amount claim, double value, double slack) {
    double step = claim.step().doubleValue();
    return Math.abs(claim.size() - value) <= Math.max(slack, step / 2) * 1.001;
  }
}
