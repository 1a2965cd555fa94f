package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dailypapers.preview.PreviewServer;
import dailypapers.testing.Chromium;
import dailypapers.testing.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A reader without a network")
class OfflineTest {
  private static final String PAPER = "papers/2406.18790/";
  private static final String LOOK = "getComputedStyle(document.querySelector('h1')).fontSize";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();
  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void build() throws IOException {
    site = folder.resolve("site");
    build("offline: true");
  }

  @Test
  @DisplayName("reads what was read before and the newest edition, each as it looks")
  void readsAgain() {
    Page page = CHROMIUM.newPage();
    String home;
    String title;
    Object look;
    try (PreviewServer server = new PreviewServer(site, "/daily-papers/", 0)) {
      home = server.start().toString();
      page.navigate(home);
      page.evaluate("navigator.serviceWorker.ready.then(() => true)");
      page.navigate(home + PAPER);
      title = page.locator("h1").textContent().strip();
      look = page.evaluate(LOOK);
    }

    page.navigate(home + PAPER);
    assertThat(page.locator("h1").textContent().strip()).isEqualTo(title);
    assertThat(page.evaluate(LOOK)).isEqualTo(look);
    page.navigate(home + "2026/07/31/");
    assertThat(page.locator("h1").textContent()).contains("7월 31일");
    page.navigate(home + "?from=elsewhere");
    assertThat(page.locator("main h2 a")).isNotNull();
    assertThat(page.locator("main h2 a").count()).isPositive();

    Response never = page.navigate(home + "papers/2607.00042/");
    assertThat(never.status()).isEqualTo(503);
    assertThat(page.locator("h1").textContent()).isEqualTo("네트워크에 연결되지 않았습니다");
    page.locator("main a").click();
    assertThat(page.url()).isEqualTo(home);
  }

  @Test
  @DisplayName("gets a new page from the network as long as there is one")
  void networkFirst() throws IOException {
    Page page = CHROMIUM.newPage();
    try (PreviewServer server = new PreviewServer(site, "/daily-papers/", 0)) {
      String home = server.start().toString();
      page.navigate(home);
      page.evaluate("navigator.serviceWorker.ready.then(() => true)");
      page.navigate(home + PAPER);
      Path file = site.resolve(PAPER).resolve("index.html");
      Files.writeString(file, Files.readString(file).replaceAll("<h1.*</h1>", "<h1>New</h1>"));
      page.navigate(home + PAPER);

      assertThat(page.locator("h1").textContent()).isEqualTo("New");
    }
  }

  @Test
  @DisplayName("has nothing kept where site.yml does not ask for it")
  void notAsked() throws IOException {
    build("offline: false");

    assertThat(site.resolve("sw.js")).doesNotExist();
    assertThat(Files.readString(site.resolve("index.html"))).doesNotContain("offline.js");
  }

  private void build(String offline) throws IOException {
    Path config = folder.resolve("site.yml");
    Files.writeString(
        config, Files.readString(Path.of("site.yml")).replaceFirst("offline: \\w+", offline));
    Commands.run(
        "build",
        "--site",
        config.toString(),
        "--templates",
        "templates",
        "--assets",
        "assets",
        "--content",
        "content",
        "--output",
        site.toString(),
        "--base-url",
        "http://localhost/daily-papers/");
  }
}
