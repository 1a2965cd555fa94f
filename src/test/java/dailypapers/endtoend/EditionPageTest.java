package dailypapers.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dailypapers.testing.Chromium;
import dailypapers.testing.DemoSite;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The page of a day")
class EditionPageTest {
  @RegisterExtension static final DemoSite SITE = new DemoSite();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Test
  @DisplayName("filters by a tag, tells how many papers are left, and keeps it in the address")
  void filter() {
    Page page = open("");
    Locator chip = page.locator("button.chip[data-tag=world-models]");
    chip.click();

    assertThat(chip).hasAttribute("aria-pressed", "true");
    assertThat(page.locator(".card:visible")).hasCount(2);
    assertThat(page.locator(".shelf [role=status]")).containsText("“월드 모델” 논문 2편");
    assertThat(page.url()).endsWith(DemoSite.EDITION + "?tag=world-models");
    chip.click();
    assertThat(page.locator(".card:visible")).hasCount(7);
    assertThat(page.url()).endsWith(DemoSite.EDITION);
  }

  @Test
  @DisplayName("sorts by title and back by votes")
  void sort() {
    Page page = open("");
    List<String> byVotes = titles(page);
    page.locator("button[data-sort=title]").click();

    assertThat(titles(page)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    assertThat(titles(page)).isNotEqualTo(byVotes).containsExactlyInAnyOrderElementsOf(byVotes);
    assertThat(page.locator(".shelf [role=status]")).containsText("제목 순서");
    assertThat(page.url()).endsWith("?sort=title");
    page.locator("button[data-sort=votes]").click();
    assertThat(titles(page)).isEqualTo(byVotes);
  }

  @Test
  @DisplayName("is as the address says, which can be shared, and shows all where it says nonsense")
  void fromAddress() {
    Page page = open("?tag=pretraining&sort=title");

    assertThat(page.locator(".card:visible .tags a[href$='/pretraining/']"))
        .hasCount(page.locator(".card:visible").count());
    assertThat(page.locator(".card:visible").first()).isVisible();
    page.locator(".shelf .all").click();
    assertThat(page.locator(".card:visible")).hasCount(7);
    assertThat(page.locator("button[data-sort=votes]")).isFocused();
    assertThat(page.url()).endsWith("?sort=title");
    assertThat(open("?tag=nonsense&sort=toString").locator(".card:visible")).hasCount(7);
  }

  @Test
  @DisplayName("is whole without JavaScript: its topics lead to the tags, and nothing is idle")
  void withoutScript() {
    Page page = CHROMIUM.newPage(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(SITE.home() + DemoSite.EDITION);

    assertThat(page.locator(".card:visible")).hasCount(7);
    assertThat(page.locator("main button:visible, main input:visible")).hasCount(0);
    assertThat(page.locator(".shelf [role=status]")).hasText("추천이 많은 순서");
    page.locator("a.chip").first().click();
    assertThat(page.url()).contains("/tags/");
  }

  @Test
  @DisplayName("says what the day is about in the papers' own sentences, marked as samples here")
  void topics() {
    Page page = open("");
    List<String> sentences = page.locator(".threads a").allTextContents();

    assertThat(sentences).isNotEmpty().doesNotHaveDuplicates();
    assertThat(page.locator(".card .gist").allTextContents()).containsAll(sentences);
    assertThat(page.locator(".threads .label")).hasCount(sentences.size());
  }

  @Test
  @DisplayName("leads to the days before and after, and to the other days of its month")
  void neighbors() {
    Page page = open("");
    page.locator(".pager a[rel=prev]").click();
    assertThat(page.url()).endsWith("/2026/07/30/");
    assertThat(page.locator(".calendar [aria-current=date]")).containsText("30");
    page.locator(".calendar td a:not([aria-current])").click();
    assertThat(page.url()).endsWith("/2026/07/31/");
  }

  @Test
  @DisplayName("of the front page has a field that searches")
  void search() {
    Page page = CHROMIUM.newPage();
    page.navigate(SITE.home());
    page.keyboard().press("/");
    page.keyboard().type("월드 모델을");
    page.keyboard().press("Enter");
    page.waitForURL("**/search/?q=*");

    assertThat(page.locator("#search-results .card").first()).isVisible();
    assertThat(page.locator("#search-results mark").first()).isVisible();
  }

  private static Page open(String query) {
    Page page = CHROMIUM.newPage();
    page.navigate(SITE.home() + DemoSite.EDITION + query);
    return page;
  }

  private static List<String> titles(Page page) {
    return page.locator(".card h2").allTextContents().stream().map(String::strip).toList();
  }
}
