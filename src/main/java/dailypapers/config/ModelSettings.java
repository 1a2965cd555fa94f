package dailypapers.config;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Which language model writes, and what it may cost: the block {@code summary.model}. The key never
 * stands in the file; it comes from {@code OPENAI_API_KEY}.
 *
 * @param name the model as its endpoint calls it
 * @param baseUrl of an OpenAI-compatible API
 * @param timeout how long one answer may take
 * @param concurrency how many papers are summarized at once
 * @param requestsPerMinute limit of the endpoint; empty for none
 * @param tokensPerMinute limit of the endpoint; empty for none
 * @param textTokens how much of a paper is sent, at most
 * @param answerTokens how long an answer may be
 * @param budget what a run may spend
 * @param prices in dollars for a million tokens, by model name
 * @param cache the folder that keeps answers and full texts, so that a rerun asks nobody twice
 */
public record ModelSettings(
    String name,
    URI baseUrl,
    Duration timeout,
    int concurrency,
    Optional<Integer> requestsPerMinute,
    Optional<Integer> tokensPerMinute,
    int textTokens,
    int answerTokens,
    Budget budget,
    Map<String, Price> prices,
    Path cache) {
  public ModelSettings {
    prices = Map.copyOf(prices);
  }

  /** What a run may spend; empty for no limit. */
  public record Budget(Optional<BigDecimal> dollars, Optional<Integer> tokens) {}

  /** Dollars for a million tokens. */
  public record Price(BigDecimal input, BigDecimal cachedInput, BigDecimal output) {}

  /** The same with another model, as {@code --model} asks for. */
  public ModelSettings withName(String other) {
    return with(other, baseUrl);
  }

  /** The same at another endpoint, as {@code OPENAI_BASE_URL} asks for. */
  public ModelSettings withBaseUrl(URI other) {
    return with(name, other);
  }

  private ModelSettings with(String otherName, URI otherBaseUrl) {
    return new ModelSettings(
        otherName,
        otherBaseUrl,
        timeout,
        concurrency,
        requestsPerMinute,
        tokensPerMinute,
        textTokens,
        answerTokens,
        budget,
        prices,
        cache);
  }
}
