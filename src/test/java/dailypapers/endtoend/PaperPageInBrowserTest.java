package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dailypapers.preview.PreviewServer;
import dailypapers.testing.Chromium;
import dailypapers.testing.Commands;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A paper's page in a browser")
class PaperPageInBrowserTest {
  private static final String ADDRESS = "papers/2406.18790/";

  /** How far the page moved by itself since it began to load. */
  private static final String SHIFT =
      """
      () => new Promise(resolve => {
        let sum = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => { sum += e.value; }))
            .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      })
      """;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();
  @TempDir static Path folder;
  private static PreviewServer server;
  private static String home;

  @BeforeAll
  static void demo() {
    Commands.run("demo", "--output", folder.toString());
    server = new PreviewServer(folder.resolve("site"), "/daily-papers/", 0);
    home = server.start().toString();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Page page(NewContextOptions options) {
    Page page = CHROMIUM.newPage(options);
    page.navigate(home + ADDRESS);
    return page;
  }

  private static NewContextOptions withClipboard() {
    return new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
  }

  @Test
  @DisplayName("copies the paper as BibTeX and says so")
  void copies() {
    Page page = page(withClipboard());
    page.locator(".cite > summary").click();
    page.locator("[data-do=copy]").click();
    page.locator(".cite .told:not(:empty)").waitFor();

    assertThat(page.locator(".cite .told").textContent()).isEqualTo("복사했습니다.");
    assertThat(page.evaluate("navigator.clipboard.readText()").toString())
        .startsWith("@misc{")
        .isEqualTo(page.locator(".cite code").textContent());
  }

  @Test
  @DisplayName("copies the page's address where the system shares nothing, and says so")
  void copiesAddress() {
    Page page = page(withClipboard());
    page.evaluate("delete Navigator.prototype.share");
    page.locator("[data-do=share]").click();
    page.locator(".elsewhere .told:not(:empty)").waitFor();

    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(page.locator("link[rel=canonical]").getAttribute("href"));
  }

  @Test
  @DisplayName("says that nothing was copied where the reader forbids it")
  void forbidden() {
    Page page = page(new NewContextOptions());
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
    page.locator(".cite > summary").click();
    page.locator("[data-do=copy]").click();
    page.locator(".cite .told:not(:empty)").waitFor();

    assertThat(page.locator(".cite .told").textContent()).isEqualTo("복사하지 못했습니다.");
  }

  @Test
  @DisplayName("shows no button without JavaScript")
  void withoutScript() {
    Page page = page(new NewContextOptions().setJavaScriptEnabled(false));
    for (Locator button : page.locator("main button").all()) {
      assertThat(button.isVisible()).isFalse();
    }
    assertThat(page.locator("main button").count()).isEqualTo(2);
  }

  @Test
  @DisplayName("does not move while it loads")
  void noLayoutShift() {
    for (int width : new int[] {360, 1440}) {
      Page page = page(new NewContextOptions().setViewportSize(width, 800));
      assertThat(((Number) page.evaluate(SHIFT)).doubleValue()).as(width + " px").isZero();
    }
  }
}
