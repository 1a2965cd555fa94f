package dailypapers.openai;

import dailypapers.paper.Sha256;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.TokenUsage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer as a file that tells whether it is whole: the first line is the hash of all after it.
 *
 * <pre>
 *   5f1c… (64 digits)
 *   model gpt-5-mini-2025-08-07
 *   usage 4210 3840 1133
 *
 *   {"tldr": …
 * </pre>
 *
 * Without usage the third line is {@code usage unknown}.
 */
final class CachedAnswer {
  private static final Pattern SHAPE =
      Pattern.compile(
          "model (?<model>[^\\n]*)\\nusage (?:unknown|(?<input>\\d{1,18}) (?<cached>\\d{1,18})"
              + " (?<output>\\d{1,18}))\\n\\n(?<text>.*)",
          Pattern.DOTALL);

  private CachedAnswer() {}

  /** The file of an answer. */
  static byte[] bytes(ChatAnswer answer) {
    String usage =
        answer
            .usage()
            .map(each -> each.input() + " " + each.cachedInput() + " " + each.output())
            .orElse("unknown");
    String model = answer.model().replace('\n', ' ');
    String body = "model " + model + "\nusage " + usage + "\n\n" + answer.text();
    return (Sha256.of(body) + "\n" + body).getBytes(StandardCharsets.UTF_8);
  }

  /** The answer in a file; empty if the file is not whole. */
  static Optional<ChatAnswer> read(byte[] bytes) {
    String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
    if (parts.length < 2 || !Sha256.of(parts[1]).equals(parts[0])) {
      return Optional.empty();
    }
    Matcher shape = SHAPE.matcher(parts[1]);
    return shape.matches()
        ? Optional.of(new ChatAnswer(shape.group("text"), shape.group("model"), usage(shape)))
        : Optional.empty();
  }

  private static Optional<TokenUsage> usage(Matcher shape) {
    return Optional.ofNullable(shape.group("input"))
        .map(
            input ->
                new TokenUsage(
                    Long.parseLong(input),
                    Long.parseLong(shape.group("cached")),
                    Long.parseLong(shape.group("output"))));
  }
}
