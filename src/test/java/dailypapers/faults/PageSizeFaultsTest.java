package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.cli.Run;
import dailypapers.cli.TestSite;
import dailypapers.testing.Bakery;
import dailypapers.testing.JsonFeeds;
import dailypapers.testing.RomeFeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'E', title = "Pages")
@DisplayName("E. Pages: the largest and the smallest site")
class PageSizeFaultsTest {
  /** What the protocol lets one sitemap hold (sitemaps.org/protocol.html). */
  private static final int MOST = 50_000;

  private static final int PAPERS = 1_700;
  private static final int KINDS = 30;

  @TempDir Path folder;
  private TestSite site;
  private Pages pages;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
    pages = new Pages(site);
  }

  @Test
  @Tag("fault")
  @DisplayName("F68 51,000 addresses → a sitemap index whose parts hold each address once")
  void manyAddresses() {
    Bakery bakery = new Bakery(folder.resolve("many"));
    bakery.write("templates/note.ftl", "<!DOCTYPE html><title>${page.address}</title>");
    StringBuilder config = new StringBuilder(TestSite.SITE_YML);
    config.append("built-in-pages: [sitemap, robots]\npages:\n");
    for (int kind = 0; kind < KINDS; kind++) {
      config.append(
          "  k%d: { for: paper, template: note.ftl, path: \"/k%d/{id}/\" }\n"
              .formatted(kind, kind));
    }
    bakery.write("site.yml", config.toString());
    for (int paper = 0; paper < PAPERS; paper++) {
      bakery.paper("2607.%05d".formatted(paper), "2026-07-31", "T", "## Abstract\n\nWe weave.\n");
    }
    bakery.bake();

    // Not the text itself: a failure would print it whole.
    assertThat(bakery.page("sitemap.xml").contains("<sitemapindex")).isTrue();
    List<String> parts = addresses(bakery, "sitemap.xml");
    assertThat(parts).hasSize(2);
    Set<String> listed = new HashSet<>();
    for (String part : parts) {
      List<String> some = addresses(bakery, part.replace("https://example.org/papers/", ""));
      assertThat(some.size()).isBetween(1, MOST);
      listed.addAll(some);
    }
    assertThat(listed.size()).isEqualTo(PAPERS * KINDS);
    assertThat(listed.contains("https://example.org/papers/k29/2607.01699/")).isTrue();
    assertThat(bakery.page("robots.txt")).contains("https://example.org/papers/sitemap.xml");
  }

  private static List<String> addresses(Bakery bakery, String sitemap) {
    return Jsoup.parse(bakery.page(sitemap), Parser.xmlParser()).select("loc").eachText();
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F71 a site of no papers → pages, feeds and data that say so, and a first paper later")
  void noPapers() throws IOException {
    Run run = site.build();

    run.assertFine();
    assertThat(run.out()).startsWith("site        0 editions, 0 papers, 0 tags; ");
    Map<String, String> files = pages.built();
    assertThat(pages.page("index.html").select("h1").text()).isNotEmpty();
    assertThat(pages.page("index.html").select("main").text()).isNotEmpty();
    assertThat(files).containsKeys("404.html", "archive/index.html", "search/index.html");
    try (Stream<Path> all = Files.walk(site.path("built"))) {
      for (Path file : all.filter(each -> each.toString().endsWith(".json")).toList()) {
        assertThat(new ObjectMapper().readTree(file.toFile()).isMissingNode()).isFalse();
      }
    }
    assertThat(RomeFeeds.read(site.path("built/feed.xml")).getEntries()).isEmpty();
    assertThat(JsonFeeds.read(site.path("built/feed.json")).path("items")).isEmpty();
    site.paper(TestSite.PAPER);
    assertThat(pages.build()).containsKey(Pages.PAPER);
    assertThat(RomeFeeds.read(site.path("built/feed.xml")).getEntries()).hasSize(1);
  }
}
