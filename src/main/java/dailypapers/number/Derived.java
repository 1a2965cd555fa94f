package dailypapers.number;

import dailypapers.number.Amount.Form;
import java.util.List;
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

  /** Scores below 1 are parts of 1, from here on: 0.62 and 0.71 differ by 9 points. */
  private static final double LEAST_PART = 0.1;

  private static final Pattern LESS =
      Pattern.compile("(?i)fewer|less|lower|reduc|sav|cut|small|compress|cheap|shrink");

  private final String text;
  private final List<Amount> said;
  private final Neighbors neighbors;

  /** What can be worked out from the amounts of a text. */
  public Derived(Amounts source) {
    this.text = source.text();
    this.said = source.all().stream().filter(each -> each.form() != Form.LOOSE).toList();
    this.neighbors = new Neighbors(text, said);
  }

  /** Whether a claim can be worked out. */
  public boolean gives(Amount claim) {
    return switch (claim.unit()) {
      case PERCENT, POINT ->
          neighbors.share(claim, claim.size() / 100)
              || rest(claim)
              || relative(claim)
              || pairs(claim, this::percentage);
      case FACTOR -> times(claim) || pairs(claim, this::ratio);
      case FRACTION ->
          neighbors.share(claim, claim.size()) || rest(claim) || pairs(claim, this::ratio);
      case NONE -> sum(claim) || neighbors.product(claim) || neighbors.difference(claim);
      case SECONDS -> neighbors.span(claim);
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
    boolean parts = high <= 1 && low >= LEAST_PART && one.unit() == Unit.NONE;
    boolean points =
        scores && close(claim, high - low, step / 2)
            || parts && close(claim, (high - low) * 100, 0);
    boolean gain =
        claim.unit() == Unit.PERCENT
            && (high >= SCORE || parts)
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
                        || close(claim, 100 / each.size(), 0) && isLess(each)
                        || each.size() < 10 && close(claim, (each.size() - 1) * 100, 0));
  }

  /** Only of what becomes less, "10x" leaves 10%. */
  private boolean isLess(Amount factor) {
    int from = Math.max(0, factor.start() - LIST);
    int to = Math.min(text.length(), factor.end() + LIST);
    return LESS.matcher(text).region(from, to).find();
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
