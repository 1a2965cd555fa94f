package dailypapers.source;

import static dailypapers.testing.LoopbackServer.bytes;
import static dailypapers.testing.LoopbackServer.cutShort;
import static dailypapers.testing.LoopbackServer.drip;
import static dailypapers.testing.LoopbackServer.ok;
import static dailypapers.testing.LoopbackServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.testing.LoopbackServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HttpFetcherTest {
  private final LoopbackServer server = new LoopbackServer();
  private final List<Duration> waits = new ArrayList<>();

  private HttpFetcher fetcher(Duration answer) {
    HttpFetcher.Limits limits =
        new HttpFetcher.Limits(
            Duration.ofSeconds(2),
            answer,
            Duration.ofMinutes(1),
            4,
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            1_000);
    return new HttpFetcher("https://operator.example/", limits, waits::add);
  }

  private HttpAnswer get() {
    return fetcher(Duration.ofSeconds(10)).get(server.base().resolve("/x"));
  }

  private DailyPapersException failing(URI uri) {
    return catchThrowableOfType(
        DailyPapersException.class, () -> fetcher(Duration.ofMillis(300)).get(uri));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("An answer comes back whole, as UTF-8, after one request without a wait")
  void answer() {
    server.answer("/x", ok("강화학습 ü"));

    assertThat(get().text()).isEqualTo("강화학습 ü");
    assertThat(server.requests()).containsExactly("/x");
    assertThat(waits).isEmpty();
  }

  @Test
  @DisplayName("The request says who asks and how to reach the operator")
  void userAgent() {
    server.answer("/x", ok(""));

    get();

    assertThat(server.header("User-Agent"))
        .matches("daily-papers/\\S+ \\(\\+https://operator.example/\\)");
  }

  @Test
  @DisplayName("Without a contact the request names only the program")
  void noContact() {
    server.answer("/x", ok(""));

    new HttpFetcher("").get(server.base().resolve("/x"));

    assertThat(server.header("User-Agent")).matches("daily-papers/[^ ()]+");
  }

  @Test
  @Tag("fault")
  @DisplayName("F01 after 429 it waits as long as Retry-After says, then asks again")
  void tooManyRequests() {
    server.answer("/x", status(429, "slow down", "Retry-After", "7"), ok("here"));

    assertThat(get().text()).isEqualTo("here");
    assertThat(waits).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  @Tag("fault")
  @DisplayName("F02 a Retry-After of an hour is capped")
  void longRetryAfter() {
    server.answer("/x", status(429, "", "Retry-After", "3600"), ok("here"));

    get();

    assertThat(waits).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  @Tag("fault")
  @DisplayName("F05 500 is tried again")
  void serverError() {
    server.answer("/x", status(500, "oops"), status(503, "oops"), ok("here"));

    assertThat(get().text()).isEqualTo("here");
    assertThat(waits).hasSize(2).allMatch(wait -> wait.toMillis() <= 2_000);
  }

  @Test
  @Tag("fault")
  @DisplayName("F05 four tries are the end, and the answer says what it was")
  void givesUp() {
    server.answer("/x", status(502, "<h1>Bad\n gateway</h1>"));

    HttpAnswer answer = get();

    assertThat(server.requests()).hasSize(4);
    assertThatThrownBy(answer::text)
        .isInstanceOf(DailyPapersException.class)
        .hasMessageContaining("127.0.0.1 answered HTTP 502: <h1>Bad gateway</h1>")
        .extracting(e -> ((DailyPapersException) e).kind())
        .isEqualTo(ExitCode.SOURCE);
  }

  @Test
  @DisplayName("404 is not tried again")
  void notFound() {
    assertThat(get().status()).isEqualTo(404);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  @Tag("fault")
  @DisplayName("F08 a body cut short is asked for again")
  void cut() {
    server.answer("/x", cutShort(), ok("here"));

    assertThat(get().text()).isEqualTo("here");
    assertThat(waits).hasSize(1);
  }

  @Test
  @Tag("fault")
  @DisplayName("F08 a body that is always cut short is a failure of the network")
  void alwaysCut() {
    server.answer("/x", cutShort());

    assertThat(failing(server.base().resolve("/x")).kind()).isEqualTo(ExitCode.NETWORK);
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  @Tag("fault")
  @DisplayName("F35 a body that drips ends at the deadline")
  void slowDrip() {
    server.answer("/x", drip());
    Instant start = Instant.now();

    DailyPapersException error = failing(server.base().resolve("/x"));

    assertThat(error.kind()).isEqualTo(ExitCode.NETWORK);
    assertThat(error.problem()).contains("127.0.0.1").contains("too slow");
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  @Tag("fault")
  @DisplayName("F33 a body over the cap is refused at once, and not asked for again")
  void tooLarge() {
    server.answer("/x", ok("x".repeat(1_001)));

    DailyPapersException error = failing(server.base().resolve("/x"));

    assertThat(error.kind()).isEqualTo(ExitCode.SOURCE);
    assertThat(error.problem()).isEqualTo("the answer is longer than 1000 bytes");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  @DisplayName("A body just as long as the cap is read")
  void justFits() {
    server.answer("/x", ok("x".repeat(1_000)));

    assertThat(get().text()).hasSize(1_000);
  }

  @Test
  @Tag("fault")
  @DisplayName("F32 a charset in the header does not count; bytes that are not UTF-8 are refused")
  void charset() {
    server.answer("/x", status(200, "ü", "Content-Type", "application/json; charset=iso-8859-1"));
    assertThat(get().text()).isEqualTo("ü");

    server.answer("/x", bytes("ü".getBytes(StandardCharsets.ISO_8859_1)));
    assertThatThrownBy(() -> get().text()).hasMessageContaining("not UTF-8");
  }

  @Test
  @Tag("fault")
  @DisplayName("F34 a redirect is not followed; the error names where it points to")
  void redirect() {
    server.answer("/x", status(302, "", "Location", "http://169.254.169.254/latest"));

    assertThatThrownBy(() -> get().text())
        .isInstanceOf(DailyPapersException.class)
        .hasMessageContaining("answered HTTP 302, pointing to http://169.254.169.254/latest");
    assertThat(server.requests()).hasSize(1);
  }
}
