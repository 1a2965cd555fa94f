package dailypapers.openai;

import dailypapers.summary.TokenUsage;
import java.util.Optional;

/** What the answers of batches took, and what that cost at batch price. */
public final class BatchBill {
  private final Optional<Price> price;
  private long answers;
  private long unmetered;
  private TokenUsage usage = TokenUsage.NONE;

  /**
   * @param price of live answers, half of which counts here; empty where nobody said
   */
  public BatchBill(Optional<Price> price) {
    this.price = price.map(Price::inBatch);
  }

  /** An answer, usable or not. */
  void book(Optional<TokenUsage> taken) {
    answers++;
    if (taken.isEmpty()) {
      unmetered++;
    }
    usage = usage.plus(taken.orElse(TokenUsage.NONE));
  }

  /** All answers. */
  public Totals totals() {
    return new Totals(answers, unmetered, usage, price.map(each -> each.of(usage)));
  }
}
