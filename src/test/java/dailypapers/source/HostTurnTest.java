package dailypapers.source;

import static dailypapers.testing.LoopbackServer.cutShort;
import static dailypapers.testing.LoopbackServer.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.testing.LoopbackServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The turns to ask a host")
class HostTurnTest {
  private static final HttpFetcher.Limits LIMITS =
      new HttpFetcher.Limits(
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          Duration.ofMinutes(5),
          1,
          Duration.ofMillis(1),
          Duration.ofMillis(1),
          1_000);

  private final LoopbackServer server = new LoopbackServer();
  private final HttpFetcher.Sleeper sleeper = time -> {};
  private final HostTurn turn =
      new HostTurn(
          new HttpFetcher("", LIMITS, sleeper),
          new PoliteClient.Manners(Duration.ofSeconds(3), LIMITS, 1_000, 2),
          Clock.systemUTC(),
          sleeper);

  private DailyPapersException failing(String path) {
    return catchThrowableOfType(
        DailyPapersException.class,
        () -> turn.ask(server.base().resolve(path), () -> Instant.now().plusSeconds(60)));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("end where it broke off several times in a row, and not where a page was too long")
  void brokenHost() {
    server.answer("/cut", cutShort()).answer("/long", ok("x".repeat(1_001)));

    assertThat(failing("/cut").kind()).isEqualTo(ExitCode.NETWORK);
    assertThat(failing("/long").kind()).isEqualTo(ExitCode.SOURCE);
    assertThat(failing("/cut").problem()).startsWith("no answer from 127.0.0.1");
    assertThat(failing("/cut").problem()).startsWith("no answer from 127.0.0.1");
    assertThat(failing("/long").problem())
        .isEqualTo("127.0.0.1 failed 2 times in a row and is not asked again");
    assertThat(server.requests()).containsExactly("/cut", "/long", "/cut", "/cut");
  }
}
