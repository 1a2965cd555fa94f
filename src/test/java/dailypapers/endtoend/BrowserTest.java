package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import dailypapers.testing.Chromium;
import dailypapers.testing.DemoSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A reader's browser")
class BrowserTest {
  private static final int ENOUGH = 200;

  @RegisterExtension static final DemoSite SITE = new DemoSite();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Test
  @DisplayName("gets from the newest edition to a paper and back, without JavaScript")
  void navigates() {
    Page page = CHROMIUM.newPage(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(SITE.home());
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
    page.navigate(SITE.home() + DemoSite.PAPER);
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
    for (String address : DemoSite.PAGES) {
      page.navigate(SITE.home() + address);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as(address)
          .isEqualTo(width);
    }
  }

  @ParameterizedTest(name = "{0}, {1} px wide")
  @CsvSource({"LIGHT, 390", "LIGHT, 1280", "DARK, 390", "DARK, 1280"})
  @DisplayName("finds no barrier that axe knows, on any kind of page")
  void accessible(ColorScheme scheme, int width) {
    Page page =
        CHROMIUM.newPage(
            new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 844));
    for (String address : DemoSite.PAGES) {
      page.navigate(SITE.home() + address);
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(violations(page)).as(scheme + " /" + address).isEmpty();
    }
  }

  @Test
  @DisplayName("finds none where a day is filtered in a theme that the reader chose")
  void accessibleAsChosen() {
    Page page = CHROMIUM.newPage(new NewContextOptions().setColorScheme(ColorScheme.LIGHT));
    page.navigate(SITE.home() + DemoSite.EDITION + "?tag=world-models&sort=title");
    page.locator("button.theme").click();

    assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    assertThat(violations(page)).isEmpty();
  }

  @Test
  @DisplayName("leads from the front page to a paper's source by the keyboard alone")
  void keyboard() {
    Page page = CHROMIUM.newPage();
    page.navigate(SITE.home());
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.hash")).isEqualTo("#main");
    page.keyboard().press("Enter");
    tabTo(page, "document.activeElement.matches('.card h2 a')");
    page.keyboard().press("Enter");
    page.waitForURL("**/papers/*/");
    tabTo(page, "document.activeElement.href?.startsWith('https://arxiv.org/abs/')");

    assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
  }

  @Test
  @DisplayName("reads everything without JavaScript that it reads with it")
  void withoutScript() {
    Page with = CHROMIUM.newPage();
    Page without = CHROMIUM.newPage(new NewContextOptions().setJavaScriptEnabled(false));
    for (String address : DemoSite.PAGES) {
      if (!address.equals(DemoSite.SEARCH)) {
        with.navigate(SITE.home() + address);
        without.navigate(SITE.home() + address);
        assertThat(words(without)).as(address).containsAll(words(with));
      }
    }
    without.navigate(SITE.home() + DemoSite.SEARCH);
    assertThat(without.locator("main a").count()).isGreaterThan(20);
  }

  @ParameterizedTest(name = "{0} px wide")
  @ValueSource(ints = {360, 1280})
  @DisplayName("sees nothing move while a page loads")
  void noLayoutShift(int width) {
    Page page = CHROMIUM.newPage(new NewContextOptions().setViewportSize(width, 800));
    page.addInitScript(
        """
        window.shifts = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shifts += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        """);
    for (String address : List.of("", DemoSite.EDITION, DemoSite.PAPER, DemoSite.TAG, "search/")) {
      page.navigate(SITE.home() + address);
      page.evaluate("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))");
      assertThat(((Number) page.evaluate("shifts")).doubleValue()).as(address).isZero();
    }
  }

  @Test
  @DisplayName("breaks Korean between words, and knows that titles are English")
  void typography() {
    Page page = CHROMIUM.newPage();
    page.navigate(SITE.home() + DemoSite.PAPER);

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
          if (!request.url().startsWith(SITE.home()) && !request.url().startsWith("data:")) {
            foreign.add(request.url());
          }
        });
    page.onConsoleMessage(message -> foreign.add(message.type() + ": " + message.text()));
    for (String address : DemoSite.PAGES) {
      if (!address.equals("404.html")) {
        page.navigate(SITE.home() + address);
      }
    }
    assertThat(foreign).isEmpty();
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getId).toList();
  }

  /** The visible texts of what is read; buttons belong to the scripts. */
  private static List<String> words(Page page) {
    return page
        .locator("main :is(h1, h2, h3, p, li, td, dt, dd, summary):visible:not(:has(button))")
        .allInnerTexts()
        .stream()
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .toList();
  }

  private static void tabTo(Page page, String found) {
    for (int i = 0; i < ENOUGH && !Boolean.TRUE.equals(page.evaluate(found)); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.evaluate(found)).isEqualTo(true);
  }
}
