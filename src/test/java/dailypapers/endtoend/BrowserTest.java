package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import dailypapers.preview.PreviewServer;
import dailypapers.testing.Chromium;
import dailypapers.testing.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A reader's browser")
class BrowserTest {
  private static final String PAPER = "papers/2406.18790/";
  private static final List<String> PAGES =
      List.of(
          "",
          "2024/06/28/",
          PAPER,
          "tags/",
          "tags/diffusion-models/",
          "archive/",
          "2026/07/",
          "about/",
          "search/?q=%EB%AA%A8%EB%8D%B8",
          "404.html");

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

  @Test
  @DisplayName("gets from the newest edition to a paper and back, without JavaScript")
  void navigates() {
    Page page = CHROMIUM.newPage(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(home);
    Locator first = page.locator("main h2 a").first();
    String title = first.textContent().strip();
    first.click();

    assertThat(page.locator("h1").textContent().strip()).isEqualTo(title);
    page.locator("main a[href*='/2026/07/31/']").first().click();
    assertThat(page.url()).endsWith("/daily-papers/2026/07/31/");
  }

  @Test
  @DisplayName("unfolds the evidence under its claim, without JavaScript")
  void unfolds() {
    Page page = CHROMIUM.newPage(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(home + PAPER);
    Locator claim = page.locator("li:has(> details.evidence)").first();
    Locator quote = claim.locator("blockquote");

    assertThat(quote.isVisible()).isFalse();
    claim.locator("summary").click();
    assertThat(quote.isVisible()).isTrue();
    assertThat(claim.locator("details a").getAttribute("href"))
        .isEqualTo("https://arxiv.org/abs/2406.18790");
  }

  @ParameterizedTest(name = "{0} px wide")
  @ValueSource(ints = {320, 360, 768, 1440})
  @DisplayName("never scrolls sideways")
  void noSidewaysScroll(int width) {
    Page page = CHROMIUM.newPage(new NewContextOptions().setViewportSize(width, 800));
    for (String address : PAGES) {
      page.navigate(home + address);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as(address)
          .isEqualTo(width);
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  @DisplayName("finds no barrier that axe knows, on any kind of page")
  void accessible(ColorScheme scheme) {
    Page page =
        CHROMIUM.newPage(new NewContextOptions().setColorScheme(scheme).setViewportSize(390, 844));
    for (String address : PAGES) {
      page.navigate(home + address);
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      List<String> violations =
          new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getId).toList();
      assertThat(violations).as(scheme + " /" + address).isEmpty();
    }
  }

  @Test
  @DisplayName("shows dark pages to those who like them dark")
  void dark() {
    String script = "getComputedStyle(document.body).backgroundColor";
    Page light = CHROMIUM.newPage(new NewContextOptions().setColorScheme(ColorScheme.LIGHT));
    light.navigate(home);
    Page dark = CHROMIUM.newPage(new NewContextOptions().setColorScheme(ColorScheme.DARK));
    dark.navigate(home);

    assertThat(dark.evaluate(script)).isNotEqualTo(light.evaluate(script));
  }

  @Test
  @DisplayName("breaks Korean between words, and knows that titles are English")
  void typography() {
    Page page = CHROMIUM.newPage();
    page.navigate(home + PAPER);

    assertThat(page.evaluate("getComputedStyle(document.querySelector('li')).wordBreak"))
        .isEqualTo("keep-all");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ko");
    assertThat(page.locator("h1").getAttribute("lang")).isEqualTo("en");
  }

  @Test
  @DisplayName("asks no other host for anything, and reports no error")
  void alone() {
    List<String> foreign = new ArrayList<>();
    Page page = CHROMIUM.newPage();
    page.onRequest(
        (Request request) -> {
          if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
            foreign.add(request.url());
          }
        });
    page.onConsoleMessage(message -> foreign.add(message.type() + ": " + message.text()));
    for (String address : PAGES) {
      if (!address.equals("404.html")) {
        page.navigate(home + address);
      }
    }
    assertThat(foreign).isEmpty();
  }
}
