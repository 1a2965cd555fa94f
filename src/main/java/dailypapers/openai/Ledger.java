package dailypapers.openai;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.TokenUsage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Keeps count of what a model is asked and what it costs, and asks no more once the budget might
 * not hold: before a call, its worst case is set aside; after it, what the call took is booked. So
 * the budget holds with any number of threads, as far as the guess of the conversation's tokens is
 * not too low.
 *
 * <p>A call that does not tell what it took is booked with its worst case against the budget, and
 * is unknown in the {@link #totals()}: never free.
 */
public final class Ledger implements ChatModel {
  private final ChatModel model;
  private final Optional<Price> price;
  private final Budget budget;

  private long calls;
  private long unmetered;
  private TokenUsage metered = TokenUsage.NONE;

  /** Worst cases: of the calls under way, and of those that did not tell. */
  private TokenUsage setAside = TokenUsage.NONE;

  /**
   * @param model is asked
   * @param price what its tokens cost; empty where nobody said: the cost is unknown then
   * @param budget what may be spent
   * @throws DailyPapersException kind {@code CONFIG} if dollars are limited but no price is known
   */
  public Ledger(ChatModel model, Optional<Price> price, Budget budget) {
    if (budget.dollars().isPresent() && price.isEmpty()) {
      throw new DailyPapersException(
          ExitCode.CONFIG,
          "a budget in dollars needs the price of the model's tokens",
          "site.yml: summary",
          "say what a million tokens cost, or limit tokens instead");
    }
    this.model = model;
    this.price = price;
    this.budget = budget;
  }

  @Override
  public ChatAnswer ask(ChatRequest request) {
    TokenUsage worst = Estimate.worst(request);
    setAside(worst);
    try {
      ChatAnswer answer = model.ask(request);
      answer.usage().ifPresentOrElse(usage -> book(usage, worst), this::bookUnmetered);
      return answer;
    } catch (DailyPapersException e) {
      if (e.kind() == ExitCode.SUMMARY) {
        bookUnmetered();
      } else {
        release(worst);
      }
      throw e;
    } catch (RuntimeException | Error e) {
      release(worst);
      throw e;
    }
  }

  /** What was asked and spent so far. */
  public synchronized Totals totals() {
    return new Totals(calls, unmetered, metered, price.map(each -> each.of(metered)));
  }

  private synchronized void setAside(TokenUsage worst) {
    TokenUsage all = metered.plus(setAside).plus(worst);
    budget
        .tokens()
        .filter(limit -> all.input() + all.output() > limit)
        .ifPresent(limit -> stop(limit + " tokens", worst.input() + worst.output() + " tokens"));
    budget
        .dollars()
        .filter(limit -> cost(all).compareTo(limit) > 0)
        .ifPresent(limit -> stop(dollars(limit), dollars(cost(worst))));
    setAside = setAside.plus(worst);
    calls++;
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

  private synchronized void book(TokenUsage usage, TokenUsage worst) {
    setAside = minus(setAside, worst);
    metered = metered.plus(usage);
  }

  private synchronized void bookUnmetered() {
    unmetered++;
  }

  private synchronized void release(TokenUsage worst) {
    setAside = minus(setAside, worst);
  }

  private BigDecimal cost(TokenUsage usage) {
    return price.orElseThrow().of(usage);
  }

  private static String dollars(BigDecimal amount) {
    return "$" + amount.setScale(4, RoundingMode.UP).toPlainString();
  }

  private static TokenUsage minus(TokenUsage from, TokenUsage less) {
    return new TokenUsage(
        from.input() - less.input(),
        from.cachedInput() - less.cachedInput(),
        from.output() - less.output());
  }
}
