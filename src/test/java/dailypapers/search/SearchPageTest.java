package dailypapers.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dailypapers.preview.PreviewServer;
import dailypapers.search.TokenTable.Row;
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
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The search page")
class SearchPageTest {
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();
  @TempDir static Path folder;
  private static PreviewServer server;
  private static String home;

  @BeforeAll
  static void site() {
    Bakery bakery = new Bakery(folder);
    bakery.write(
        "site.yml",
        """
        site: { title: "Test Papers", description: "A site.", url: "https://owner.example/repo/" }
        tags:
          agents: { ko: "에이전트", en: "Agents", synonyms: ["agents"] }
          reinforcement-learning: { ko: "강화 학습", en: "Reinforcement learning", synonyms: ["RL"] }
        """);
    paper(
        bakery,
        "2406.00001",
        "2024-06-28",
        9,
        "agents",
        "Weaving: Engines for GPT-4o",
        "심층 강화학습을 제안한다.");
    paper(
        bakery,
        "2407.00002",
        "2024-07-01",
        5,
        "reinforcement-learning",
        "Knitting Looms",
        "기계가 천을 짠다.");
    paper(
        bakery,
        "2407.00003",
        "2024-07-02",
        90,
        "agents",
        "<img src=x onerror=alert(1)> & \"Tags\"",
        "<b>굵은</b> 글자의 학습이다.");
    paper(
        bakery, "2501.00004", "2025-01-03", 1, "agents", "Spinning Wheels", "강화 유리의 학습이 아닌 화학이다.");
    for (int i = 10; i < 35; i++) {
      paper(bakery, "2502.000" + i, "2025-02-03", i, "agents", "Dyeing No " + i, "염색 방법이다.");
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
  @DisplayName("cuts texts and queries as the table says that the index does")
  void table() {
    List<Row> rows = TokenTable.rows();
    Page page = CHROMIUM.newPage();
    page.navigate(home + "search/");
    String script =
        """
        async (texts) => {
          const { tokens, terms } = await import("../js/search-tokens.js");
          const words = (term) => term.kind === "initials" ? term.text
              : term.kind === "pairs" ? term.tokens.join(" ")
              : term.choices.map((choice) => choice.join(" ")).join(" | ") + (term.prefix ? "*" : "");
          return texts.flatMap((text) => [tokens(text).join(" "), terms(text).map(words).join(", ")]);
        }
        """;
    List<String> expected = new ArrayList<>();
    rows.forEach(row -> expected.addAll(List.of(row.tokens(), row.asks())));

    assertThat(page.evaluate(script, rows.stream().map(Row::text).toList())).isEqualTo(expected);
  }

  @Test
  @DisplayName("answers a query in the address, Korean with particles, and marks what it found")
  void korean() {
    Page page = open("?q=강화학습에서");

    assertTitles(page, "Knitting Looms", "Weaving: Engines for GPT-4o");
    assertThat(page.locator("#search-results mark")).hasText("강화학습");
    assertThat(page.locator("#search-status")).hasText("논문 2편");
    assertThat(page.locator("input[name=q]")).hasValue("강화학습에서");
    assertThat(titles(page).first()).hasAttribute("href", home + "papers/2407.00002/");
  }

  @Test
  @DisplayName("finds Latin words with and without hyphens, by their beginning, and authors")
  void latin() {
    assertTitles(open("?q=gpt-4o"), "Weaving: Engines for GPT-4o");
    assertTitles(open("?q=GPT4o"), "Weaving: Engines for GPT-4o");
    assertTitles(open("?q=knitt"), "Knitting Looms");
    assertTitles(open("?q=engine weaving"), "Weaving: Engines for GPT-4o");
    Page page = open("?q=lovelace looms");
    assertTitles(page, "Knitting Looms");
    assertThat(page.locator("#search-results")).containsText("저자 이름에서 찾음");
  }

  @Test
  @DisplayName("finds words and tags by their initial consonants, whether they have a space or not")
  void initials() {
    assertTitles(open("?q=ㄱㅎㅎㅅ"), "Knitting Looms", "Weaving: Engines for GPT-4o");
  }

  @Test
  @DisplayName("narrows by tag and month, in the address and in the form")
  void filters() {
    assertTitles(open("?q=학습&tag=agents&month=2024-07"), "<img src=x onerror=alert(1)> & \"Tags\"");
    Page page = open("?month=2024-07");
    assertThat(page.locator("#search-status")).hasText("논문 2편");
    page.locator("select[name=tag]").selectOption("reinforcement-learning");
    assertTitles(page, "Knitting Looms");
    assertThat(page.url()).endsWith("?tag=reinforcement-learning&month=2024-07");
  }

  @Test
  @DisplayName("shows hostile titles and summaries as text")
  void hostile() {
    Page page = CHROMIUM.newPage();
    List<String> dialogs = new ArrayList<>();
    page.onDialog(dialog -> dialogs.add(dialog.message()));
    page.navigate(home + "search/?q=onerror");

    assertTitles(page, "<img src=x onerror=alert(1)> & \"Tags\"");
    assertThat(page.locator("#search-results")).containsText("<b>굵은</b>");
    assertThat(page.locator("#search-results img, #search-results b")).hasCount(0);
    assertThat(dialogs).isEmpty();
  }

  @Test
  @DisplayName("says so when nothing is found, and shows a hostile query as text")
  void nothing() {
    Page page = open("?q=<script>alert(1)</script>없는말");

    assertThat(page.locator("#search-status")).hasText("찾은 논문이 없습니다. 낱말을 줄이거나 바꾸어 보세요.");
    assertThat(titles(page)).hasCount(0);
  }

  @Test
  @DisplayName("offers the tags as topics while nothing is asked for")
  void topics() {
    Page page = CHROMIUM.newPage();
    page.navigate(home + "search/");

    assertThat(page.locator(".ideas .chip:visible").allInnerTexts())
        .containsExactly("에이전트 28편", "강화 학습 1편");
    page.locator("[name=q]").fill("학습");
    assertThat(page.locator(".ideas").isVisible()).isFalse();
  }

  @Test
  @DisplayName("shows ten papers, newest of equals first, and more when asked")
  void more() {
    Page page = open("?q=염색");

    assertThat(titles(page)).hasCount(10);
    assertThat(page.locator("#search-status")).hasText("논문 25편");
    page.locator("#search-more").click();
    assertThat(titles(page)).hasCount(20);
    page.locator("#search-more").click();
    assertThat(titles(page)).hasCount(25);
    assertThat(page.locator("#search-more")).isHidden();
    assertThat(titles(page).nth(0)).hasText("Dyeing No 34");
  }

  @Test
  @DisplayName("is reached, asked and walked through with the keyboard alone")
  void keyboard() {
    Page page = CHROMIUM.newPage();
    page.navigate(home + "archive/");
    page.keyboard().press("/");
    page.waitForURL("**/search/");
    assertThat(page.locator("input[name=q]")).isFocused();
    page.keyboard().type("강화학습/");
    page.keyboard().press("Enter");
    assertThat(titles(page)).hasCount(2);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(titles(page).nth(1)).isFocused();
    page.keyboard().press("/");
    assertThat(page.locator("input[name=q]")).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL("**/papers/2407.00002/");
    page.goBack();
    assertThat(titles(page)).hasCount(2);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  @DisplayName("finds no barrier that axe knows, with results shown, and never scrolls sideways")
  void accessible(ColorScheme scheme) {
    Page page =
        CHROMIUM.newPage(new NewContextOptions().setColorScheme(scheme).setViewportSize(320, 800));
    page.navigate(home + "search/?q=강화학습");
    assertThat(page.locator("#search-results mark")).hasCount(1);

    assertThat(new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getId)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
  }

  @Test
  @DisplayName("says so when the index cannot be loaded")
  void failed() {
    Page page = CHROMIUM.newPage();
    page.route("**/*.bin*", Route::abort);
    page.navigate(home + "search/?q=강화학습");

    assertThat(page.locator("#search-status")).hasText("색인을 불러오지 못했습니다. 잠시 뒤에 다시 찾아 보세요.");
    page.unroute("**/*.bin*");
    page.locator("input[name=q]").press("Enter");
    assertTitles(page, "Knitting Looms", "Weaving: Engines for GPT-4o");
  }

  @Test
  @DisplayName("loads the days of all papers before anything is asked")
  void prepared() {
    Page page = CHROMIUM.newPage();

    Response days =
        page.waitForResponse(
            response -> response.url().contains("days.bin"), () -> page.navigate(home + "search/"));

    assertThat(days.status()).isEqualTo(200);
    assertThat(page.locator("#search-results > li")).hasCount(0);
  }

  @Test
  @DisplayName("offers tags and the archive without JavaScript")
  void withoutScript() {
    Page page = CHROMIUM.newPage(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(home + "search/");

    assertThat(page.locator("form[role=search]")).isHidden();
    assertThat(page.locator("#search-else a[href='/repo/tags/agents/']")).isVisible();
    assertThat(page.locator("main a[href='/repo/2024/06/']")).isVisible();
    assertThat(page.locator(".note")).isVisible();
  }

  private static Page open(String query) {
    Page page = CHROMIUM.newPage();
    page.navigate(home + "search/" + query);
    return page;
  }

  private static void assertTitles(Page page, String... titles) {
    assertThat(titles(page)).hasText(titles);
  }

  private static Locator titles(Page page) {
    return page.locator("#search-results h2 a");
  }

  private static void paper(
      Bakery bakery, String id, String date, int votes, String tag, String title, String tldr) {
    String text =
        """
        ---
        type: paper
        date: %s
        id: "%s"
        title: '%s'
        authors: ["Ada Lovelace", "Charles Babbage"]
        votes: %d
        tags: [%s]
        ---
        %s
        """;
    bakery.write(
        "content/papers/" + date.replace('-', '/') + "/" + id + ".md",
        text.formatted(date, id, title.replace("'", "''"), votes, tag, tldr));
  }
}
