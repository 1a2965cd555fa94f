package dailypapers.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A conversation and its deadline")
class ChatDeadlineTest {
  private final ChatServer server = new ChatServer().otherwise(ChatReplies.text("{}"));

  @AfterEach
  void close() {
    server.close();
    Thread.interrupted();
  }

  /** A time that jumps once the server has been asked. */
  private TimeSource jumping(Duration time) {
    return new TimeSource() {
      @Override
      public Instant now() {
        return server.requests() == 0 ? FakeTime.START : FakeTime.START.plus(time);
      }

      @Override
      public void sleep(Duration wait) {
        throw new AssertionError("nothing is waited for");
      }
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {120, 121})
  @DisplayName("is not asked a second time once its time is over")
  void over(long seconds) {
    server.then(ChatReplies.ended("length", "{"));
    try (OpenAiChat chat = Chats.with(server, jumping(Duration.ofSeconds(seconds)))) {
      DailyPapersException error = Chats.failure(chat);

      assertThat(error.problem()).contains("the deadline is over");
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("gives an answer no more time than is left")
  void shorterThanAnAnswer() {
    server.otherwise(ChatReplies.silence(Duration.ofSeconds(5)));
    Patience hasty =
        new Patience(
            Duration.ofMinutes(10),
            Duration.ofMillis(300),
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1));
    try (OpenAiChat chat = Chats.with(server, new FakeTime(), hasty)) {
      assertThat(Chats.failure(chat).problem()).contains("it took more than 0.3 s");
    }
  }

  @Test
  @DisplayName("ends when its wait is interrupted")
  void interrupted() {
    server.otherwise(ChatReplies.error(503, "overloaded", "busy"));
    TimeSource ended =
        new TimeSource() {
          @Override
          public Instant now() {
            return FakeTime.START;
          }

          @Override
          public void sleep(Duration wait) throws InterruptedException {
            throw new InterruptedException();
          }
        };
    try (OpenAiChat chat = Chats.with(server, ended)) {
      DailyPapersException error = Chats.failure(chat);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(error.kind()).isEqualTo(ExitCode.NETWORK);
      assertThat(error.problem()).isEqualTo("the wait for the endpoint was interrupted");
      assertThat(server.requests()).isEqualTo(1);
    }
  }
}
