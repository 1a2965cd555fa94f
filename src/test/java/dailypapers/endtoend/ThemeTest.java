package dailypapers.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dailypapers.testing.Chromium;
import dailypapers.testing.DemoSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Light and dark")
class ThemeTest {
  private static final String GROUND = "getComputedStyle(document.body).backgroundColor";
  private static final String LIGHT = "rgb(253, 253, 251)";
  private static final String DARK = "rgb(21, 23, 27)";

  @RegisterExtension static final DemoSite SITE = new DemoSite();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Test
  @DisplayName("follow the system, with and without JavaScript")
  void system() {
    for (boolean script : new boolean[] {true, false}) {
      assertThat(open(ColorScheme.LIGHT, script).evaluate(GROUND)).isEqualTo(LIGHT);
      assertThat(open(ColorScheme.DARK, script).evaluate(GROUND)).isEqualTo(DARK);
    }
  }

  @Test
  @DisplayName("are chosen by one button, which says what is on, and first leaves what is seen")
  void toggle() {
    Page page = open(ColorScheme.DARK, true);
    Locator button = page.locator("button.theme");

    assertThat(button).hasAccessibleName("화면 밝기: 시스템 설정에 맞춤");
    button.focus();
    page.keyboard().press("Enter");
    assertThat(button).hasAccessibleName("화면 밝기: 밝게");
    assertThat(page.evaluate(GROUND)).isEqualTo(LIGHT);
    page.keyboard().press("Space");
    assertThat(button).hasAccessibleName("화면 밝기: 어둡게");
    assertThat(page.evaluate(GROUND)).isEqualTo(DARK);
    page.keyboard().press("Enter");
    assertThat(button).hasAccessibleName("화면 밝기: 시스템 설정에 맞춤");
  }

  @Test
  @DisplayName("stay as chosen on the next page, before anything of it is painted")
  void noFlash() {
    Page page = open(ColorScheme.LIGHT, true);
    page.locator("button.theme").click();
    assertThat(page.evaluate(GROUND)).isEqualTo(DARK);
    page.addInitScript(
        """
        new MutationObserver((changes, observer) => {
          window.themed = performance.now();
          observer.disconnect();
        }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-theme"] });
        """);
    page.navigate(SITE.home() + DemoSite.PAPER);
    page.waitForFunction("performance.getEntriesByName('first-paint').length > 0");

    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.evaluate(GROUND)).isEqualTo(DARK);
    assertThat(page.evaluate("themed < performance.getEntriesByName('first-paint')[0].startTime"))
        .isEqualTo(true);
    assertThat(page.locator("meta[name=theme-color][media=all]"))
        .hasAttribute("content", "#15171b");
  }

  @Test
  @DisplayName("are chosen in every open page at once")
  void otherTabs() {
    Page page = open(ColorScheme.LIGHT, true);
    Page other = page.context().newPage();
    other.navigate(SITE.home() + "about/");
    page.locator("button.theme").click();

    assertThat(other.locator("html")).hasAttribute("data-theme", "dark");
  }

  @Test
  @DisplayName("are no choice without JavaScript, nor on paper")
  void noButton() {
    assertThat(open(ColorScheme.LIGHT, false).locator("button.theme")).isHidden();
    Page page = open(ColorScheme.DARK, true);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator("button.theme")).isHidden();
    assertThat(page.evaluate(GROUND)).isEqualTo("rgb(255, 255, 255)");
  }

  private static Page open(ColorScheme scheme, boolean script) {
    Page page =
        CHROMIUM.newPage(
            new NewContextOptions().setColorScheme(scheme).setJavaScriptEnabled(script));
    page.navigate(SITE.home());
    return page;
  }
}
