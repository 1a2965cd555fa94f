package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.audit.SiteAudit;
import dailypapers.config.SiteConfig;
import dailypapers.testing.Bakery;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The sitemap")
class SitemapsTest {
  private static final URI ROOT = URI.create("https://owner.example/repo/");
  private static final String BODY = "한 문장이다.\n\n## Abstract\n\nWe present an engine.\n";

  @TempDir Path folder;
  private Bakery bakery;

  @BeforeEach
  void site() {
    bakery = new Bakery(folder);
    for (int i = 0; i < 4; i++) {
      bakery.paper("2406.1879" + i, "2024-06-2" + i, "T" + i, BODY);
    }
  }

  @Test
  @DisplayName("lists every page that search engines may show, once, whatever kind of page it is")
  void whole() {
    bakery.bake();

    assertThat(addresses("sitemap.xml")).doesNotHaveDuplicates().hasSameElementsAs(pages());
    assertThat(bakery.page("sitemap.xml"))
        .contains(
            "<loc>https://owner.example/repo/papers/2406.18791/</loc><lastmod>2024-06-21<",
            "<loc>https://owner.example/repo/tags/agents/</loc><lastmod>2024-06-23<",
            "<loc>https://owner.example/repo/about/</loc></url>");
    assertThat(bakery.page("robots.txt"))
        .contains("Sitemap: https://owner.example/repo/sitemap.xml");
  }

  @Test
  @DisplayName("lists a page that site.yml adds for people, and none for programs")
  void added() {
    bakery.write("templates/note.ftl", "<!DOCTYPE html><title>${page.address}</title>");
    bakery.write(
        "site.yml",
        """
        site: { title: "T", description: "D", url: "https://owner.example/repo/" }
        pages:
          note: { for: edition, template: note.ftl, path: "/notes/{year}-{month}-{day}/" }
          data: { for: site, template: note.ftl, path: "/data.txt" }
        """);
    bakery.bake();

    assertThat(addresses("sitemap.xml"))
        .contains("https://owner.example/repo/notes/2024-06-23/")
        .noneMatch(address -> address.contains("data.txt"));
  }

  @Test
  @DisplayName("becomes an index of several where one does not hold all pages, and one again")
  void index() throws IOException {
    baker(5).bake();
    List<String> parts = addresses("sitemap.xml");
    List<String> listed = new ArrayList<>();
    for (int i = 1; i <= parts.size(); i++) {
      String name = "sitemaps/00" + i + ".xml";
      assertThat(parts).contains(ROOT + name);
      assertThat(addresses(name)).hasSizeLessThanOrEqualTo(5);
      listed.addAll(addresses(name));
    }

    assertThat(parts).hasSizeGreaterThan(2);
    assertThat(Files.list(bakery.site().resolve("sitemaps"))).hasSameSizeAs(parts);
    assertThat(listed).doesNotHaveDuplicates().hasSameElementsAs(pages());
    assertThat(bakery.page("sitemap.xml"))
        .contains("<sitemapindex", "sitemaps/001.xml</loc><lastmod>2024-06-23</lastmod>");
    assertThat(new SiteAudit(bakery.site(), ROOT).faults()).isEmpty();

    bakery.bake();
    assertThat(bakery.site().resolve("sitemaps")).doesNotExist();
    assertThat(addresses("sitemap.xml")).hasSameElementsAs(pages());
  }

  private SiteBaker baker(int mostInSitemap) {
    return new SiteBaker(
        SiteConfig.read(folder.resolve("site.yml")),
        new SiteFolders(
            folder.resolve("content"), bakery.templates(), folder.resolve("assets"), bakery.site()),
        mostInSitemap);
  }

  private List<String> addresses(String sitemap) {
    return Jsoup.parse(bakery.page(sitemap), Parser.xmlParser()).select("loc").eachText();
  }

  /** The canonical addresses of all pages that say nothing against being shown. */
  private List<String> pages() {
    return Bakery.files(bakery.site()).entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .map(Map.Entry::getValue)
        .map(Jsoup::parse)
        .filter(page -> page.select("meta[name=robots][content*=noindex]").isEmpty())
        .map(SitemapsTest::canonical)
        .toList();
  }

  private static String canonical(Document page) {
    return page.select("link[rel=canonical]").attr("href");
  }
}
