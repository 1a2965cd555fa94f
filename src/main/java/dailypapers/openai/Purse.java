package dailypapers.openai;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.summary.TokenUsage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is left of a run's budget, whichever of its models is asked: worst cases are set aside here,
 * and what a call did not take comes back.
 */
final class Purse {
  private final Budget budget;
  private long calls;
  private long tokens;
  private BigDecimal dollars = BigDecimal.ZERO;

  Purse(Budget budget) {
    this.budget = budget;
  }

  boolean isLimitedInDollars() {
    return budget.dollars().isPresent();
  }

  /**
   * Takes the worst case of a call.
   *
   * @param cost in dollars; 0 where no price is known, which a limit in dollars does not allow
   * @throws DailyPapersException kind {@code BUDGET} if it is not there
   */
  synchronized void take(TokenUsage worst, BigDecimal cost) {
    long next = worst.input() + worst.output();
    budget
        .tokens()
        .filter(limit -> tokens + next > limit)
        .ifPresent(limit -> stop(limit + " tokens", next + " tokens"));
    budget
        .dollars()
        .filter(limit -> dollars.add(cost).compareTo(limit) > 0)
        .ifPresent(limit -> stop(text(limit), text(cost)));
    tokens += next;
    dollars = dollars.add(cost);
    calls++;
  }

  /** Puts back what was taken, but for what the call took. */
  synchronized void settle(TokenUsage worst, BigDecimal cost, TokenUsage usage, BigDecimal price) {
    tokens += usage.input() + usage.output() - worst.input() - worst.output();
    dollars = dollars.add(price).subtract(cost);
  }

  private void stop(String limit, String next) {
    throw new DailyPapersException(
        ExitCode.BUDGET,
        "the budget of " + limit + " is spent, after " + calls + " calls",
        "site.yml: summary",
        "the next call may take "
            + next
            + "; raise the budget, or run again later: what is done stays");
  }

  private static String text(BigDecimal amount) {
    return "$" + amount.setScale(4, RoundingMode.UP).toPlainString();
  }
}
