package dailypapers.openai;

import dailypapers.summary.TokenUsage;
import java.math.BigDecimal;

/**
 * What a model's tokens cost, in dollars a million, as its provider lists it.
 *
 * @param inputPerMillion tokens of the conversation
 * @param cachedInputPerMillion those of them that came from the provider's prompt cache
 * @param outputPerMillion tokens of the answer
 */
public record Price(
    BigDecimal inputPerMillion, BigDecimal cachedInputPerMillion, BigDecimal outputPerMillion) {
  private static final int MILLION = 6;
  private static final BigDecimal BATCH = new BigDecimal("0.5");

  /** A price in decimal numbers: {@code Price.of("0.25", "0.025", "2.00")}. */
  public static Price of(String input, String cachedInput, String output) {
    return new Price(new BigDecimal(input), new BigDecimal(cachedInput), new BigDecimal(output));
  }

  /**
   * What the tokens cost in a batch: half, whatever the model ("50% cost discount compared to
   * synchronous APIs", OpenAI's guide to the Batch API).
   */
  public Price inBatch() {
    return new Price(
        inputPerMillion.multiply(BATCH),
        cachedInputPerMillion.multiply(BATCH),
        outputPerMillion.multiply(BATCH));
  }

  /** The cost of some tokens, in dollars, exactly. */
  public BigDecimal of(TokenUsage usage) {
    long cached = Math.min(usage.cachedInput(), usage.input());
    return times(inputPerMillion, usage.input() - cached)
        .add(times(cachedInputPerMillion, cached))
        .add(times(outputPerMillion, usage.output()));
  }

  private static BigDecimal times(BigDecimal perMillion, long tokens) {
    return perMillion.multiply(BigDecimal.valueOf(tokens)).movePointLeft(MILLION);
  }
}
