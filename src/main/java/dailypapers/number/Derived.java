package dailypapers.number;

import dailypapers.number.Amount.Form;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

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

  /** A ratio or a relative gain is rounded at most this far: 2.94 is 3배. */
  private static final double ROUNDED = 0.03;

  private final List<Amount> said;

  /** What can be worked out from the amounts of a text. */
  public Derived(Amounts source) {
    this.said = source.all().stream().filter(each -> each.form() != Form.LOOSE).toList();
  }

  /** Whether a claim can be worked out. */
  public boolean gives(Amount claim) {
    return switch (claim.unit()) {
      case PERCENT, POINT -> rest(claim) || relative(claim) || pairs(claim, this::percentage);
      case FACTOR -> times(claim) || pairs(claim, this::ratio);
      case FRACTION -> rest(claim) || pairs(claim, this::ratio);
      case NONE -> sum(claim);
      default -> false;
    };
  }

  /** What two amounts of the text give, in the unit of the claim. */
  private interface Pair {
    boolean gives(Amount claim, Amount one, Amount other);
  }

  private boolean pairs(Amount claim, Pair pair) {
    for (int i = 0; i < said.size(); i++) {
      for (int j = i + 1; j < said.size(); j++) {
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
            && (close(claim, (high / low - 1) * 100, 0.5) || close(claim, (1 - low / high) * 100, 0.5));
    return points || gain;
  }

  private boolean ratio(Amount claim, Amount one, Amount other) {
    double ratio = Math.max(one.size() / other.size(), other.size() / one.size());
    double size = claim.unit() == Unit.FRACTION ? 1 / claim.size() : claim.size();
    return Math.abs(ratio - size) <= Math.max(ROUNDED * size, claim.hedged() ? size / 10 : 0);
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
                    close(claim, (1 - 1 / each.size()) * 100, 0.5)
                        || each.size() < 10 && close(claim, (each.size() - 1) * 100, 0.5));
  }

  /** 75% less is a factor of four; 200% more of three. */
  private boolean times(Amount claim) {
    DoubleBinaryOperator off = (one, other) -> Math.abs(one - other) / other;
    return said.stream()
        .filter(each -> each.unit() == Unit.PERCENT)
        .anyMatch(
            each ->
                each.size() < 100 && off.applyAsDouble(100 / (100 - each.size()), claim.size()) < ROUNDED
                    || each.size() >= 50
                        && off.applyAsDouble(1 + each.size() / 100, claim.size()) < ROUNDED
                    || each.size() >= 200
                        && off.applyAsDouble(each.size() / 100, claim.size()) < ROUNDED);
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
