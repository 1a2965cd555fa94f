package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("daily with the live source")
class LiveSourceTest {
  private static final String LIST =
      """
      [{"paper": {"id": "2607.00001", "title": "작은 엔진", "authors": [], "upvotes": 3,
        "summary": "We propose a small engine for long tables. Our method reads every row exactly once. \
      Experiments show that it outperforms all engines before it."}}]""";

  @TempDir Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private TestSite site;
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    site = new TestSite(folder);
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    site.write(
        "site.yml",
        TestSite.SITE_YML + "source: {url: \"" + url + "\", contact: me@example.org}\n");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
    byte[] bytes = LIST.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Test
  @DisplayName("asks at the address of the configuration, tells who asks, and writes the papers")
  void asks() {
    Run run = site.run("daily", "--date", "2026-07-31", "--look-back", "0");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(asked)
        .containsExactly(
            "/api/daily_papers?date=2026-07-31&limit=100&p=0 daily-papers/dev (+me@example.org)");
    assertThat(site.read("content/papers/2026/07/31/2607.00001.md"))
        .contains("title: \"작은 엔진\"", "by: \"extract\"");
  }

  @Test
  @Tag("fault")
  @DisplayName("F06 names the host that is not reached and ends with 7")
  void refused() {
    server.stop(0);

    Run run = site.run("daily", "--date", "2026-07-31");

    run.assertErrorIn(
        7,
        "no answer from 127.0.0.1 (connection refused)",
        "http://127.0.0.1:" + server.getAddress().getPort() + "/api/daily_papers?date=2026-07-31",
        "check the network connection");
    assertThat(run.out()).startsWith("total       found 0");
    assertThat(site.path("content/papers")).doesNotExist();
  }

  @Test
  @DisplayName("never asks an unsafe address")
  void unsafeAddress() {
    site.write("site.yml", TestSite.SITE_YML + "source: {url: \"http://huggingface.co\"}\n");

    site.run("daily", "--date", "2026-07-31")
        .assertError(
            3,
            "wrong value for source.url: \"http://huggingface.co\"",
            site.path("site.yml:7") + "\n",
            "source.url must be an https address");
    assertThat(asked).isEmpty();
  }
}
