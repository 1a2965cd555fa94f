package dailypapers.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The preview server")
class PreviewServerTest {
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"ko\"><head><title>홈</title></head>"
          + "<body class=\"home\"><p>안녕</p></body></html>";

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path site;
  private PreviewServer server;
  private URI root;

  @BeforeEach
  void start() throws IOException {
    site = folder.resolve("site");
    write("index.html", PAGE);
    write("tags/index.html", PAGE);
    write("404.html", "<title>404</title><p>없음");
    write("style.css", "body {}");
    write("표.txt", "표");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    server = new PreviewServer(site, "/repo/", 0);
    root = server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 200, text/html; charset=utf-8",
    "?q=1, 200, text/html; charset=utf-8",
    "index.html, 200, text/html; charset=utf-8",
    "tags/, 200, text/html; charset=utf-8",
    "style.css, 200, text/css; charset=utf-8",
    "%ED%91%9C.txt, 200, text/plain; charset=utf-8",
    "none, 404, text/html; charset=utf-8",
    "none/, 404, text/html; charset=utf-8",
    "Tags/, 404, text/html; charset=utf-8",
    "style.css/, 404, text/html; charset=utf-8",
    "a%00b, 404, text/html; charset=utf-8",
    "../other/, 404, text/html; charset=utf-8",
  })
  @DisplayName("answers below the base path as GitHub Pages would, and never to be kept")
  void answers(String address, int status, String type) throws Exception {
    HttpResponse<String> answer = get(address);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.body().contains("없음")).isEqualTo(status == 404);
  }

  @ParameterizedTest
  @CsvSource({
    "/repo/tags, 301, /repo/tags/",
    "/repo, 302, /repo/",
    "/, 302, /repo/",
  })
  @DisplayName("sends a browser from a folder's name to its address")
  void redirects(String path, int status, String location) throws Exception {
    HttpResponse<String> answer = get(root.resolve(path).toString());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Location")).contains(location);
  }

  @Test
  @DisplayName("answers GET and HEAD only")
  void getAndHeadOnly() throws Exception {
    HttpResponse<String> head = send(request("style.css").method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Length")).contains("7");
    assertThat(head.body()).isEmpty();

    HttpResponse<String> post = send(request("").POST(BodyPublishers.ofString("x")));
    assertThat(post.statusCode()).isEqualTo(405);
    assertThat(post.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/repo/../secret.txt",
        "/repo/%2e%2e/secret.txt",
        "/repo/tags/../../secret.txt",
        "/repo/..%2fsecret.txt",
        "/repo//../secret.txt",
        "/repo/link.txt",
        "/repo/out/secret.txt",
      })
  @DisplayName("never leaves the site's folder, neither by dots nor by a symbolic link")
  void staysInside(String path) throws Exception {
    Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(site.resolve("out"), folder);

    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), root.getPort())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 404 ").doesNotContain("secret");
    }
  }

  @Test
  @DisplayName("is not there for other computers")
  void loopbackOnly() throws Exception {
    Optional<InetAddress> outside =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && address instanceof Inet4Address)
            .findFirst();
    assumeTrue(outside.isPresent(), "this computer has no address but loopback");

    try (Socket socket = new Socket()) {
      assertThatThrownBy(
              () -> socket.connect(new InetSocketAddress(outside.get(), root.getPort()), 2_000))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  @DisplayName("puts its script into pages on their way, and leaves the files as they are")
  void injectsIntoPages() throws Exception {
    String page = get("").body();

    assertThat(page)
        .contains("<script src=\"/repo/_reload.js\" data-events=\"/repo/_reload\"")
        .endsWith("</script></body></html>");
    assertThat(get("_reload.js").body()).contains("EventSource");
    assertThat(get("style.css").body()).isEqualTo("body {}");
    assertThat(get("none").body()).contains("_reload.js");
    assertThat(site.resolve("index.html")).hasContent(PAGE);
  }

  @Test
  @DisplayName("tells an open page to reload, and a page that missed a change while it loaded")
  void tellsPages() throws Exception {
    String shown = get("").body();
    CompletableFuture<String> event = nextEvent(shown);
    server.reload();
    assertThat(event.get(Waiting.SECONDS, TimeUnit.SECONDS)).isEqualTo("data: reload");

    assertThat(nextEvent(shown).get(Waiting.SECONDS, TimeUnit.SECONDS)).isEqualTo("data: reload");
  }

  @Test
  @DisplayName("shows the message of a failed build on every page until the next success")
  void showsErrors() throws Exception {
    CompletableFuture<String> event = nextEvent(get("").body());

    server.showError("unknown key <titel> & more\n  site.yml:2\n  did you mean \"title\"?");

    assertThat(event.get(Waiting.SECONDS, TimeUnit.SECONDS)).isEqualTo("data: reload");
    assertThat(get("").body())
        .containsPattern("<body class=\"home\"><pre role=\"alert\"[^>]*>unknown key &lt;titel&gt;")
        .contains("&lt;titel&gt; &amp; more\n  site.yml:2\n  did you mean \"title\"?</pre><p>안녕");
    assertThat(get("none").body()).contains("<p>없음<pre role=\"alert\"");
    assertThat(get("style.css").body()).isEqualTo("body {}");

    server.reload();
    assertThat(get("").body()).doesNotContain("alert");
  }

  @Test
  @DisplayName("shows the message even before there is a site")
  void showsErrorsWithoutSite() throws Exception {
    try (PreviewServer early = new PreviewServer(folder.resolve("later"), "/", 0)) {
      URI address = early.start();
      early.showError("a template has an error");

      HttpResponse<String> answer = get(address.toString());
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("a template has an error", "_reload.js");

      Files.createDirectories(folder.resolve("later"));
      Files.writeString(folder.resolve("later/index.html"), PAGE);
      early.reload();
      assertThat(get(address.toString()).body()).contains("안녕").doesNotContain("alert");
    }
  }

  @Test
  @DisplayName("says which port is in use, and frees its own")
  void portInUse() {
    int port = root.getPort();
    assertThatThrownBy(() -> new PreviewServer(site, "/", port))
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            error -> {
              assertThat(error.kind()).isEqualTo(ExitCode.FILES);
              assertThat(error.problem()).isEqualTo("port " + port + " is in use");
              assertThat(error.hint()).contains("--port");
            });

    server.close();
    server = new PreviewServer(site, "/repo/", port);
    assertThat(server.start()).isEqualTo(root);
  }

  @Test
  @DisplayName("refuses a port that cannot be and a base path without its slashes")
  void refusesArguments() {
    assertThatThrownBy(() -> new PreviewServer(site, "/", 65_536))
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            error -> assertThat(error.kind()).isEqualTo(ExitCode.USAGE));
    assertThatThrownBy(() -> new PreviewServer(site, "/repo", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The first event for a page as it was sent, listened to as its script does. */
  private CompletableFuture<String> nextEvent(String page) throws Exception {
    Matcher state = Pattern.compile("data-state=\"(\\d+)\"").matcher(page);
    assertThat(state.find()).isTrue();
    HttpResponse<InputStream> events =
        client.send(request("_reload?" + state.group(1)).build(), BodyHandlers.ofInputStream());
    assertThat(events.headers().firstValue("Content-Type")).contains("text/event-stream");
    return CompletableFuture.supplyAsync(
        () ->
            new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))
                .lines()
                .filter(line -> line.startsWith("data:"))
                .findFirst()
                .orElse("closed"));
  }

  private HttpResponse<String> get(String address) throws Exception {
    return send(request(address));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(
        URI.create(address.startsWith("http") ? address : root + address));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(site.resolve(name).getParent());
    Files.writeString(site.resolve(name), text);
  }
}
