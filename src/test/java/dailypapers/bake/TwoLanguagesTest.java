package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.audit.SiteAudit;
import dailypapers.testing.Bakery;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A site in two languages")
class TwoLanguagesTest {
  private static final String ENGLISH = "https://owner.example/repo-en/";

  @TempDir Path folder;

  @Test
  @DisplayName("tells on every listed page where it is in each language and for all others")
  void alternates() {
    Bakery bakery = new Bakery(folder);
    bakery.paper(
        "2406.18790", "2024-06-28", "T", "한 문장이다.\n\n## Abstract\n\nWe present an engine.\n");
    bakery.write(
        "site.yml",
        """
        site:
          title: "T"
          description: "D"
          url: https://owner.example/repo/
          languages: { en: "https://owner.example/repo-en" }
        tags:
          agents: { ko: "에이전트", en: "Agents" }
        """);
    bakery.bake();

    for (String at : List.of("", "papers/2406.18790/", "tags/agents/", "archive/", "2024/06/28/")) {
      Elements links = Jsoup.parse(bakery.page(at + "index.html")).select("link[hreflang]");
      assertThat(links.eachAttr("rel")).containsOnly("alternate");
      assertThat(links.eachAttr("hreflang")).containsExactly("ko", "en", "x-default");
      assertThat(links.eachAttr("href"))
          .containsExactly("https://owner.example/repo/" + at, ENGLISH + at, ENGLISH + at);
    }
    assertThat(bakery.page("404.html")).doesNotContain("hreflang");
    URI root = URI.create("https://owner.example/repo/");
    assertThat(new SiteAudit(bakery.site(), root, Set.of(ENGLISH)).faults()).isEmpty();
  }

  @Test
  @DisplayName("says nothing of languages where there is one")
  void one() {
    Bakery bakery = new Bakery(folder);
    bakery.bake();

    assertThat(bakery.page("index.html")).doesNotContain("hreflang");
  }
}
