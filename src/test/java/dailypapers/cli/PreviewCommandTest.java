package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("preview")
class PreviewCommandTest {
  /** A machine under load is slow. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Pattern ADDRESS =
      Pattern.compile("preview     (http://localhost:\\d+/\\S*)");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final HttpClient client = HttpClient.newHttpClient();
  private TestSite site;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
    site.paper(TestSite.PAPER);
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private Future<Integer> start() {
    Console console = new Console(Run.utf8(out), Run.utf8(err), false, Map.of());
    String[] words =
        Run.typed(
            "preview",
            "--port",
            0,
            "--site",
            site.path("site.yml"),
            "--output",
            site.path("preview"));
    return threads.submit(() -> CommandLines.run(console, words));
  }

  private URI address() throws Exception {
    String printed = await(() -> Run.text(out), text -> ADDRESS.matcher(text).find());
    Matcher address = ADDRESS.matcher(printed);
    assertThat(address.find()).isTrue();
    return URI.create(address.group(1));
  }

  private String page(URI address) throws Exception {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  private static String await(Callable<String> text, Predicate<String> expected) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    String now = text.call();
    while (!expected.test(now) && Instant.now().isBefore(end)) {
      Thread.sleep(20);
      now = text.call();
    }
    return now;
  }

  @Test
  @DisplayName("shows the site, what is saved and what is wrong, and ends cleanly")
  void shows() throws Exception {
    Future<Integer> running = start();
    URI home = address();
    URI paper = home.resolve("papers/2607.00001/");
    assertThat(home.getPath()).isEqualTo("/papers/");
    assertThat(page(paper)).contains("A small engine").contains(paper.toString());

    site.paper(TestSite.PAPER.replace("A small engine", "작은 엔진"));
    assertThat(await(() -> page(paper), html -> html.contains("작은 엔진"))).contains("작은 엔진");

    site.paper(TestSite.PAPER.replace("type: paper", "type: post"));
    assertThat(await(() -> page(paper), html -> html.contains("wrong value for type")))
        .contains("wrong value for type", "2607.00001.md:2", "type must be paper");
    assertThat(await(() -> Run.text(err), text -> text.contains("hint:")))
        .contains("error: wrong value for type: \"post\"\nwhere: ")
        .doesNotContain("\tat ");

    site.paper(TestSite.PAPER);
    assertThat(await(() -> page(paper), html -> !html.contains("wrong value")))
        .contains("A small engine")
        .doesNotContain("wrong value");

    threads.shutdownNow();
    assertThat(running.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isZero();
    assertThat(Run.text(err)).contains("rebuilt: ").endsWith("preview ended\n");
    assertThatThrownBy(() -> page(paper)).isInstanceOf(ConnectException.class);
  }

  @Test
  @DisplayName("of a site that cannot be built from the start ends with the error")
  void brokenFromTheStart() throws Exception {
    site.paper("nothing");

    assertThat(start().get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(4);

    assertThat(Run.text(err)).startsWith("error: no front matter\nwhere: ");
    assertThat(Run.text(out)).isEmpty();
  }

  @Test
  @DisplayName("says that a port is in use before it builds anything")
  void portInUse() throws Exception {
    start();
    int port = address().getPort();

    site.run("preview", "--port", port, "--output", site.path("second"))
        .assertError(
            10,
            "port " + port + " is in use",
            "http://localhost:" + port + "/\n",
            "stop the other preview, or take another port");
    assertThat(site.path("second")).doesNotExist();
  }
}
