package dailypapers.openai;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.ChatRequest.Message;
import dailypapers.summary.ChatRequest.Speaker;
import dailypapers.testing.ChatServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Chats with a test's server, with a key, waits that take no time and jitter at its bound. */
final class Chats {
  static final String KEY = "sk-test-0123456789abcdef";
  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"z\":{\"type\":\"string\"},\"a\":{\"type\":\"string\"}},"
          + "\"required\":[\"z\",\"a\"],\"additionalProperties\":false}";

  /** Three tries; waits of at most 2 s and 4 s, or 30 s where the endpoint asks. */
  static final Patience PATIENCE =
      new Patience(
          Duration.ofSeconds(5),
          Duration.ofMinutes(2),
          3,
          Duration.ofSeconds(2),
          Duration.ofSeconds(30));

  private Chats() {}

  static OpenAiChat with(ChatServer server, TimeSource time) {
    return with(server, time, PATIENCE);
  }

  static OpenAiChat with(ChatServer server, TimeSource time, Patience patience) {
    return at(server.baseUrl(), time, patience);
  }

  static OpenAiChat at(URI url, TimeSource time, Patience patience) {
    Endpoint endpoint =
        new Endpoint(
            url, Optional.of(KEY), "test-model", Optional.of(0.0), Optional.of(7L), patience);
    return new OpenAiChat(endpoint, time, half());
  }

  /** Draws the middle each time. */
  private static RandomGenerator half() {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return 0;
      }

      @Override
      public double nextDouble() {
        return 0.5;
      }
    };
  }

  /** A question with a schema. */
  static ChatRequest question(String text) {
    return new ChatRequest(
        "Be brief.", List.of(new Message(Speaker.USER, text)), Optional.of(SCHEMA), 500);
  }

  /** Asks a question that must fail. */
  static DailyPapersException failure(ChatModel chat) {
    return catchThrowableOfType(DailyPapersException.class, () -> chat.ask(question("why?")));
  }
}
