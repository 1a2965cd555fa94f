package dailypapers.source;

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
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PoliteClientTest {
  private final LoopbackServer server = new LoopbackServer();
  private final ManualTime time = new ManualTime();

  @TempDir Path cache;

  /** Loopback is open at the server's own port; all else is judged as in earnest. */
  private Optional<String> rule(URI address) {
    return address.toString().startsWith(server.base() + "/")
        ? Optional.empty()
        : new PublicAddresses().refusal(address);
  }

  private PoliteClient client(Duration total) {
    HttpFetcher.Limits limits =
        new HttpFetcher.Limits(
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            total,
            2,
            Duration.ofMillis(1),
            Duration.ofSeconds(30),
            1_000);
    return new PoliteClient(
        "mailto:operator@shore.example",
        cache,
        new PoliteClient.Manners(Duration.ofSeconds(3), limits, 1_000_000, 2),
        this::rule,
        time,
        time::sleep);
  }

  private final PoliteClient client() {
    return client(Duration.ofSeconds(20));
  }

  private URI at(String path) {
    return server.base().resolve(path);
  }

  private DailyPapersException failing(PoliteClient client, String path) {
    return catchThrowableOfType(DailyPapersException.class, () -> client.get(at(path)));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("Between two requests to a host lies the pause, and none before the first")
  void pause() {
    server.answer("/a", ok("a")).answer("/b", ok("b")).answer("/c", ok("c"));
    PoliteClient client = client();

    client.get(at("/a"));
    assertThat(time.waits()).isEmpty();
    client.get(at("/b"));
    time.pass(Duration.ofSeconds(1));
    client.get(at("/c"));
    time.pass(Duration.ofSeconds(9));
    client.get(at("/d"));

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(2));
  }

  @Test
  @DisplayName("A request that is repeated waits no shorter than the pause")
  void pauseBeforeNextTry() {
    server.answer("/a", status(503, ""), ok("a"));

    assertThat(client().get(at("/a")).text()).isEqualTo("a");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  @DisplayName("Many threads ask one at a time")
  void oneAtATime() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<String> paths = IntStream.range(0, 8).mapToObj(i -> "/" + i).toList();
    for (String path : paths) {
      server.answer(
          path,
          exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            sleep();
            now.decrementAndGet();
            ok("x").to(exchange);
          });
    }
    PoliteClient client = client();

    paths.parallelStream().forEach(path -> client.get(at(path)));

    assertThat(server.requests()).hasSize(8);
    assertThat(most).hasValue(1);
    assertThat(time.waits()).hasSize(7);
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  @DisplayName("The request says how to reach the operator")
  void contact() {
    server.answer("/a", ok("a"));

    client().get(at("/a"));

    assertThat(server.header("User-Agent")).endsWith("(+mailto:operator@shore.example)");
  }

  @Test
  @DisplayName("A page that is known is not asked for again, nor by the next run")
  void cached() {
    server.answer("/a", ok("first"), ok("second"));

    client().get(at("/a"));

    assertThat(client().get(at("/a")).text()).isEqualTo("first");
    assertThat(server.requests()).containsExactly("/a");
    assertThat(time.waits()).isEmpty();
  }

  @Test
  @DisplayName("Redirects are followed, and the page is known by the address that was asked for")
  void redirects() {
    server.answer("/a", status(301, "", "Location", "/b"));
    server.answer("/b", status(307, "", "Location", at("/c").toString()));
    server.answer("/c", ok("here"));

    assertThat(client().get(at("/a")).text()).isEqualTo("here");
    assertThat(client().get(at("/a")).text()).isEqualTo("here");
    assertThat(server.requests()).containsExactly("/a", "/b", "/c");
  }

  @Test
  @Tag("fault")
  @DisplayName("F34 five redirects are followed, a sixth is refused")
  void tooMany() {
    for (int i = 0; i < 6; i++) {
      server.answer("/" + i, status(302, "", "Location", "/" + (i + 1)));
    }
    server.answer("/6", ok("here"));

    assertThat(client().get(at("/1")).text()).isEqualTo("here");
    DailyPapersException error = failing(client(), "/0");
    assertThat(error.kind()).isEqualTo(ExitCode.SOURCE);
    assertThat(error.problem()).isEqualTo("redirects more than 5 times");
  }

  @ParameterizedTest
  @Tag("fault")
  @ValueSource(
      strings = {
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://10.0.0.1/x",
        "https://169.254.169.254/latest/meta-data",
        "https://[fd00::1]/x",
        "http://example.org/x",
        "//localhost/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "gopher://shore.example/"
      })
  @DisplayName("F34 a redirect into the network or to another scheme is refused at every hop")
  void forbidden(String target) {
    server.answer("/a", status(302, "", "Location", "/b"));
    server.answer("/b", status(302, "", "Location", target));

    DailyPapersException error = failing(client(), "/a");

    assertThat(error.kind()).isEqualTo(ExitCode.SOURCE);
    assertThat(error.problem()).startsWith("the address ");
    assertThat(server.requests()).containsExactly("/a", "/b");
  }

  @Test
  @Tag("fault")
  @DisplayName("F34 the first address is judged like the others")
  void firstForbidden() {
    assertThatThrownBy(() -> client().get(URI.create("https://127.0.0.1:1/")))
        .hasMessageContaining("is on another port than 443");
  }

  @ParameterizedTest
  @Tag("fault")
  @ValueSource(strings = {"", " ", "http://[broken", "a b\\c"})
  @DisplayName("F34 a redirect to no address is refused")
  void nowhere(String target) {
    server.answer("/a", status(302, "", "Location", target));

    assertThat(failing(client(), "/a").problem()).startsWith("redirects to no address");
  }

  @Test
  @Tag("fault")
  @DisplayName("F35 the time of a page holds for all its redirects and tries together")
  void deadline() {
    server.answer("/a", status(302, "", "Location", "/b")).answer("/b", drip());
    Instant start = Instant.now();

    DailyPapersException error = failing(client(Duration.ofMillis(600)), "/a");

    assertThat(error.kind()).isEqualTo(ExitCode.NETWORK);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  @Tag("fault")
  @DisplayName("F33 a page that is too long is refused and not kept")
  void tooLong() {
    server.answer("/a", ok("x".repeat(1_001)));

    assertThat(failing(client(), "/a").kind()).isEqualTo(ExitCode.SOURCE);
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  @DisplayName("A host that failed twice in a row is not asked again; an answer sets that back")
  void deadHost() {
    server.answer("/bad", status(500, ""));
    PoliteClient client = client();

    client.get(at("/bad"));
    client.get(at("/absent"));
    client.get(at("/bad"));
    client.get(at("/bad"));
    int asked = server.requests().size();

    DailyPapersException error = failing(client, "/other");
    assertThat(error.kind()).isEqualTo(ExitCode.NETWORK);
    assertThat(error.problem())
        .isEqualTo("127.0.0.1 failed 2 times in a row and is not asked again");
    assertThat(server.requests()).hasSize(asked);
    assertThat(client.get(at("/absent")).status()).isEqualTo(404);
  }

  @Test
  @DisplayName("An interrupt ends the wait for the turn and is kept")
  void interrupted() {
    Thread.currentThread().interrupt();

    assertThat(failing(client(), "/a").problem()).isEqualTo("the wait was interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.requests()).isEmpty();
  }
}
