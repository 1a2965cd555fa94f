package dailypapers.openai;

import dailypapers.summary.TokenUsage;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a run has asked and spent.
 *
 * @param calls how often the endpoint was asked; answers from the cache are no calls
 * @param unmetered how many of them did not tell what they took: the answer had no usage, or there
 *     was no usable answer
 * @param usage the tokens of the others
 * @param knownCost what these cost, in dollars; empty where no price is known
 */
public record Totals(long calls, long unmetered, TokenUsage usage, Optional<BigDecimal> knownCost) {

  /**
   * What the run cost, in dollars; empty, that is unknown, if a single call did not tell or no
   * price is known. Nothing asked is nothing spent.
   */
  public Optional<BigDecimal> cost() {
    if (calls == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    return unmetered == 0 ? knownCost : Optional.empty();
  }
}
