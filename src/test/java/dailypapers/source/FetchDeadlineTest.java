package dailypapers.source;

import static dailypapers.testing.LoopbackServer.drip;
import static dailypapers.testing.LoopbackServer.ok;
import static dailypapers.testing.LoopbackServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.testing.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A fetch and its deadline")
class FetchDeadlineTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final LoopbackServer server = new LoopbackServer();
  private final List<Duration> waits = new ArrayList<>();
  private final HttpFetcher fetcher = fetcher(waits::add);

  private static HttpFetcher fetcher(HttpFetcher.Sleeper sleeper) {
    return new HttpFetcher(
        "",
        new HttpFetcher.Limits(
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            3,
            SECOND,
            Duration.ofMinutes(4),
            1_000),
        sleeper);
  }

  private URI page() {
    return server.base().resolve("/x");
  }

  @AfterEach
  void stop() {
    server.close();
    Thread.interrupted();
  }

  @Test
  @DisplayName("waits no longer than what is left of its time")
  void waitsForWhatIsLeft() {
    server.answer("/x", status(503, "busy", "Retry-After", "200"), ok("here"));

    assertThat(fetcher.get(page(), Instant.now().plusSeconds(90)).text()).isEqualTo("here");
    assertThat(waits).singleElement().isNotNull();
    assertThat(waits.get(0)).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(90));
  }

  @Test
  @DisplayName("is not begun again once its time is over")
  void over() {
    server.answer("/x", drip());

    DailyPapersException error =
        catchThrowableOfType(
            DailyPapersException.class, () -> fetcher.get(page(), Instant.now().minus(SECOND)));

    assertThat(error.kind()).isEqualTo(ExitCode.NETWORK);
    assertThat(server.requests().size()).isLessThan(2);
    assertThat(waits).isEmpty();
  }

  @Test
  @DisplayName("ends when it is interrupted, in its request and in its wait")
  void interrupted() {
    server.answer("/x", status(503, "busy"));
    HttpFetcher ended =
        fetcher(
            time -> {
              throw new InterruptedException();
            });
    assertInterrupted(ended);

    Thread.currentThread().interrupt();
    assertInterrupted(fetcher);
    assertThat(waits).isEmpty();
  }

  private void assertInterrupted(HttpFetcher ended) {
    DailyPapersException error =
        catchThrowableOfType(DailyPapersException.class, () -> ended.get(page()));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.kind()).isEqualTo(ExitCode.NETWORK);
    assertThat(error.problem()).isEqualTo("the wait was interrupted");
    assertThat(error.where()).isEqualTo(page().toString());
    assertThat(error.hint()).isEqualTo("start again");
  }

  @ParameterizedTest
  @CsvSource({"3, 5, 3", "5, 3, 3", "3, 3, 3", "3, 0, 0", "3, -1, 0", "0, 5, 0"})
  @DisplayName("never waits a time that is less than none")
  void shorter(long wait, long left, long shorter) {
    assertThat(HttpFetcher.shorter(Duration.ofSeconds(wait), Duration.ofSeconds(left)))
        .isEqualTo(Duration.ofSeconds(shorter));
  }

  @Test
  @DisplayName("takes whatever else goes wrong in the client for a fault of the network")
  void otherFaults() {
    IOException known = new IOException("cut");
    IllegalStateException other = new IllegalStateException("odd");

    assertThat(HttpFetcher.fault(known)).isSameAs(known);
    assertThat(HttpFetcher.fault(other)).hasCause(other);
  }

  @Test
  @DisplayName("says who asks in ASCII alone, without brackets")
  void contact() {
    server.answer("/x", ok(""));

    new HttpFetcher("나 (me) <me@example.org>").get(page());

    assertThat(server.header("User-Agent")).isEqualTo("daily-papers/dev (+me <me@example.org>)");
  }
}
