package dailypapers.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Permalinks")
class PermalinksTest {
  private static final Permalinks BELOW = new Permalinks(URI.create("https://owner.example/repo/"));
  private static final Permalinks ROOT = new Permalinks(URI.create("https://owner.example/"));

  @Test
  @DisplayName("stand below the base path")
  void basePath() {
    assertThat(BELOW.paper(new ArxivId("2406.18790"))).isEqualTo("/repo/papers/2406.18790/");
    assertThat(ROOT.paper(new ArxivId("2406.18790"))).isEqualTo("/papers/2406.18790/");
    assertThat(BELOW.path("/")).isEqualTo("/repo/");
  }

  @Test
  @DisplayName("write months and days with two digits, whatever the JVM's locale")
  void dates() {
    assertThat(BELOW.edition(LocalDate.of(2024, 6, 8))).isEqualTo("/repo/2024/06/08/");
    assertThat(BELOW.month(YearMonth.of(2024, 6))).isEqualTo("/repo/2024/06/");
  }

  @Test
  @DisplayName("become complete addresses")
  void absolute() {
    String tag = BELOW.tag(new Tag("agents", Map.of(), List.of()));

    assertThat(tag).isEqualTo("/repo/tags/agents/");
    assertThat(BELOW.absolute(tag)).isEqualTo("https://owner.example/repo/tags/agents/");
  }

  @ParameterizedTest
  @CsvSource({
    "/repo/a/, https://owner.example/repo/a/",
    "tags/, https://owner.example/repo/tags/",
    "//other.example/a, https://other.example/a",
    "/repo/../a, https://owner.example/repo/../a",
    "tags/../a, https://owner.example/repo/a",
    "https://other.example/, https://other.example/"
  })
  @DisplayName("become complete addresses as a browser would make them")
  void resolved(String path, String address) {
    assertThat(BELOW.absolute(path)).isEqualTo(address);
  }

  @Test
  @DisplayName("lead to the pages of names, weeks, years, pictures and programs")
  void otherPages() {
    NamePage loom = new NamePage("Loom", "loom", List.of());
    LocalDate day = LocalDate.of(2024, 6, 28);

    assertThat(BELOW.author(loom)).isEqualTo("/repo/authors/loom/");
    assertThat(BELOW.organization(loom)).isEqualTo("/repo/organizations/loom/");
    assertThat(BELOW.week(IsoWeek.of(day))).isEqualTo("/repo/2024/w26/");
    assertThat(BELOW.year(2024)).isEqualTo("/repo/2024/");
    assertThat(BELOW.apiIndex()).isEqualTo("/repo/api/index.json");
    assertThat(BELOW.api(day)).isEqualTo("/repo/api/2024-06-28.json");
    assertThat(BELOW.bibtex(new ArxivId("2406.18790"))).isEqualTo("/repo/papers/2406.18790.bib");
    assertThat(Permalinks.image(day)).isEqualTo("/images/2024-06-28.png");
    assertThat(Permalinks.image(new ArxivId("2406.18790")))
        .isEqualTo("/images/papers/2406.18790.png");
  }

  @Test
  @DisplayName("name a feed entry by host and paper, not by base path")
  void feedId() {
    assertThat(BELOW.feedId(new ArxivId("2406.18790")))
        .isEqualTo(ROOT.feedId(new ArxivId("2406.18790")))
        .isEqualTo("tag:owner.example,2024:papers/2406.18790");
  }

  @Test
  @DisplayName("refuse a site address without a slash at its end")
  void noSlash() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Permalinks(URI.create("https://owner.example/repo")))
        .withMessageContaining("slash");
  }
}
