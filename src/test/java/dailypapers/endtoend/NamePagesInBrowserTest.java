package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dailypapers.preview.PreviewServer;
import dailypapers.testing.Bakery;
import dailypapers.testing.Chromium;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names that stand on several papers have pages of their own: the sample days have no such name.
 */
@DisplayName("The pages of authors and organizations, in a browser,")
class NamePagesInBrowserTest {
  private static final String PAPER =
      """
      ---
      type: paper
      date: 2024-12-%02d
      id: "2412.0000%d"
      title: "Title of a paper that is long enough to need a second line of a narrow screen"
      authors: [%s]
      organization: "%s"
      votes: %d
      tags: [agents, robotics]
      ---
      문장.
      """;
  private static final String ALL = "\"Ada Lovelace\", \"José García-Márquez de la Concordia\"";
  private static final String LONG = "Hochschule-fuer-Rechenmaschinenbaugeschichte-und-Sprachen";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TempDir static Path folder;
  private static PreviewServer server;
  private static String home = "";

  @BeforeAll
  static void serve() {
    Bakery bakery = new Bakery(folder);
    for (int i = 1; i <= 4; i++) {
      String organization = i < 3 ? "Engine & Co." : LONG;
      bakery.write(
          "content/papers/2024/12/%02d/2412.0000%d.md".formatted(i, i),
          PAPER.formatted(i, i, ALL, organization, 1000 * i));
    }
    bakery.bake();
    server = new PreviewServer(bakery.site(), "/repo/", 0);
    home = server.start().toString();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @DisplayName("are there for each of the names, and are reached from a paper")
  void reached() {
    Page page = CHROMIUM.newPage();

    assertThat(pages(page)).hasSize(7);
    page.navigate(home + "papers/2412.00001/");
    page.locator(".authors a").first().click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Ada Lovelace");
    page.navigate(home + "papers/2412.00004/");
    page.locator(".organization a").click();
    assertThat(page.locator("h1").textContent()).isEqualTo(LONG);
  }

  @ParameterizedTest(name = "{0}, {1} px wide")
  @CsvSource({"LIGHT, 390", "LIGHT, 1280", "DARK, 390", "DARK, 1280"})
  @DisplayName("have no barrier that axe knows")
  void accessible(ColorScheme scheme, int width) {
    Page page =
        CHROMIUM.newPage(
            new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 844));
    for (String address : pages(page)) {
      page.navigate(address);
      assertThat(new AxeBuilder(page).analyze().getViolations())
          .as(scheme + " " + address)
          .extracting(Rule::getId)
          .isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} px wide")
  @ValueSource(ints = {320, 360, 768, 1440})
  @DisplayName("never scroll sideways")
  void noSidewaysScroll(int width) {
    Page page = CHROMIUM.newPage(new NewContextOptions().setViewportSize(width, 800));
    for (String address : pages(page)) {
      page.navigate(address);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as(address)
          .isEqualTo(width);
    }
  }

  /** A paper, whose names are links, both lists, and what these lead to. */
  private static List<String> pages(Page page) {
    List<String> found = new ArrayList<>(List.of(home + "papers/2412.00004/"));
    for (String list : List.of("authors/", "organizations/")) {
      page.navigate(home + list);
      found.add(page.url());
      for (Object link :
          (List<?>)
              page.evaluate("[...document.querySelectorAll('.tag-list a')].map(a => a.href)")) {
        found.add(link.toString());
      }
    }
    return found;
  }
}
