package dailypapers.summary;

/**
 * Tokens of one or many answers, as the endpoint counts them.
 *
 * @param input tokens of the conversation, those from the provider's prompt cache included
 * @param cachedInput how many of them came from that cache
 * @param output tokens of the answer
 */
public record TokenUsage(long input, long cachedInput, long output) {
  /** No tokens. */
  public static final TokenUsage NONE = new TokenUsage(0, 0, 0);

  /** Both together. */
  public TokenUsage plus(TokenUsage other) {
    return new TokenUsage(
        input + other.input, cachedInput + other.cachedInput, output + other.output);
  }
}
