package dailypapers.number;

import dailypapers.number.Amount.Form;
import java.math.BigDecimal;
import java.util.Set;

/** When two amounts are the same, however they are written. */
final class Same {
  /** A word such as 절반 stands for 45 to 55 percent; a fraction of digits for half as much. */
  private static final double HALF_SLACK = 0.05;

  private static final double PART_SLACK = 0.025;

  /** No hedge makes more than an eighth of a number: "about 100" is 97.6, never 80. */
  private static final double HEDGE = 0.125;

  /** The noun of a percentage that the text calls relative. */
  static final String RELATIVE = "relative";

  private static final double EXACT = 1e-6;

  /** Nouns of figures that many write without a percent sign. */
  private static final Set<String> SCORES = Set.of("", "metric", "point", "benchmark", "dataset");

  private Same() {}

  /** Whether the text's amount proves the claim's. */
  static boolean amount(Amount claim, Amount said) {
    return switch (claim.unit()) {
      case PERCENT, POINT -> percentage(claim, said);
      case FACTOR -> factor(claim, said);
      case FRACTION -> fraction(claim, said);
      case NONE -> plain(claim, said);
      default -> said.unit() == claim.unit() && near(claim, said, 1);
    };
  }

  private static boolean percentage(Amount claim, Amount said) {
    return switch (said.unit()) {
      case PERCENT, POINT -> !gainAsPoints(claim, said) && near(claim, said, 1);
      case FRACTION -> near(claim, said, 100) || parts(claim.size() / 100, said);
      case NONE ->
          SCORES.contains(said.noun())
              && (said.value().scale() > 0 || said.form() == Form.BEHIND_WORD)
              && (near(claim, said, 1) || said.size() <= 1 && near(claim, said, 100));
      default -> false;
    };
  }

  /** A relative gain is no difference in points; who writes 점 may mean either. */
  private static boolean gainAsPoints(Amount claim, Amount said) {
    return claim.unit() == Unit.POINT
        && said.noun().equals(RELATIVE)
        && !claim.written().endsWith("점");
  }

  private static boolean factor(Amount claim, Amount said) {
    return switch (said.unit()) {
      case FACTOR -> near(claim, said, 1);
      case FRACTION -> near(claim, said, 1) || equal(claim.size() * said.size(), 1);
      case NONE -> SCORES.contains(said.noun()) && counts(said) && near(claim, said, 1);
      default -> false;
    };
  }

  private static boolean fraction(Amount claim, Amount said) {
    return switch (said.unit()) {
      case FRACTION -> equal(claim.size(), said.size());
      case PERCENT, POINT -> parts(said.size() / 100, claim);
      case FACTOR -> equal(claim.size() * said.size(), 1) || equal(claim.size(), said.size());
      case NONE -> equal(claim.size(), said.size()) || sameParts(claim, said);
      default -> false;
    };
  }

  /** "2 of 4" is a half, but so is no number by itself; an accuracy of 0.48 may be a half. */
  private static boolean sameParts(Amount claim, Amount said) {
    return said.size() < 1 && said.size() > 0 && parts(said.size(), claim);
  }

  private static boolean plain(Amount claim, Amount said) {
    boolean bare = claim.noun().isEmpty() && SCORES.contains(claim.noun());
    return switch (said.unit()) {
      case NONE ->
          said.form() == Form.LOOSE
              ? equalAny(claim, said)
              : near(claim, said, 1) || bare && hundredth(claim, said);
      case POINT -> near(claim, said, 1);
      case PERCENT -> bare && (near(claim, said, 1) || near(claim, said, 0.01));
      case FACTOR -> (bare || claim.written().matches(".*[번회차]$")) && near(claim, said, 1);
      case FRACTION -> bare && equal(claim.size(), said.size());
      default -> false;
    };
  }

  /** 0.915 is 91.5 of 100. */
  private static boolean hundredth(Amount claim, Amount said) {
    return said.size() <= 1 && said.value().scale() >= 2 && near(claim, said, 100);
  }

  private static boolean counts(Amount said) {
    return said.form() == Form.DIGITS || said.form() == Form.BEHIND_WORD;
  }

  private static boolean parts(double said, Amount part) {
    double slack = equal(part.size(), 0.5) ? HALF_SLACK : Math.min(PART_SLACK, part.size() / 10);
    return Math.abs(said - part.size()) <= slack;
  }

  private static boolean equalAny(Amount claim, Amount said) {
    return exact(claim.size(), said.size());
  }

  private static boolean equal(double one, double other) {
    return Math.abs(one - other) <= 0.01 * Math.max(Math.abs(one), Math.abs(other));
  }

  /** Whether any reading of the one is any reading of the other, rounded as the claim is. */
  private static boolean near(Amount claim, Amount said, double scale) {
    if (nearOne(claim, claim.size(), said.size() * scale, said, scale)) {
      return true;
    }
    return claim.others().stream()
            .anyMatch(other -> exact(other.doubleValue(), said.size() * scale))
        || said.others().stream()
            .anyMatch(other -> exact(claim.size(), other.doubleValue() * scale));
  }

  private static boolean nearOne(
      Amount claim, double value, double said, Amount source, double scale) {
    if (exact(value, said) || binary(value, source)) {
      return true;
    }
    double step = claim.step().doubleValue();
    double saidStep = source.step().doubleValue() * scale;
    double off = Math.abs(value - said);
    if (step > saidStep * 1.01 && off <= step / 2 * 1.001) {
      return true;
    }
    double unit = Math.max(step, zeros(claim.value()));
    double coarse = Math.min(unit, HEDGE * value);
    boolean about = value <= said ? off < coarse : off <= coarse / 2 * 1.001;
    boolean word = claim.form() == Form.WORD && value < 10;
    double slack = !word ? 0 : claim.hedged() ? 0.5 : claim.unit() == Unit.FACTOR ? 0.25 : 0;
    return claim.hedged() && coarse > saidStep * 1.01 && about
        || slack > saidStep / 2 && off <= slack
        || unit > saidStep * 1.01 && beyond(claim.hedge(), value, said, unit);
  }

  /** "30% or more" is up to 40%; "almost 3 times" is from 2.5 times on. */
  private static boolean beyond(Amount.Hedge hedge, double value, double said, double unit) {
    return switch (hedge) {
      case LEAST -> said >= value && said - value < unit;
      case MOST ->
          said <= value && value - said < Math.min(unit, Math.max(unit / 2, value * HEDGE));
      default -> false;
    };
  }

  /** 128K is 131,072, too, and 1M 1,048,576. */
  private static boolean binary(double value, Amount source) {
    if (source.form() != Form.LATIN_SCALE) {
      return false;
    }
    char letter = Character.toLowerCase(source.written().charAt(source.written().length() - 1));
    return letter == 'k' && exact(value, source.size() * 1.024)
        || letter == 'm' && exact(value, source.size() * 1.048576);
  }

  private static boolean exact(double one, double other) {
    return Math.abs(one - other) <= EXACT * Math.max(Math.abs(one), Math.abs(other));
  }

  /** What the last digit that is no zero is worth: 100 in 1,200. */
  private static double zeros(BigDecimal value) {
    return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale()).doubleValue();
  }
}
