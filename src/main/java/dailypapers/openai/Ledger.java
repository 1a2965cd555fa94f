package dailypapers.openai;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.TokenUsage;
import java.math.BigDecimal;
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
  private final Purse purse;

  private long calls;
  private long unmetered;
  private TokenUsage metered = TokenUsage.NONE;

  /**
   * @param model is asked
   * @param price what its tokens cost; empty where nobody said: the cost is unknown then
   * @param budget what may be spent
   * @throws DailyPapersException kind {@code CONFIG} if dollars are limited but no price is known
   */
  public Ledger(ChatModel model, Optional<Price> price, Budget budget) {
    this(model, price, new Purse(budget));
  }

  private Ledger(ChatModel model, Optional<Price> price, Purse purse) {
    if (purse.isLimitedInDollars() && price.isEmpty()) {
      throw new DailyPapersException(
          ExitCode.CONFIG,
          "a budget in dollars needs the price of the model's tokens",
          "site.yml: summary",
          "say what a million tokens cost, or limit tokens instead");
    }
    this.model = model;
    this.price = price;
    this.purse = purse;
  }

  /**
   * A ledger of its own for another model that spends from the same budget.
   *
   * @throws DailyPapersException kind {@code CONFIG} if dollars are limited but no price is known
   */
  public Ledger alongside(ChatModel other, Optional<Price> itsPrice) {
    return new Ledger(other, itsPrice, purse);
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

  private void setAside(TokenUsage worst) {
    purse.take(worst, cost(worst));
    synchronized (this) {
      calls++;
    }
  }

  private void book(TokenUsage usage, TokenUsage worst) {
    purse.settle(worst, cost(worst), usage, cost(usage));
    synchronized (this) {
      metered = metered.plus(usage);
    }
  }

  private synchronized void bookUnmetered() {
    unmetered++;
  }

  private void release(TokenUsage worst) {
    purse.settle(worst, cost(worst), TokenUsage.NONE, BigDecimal.ZERO);
  }

  private BigDecimal cost(TokenUsage usage) {
    return price.map(each -> each.of(usage)).orElse(BigDecimal.ZERO);
  }
}
