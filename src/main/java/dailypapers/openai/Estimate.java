package dailypapers.openai;

import dailypapers.summary.ChatRequest;
import dailypapers.summary.TokenUsage;
import java.util.stream.Stream;

/**
 * How many tokens a conversation will take, guessed from its characters: no tokenizer is asked, for
 * each model has its own. The guess is rather too high than too low: three ASCII characters a token
 * (English prose has four or more), one for every other character (Hangul has one or two a token).
 */
public final class Estimate {
  private static final int ASCII_PER_TOKEN = 3;
  private static final int TOKENS_PER_MESSAGE = 8;

  /** What an answer has usually: ten claims with their quotes. */
  private static final int USUAL_ANSWER = 1500;

  private Estimate() {}

  /** The usual case: what {@code --dry-run} tells. */
  public static TokenUsage usual(ChatRequest request) {
    return new TokenUsage(input(request), 0, Math.min(USUAL_ANSWER, request.maxTokens()));
  }

  /** The worst case: the answer is as long as it may be. What a budget must have left. */
  public static TokenUsage worst(ChatRequest request) {
    return new TokenUsage(input(request), 0, request.maxTokens());
  }

  private static long input(ChatRequest request) {
    return Stream.concat(
            Stream.of(request.instructions(), request.schema().orElse("")),
            request.messages().stream().map(ChatRequest.Message::text))
        .mapToLong(Estimate::tokens)
        .sum();
  }

  private static long tokens(String text) {
    long ascii = text.chars().filter(c -> c < 128).count();
    long others = text.codePointCount(0, text.length()) - ascii;
    return TOKENS_PER_MESSAGE + (ascii + ASCII_PER_TOKEN - 1) / ASCII_PER_TOKEN + others;
  }
}
