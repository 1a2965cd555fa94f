package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import dailypapers.testing.Commands;
import dailypapers.testing.JsonFeeds;
import dailypapers.testing.NuChecker;
import dailypapers.testing.RomeFeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The site of the sample days")
class DemoSiteTest {
  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void demo() {
    Commands.run("demo", "--output", folder.toString());
    site = folder.resolve("site");
  }

  @Test
  @DisplayName("has a page for every paper, edition, month and tag, and the pages about them")
  void pages() throws IOException {
    assertThat(folders("papers")).hasSize(21);
    assertThat(site)
        .satisfies(
            root ->
                assertThat(
                        Stream.of(
                            "index.html",
                            "2024/06/28/index.html",
                            "2026/07/30/index.html",
                            "2026/07/31/index.html",
                            "2024/06/index.html",
                            "2026/07/index.html",
                            "tags/index.html",
                            "archive/index.html",
                            "about/index.html",
                            "feed.xml",
                            "sitemap.xml",
                            "robots.txt",
                            "404.html"))
                    .allSatisfy(page -> assertThat(root.resolve(page)).isRegularFile()));
  }

  @Test
  @DisplayName("is valid HTML to the Nu checker, without a warning")
  void html() {
    NuChecker.Judgement judgement = new NuChecker().judge(site);

    assertThat(judgement.files()).isGreaterThan(60);
    assertThat(judgement.errors()).isEmpty();
    assertThat(judgement.warnings()).isEmpty();
  }

  @Test
  @DisplayName("has a feed that a feed reader reads: every paper once, in full, with a stable id")
  void feed() {
    SyndFeed feed = RomeFeeds.read(site.resolve("feed.xml"));
    List<SyndEntry> entries = feed.getEntries();

    assertThat(entries).hasSize(21);
    assertThat(entries.stream().map(SyndEntry::getUri).distinct())
        .hasSize(21)
        .allMatch(id -> id.startsWith("tag:"));
    assertThat(entries)
        .allSatisfy(
            entry ->
                assertThat(entry.getContents().get(0).getValue())
                    .contains("무엇이 새로운가", "https://arxiv.org/abs/"))
        .allSatisfy(entry -> assertThat(entry.getUpdatedDate()).isNotNull())
        .allSatisfy(entry -> assertThat(entry.getAuthors()).isNotEmpty());
  }

  @Test
  @DisplayName("has a feed for every tag")
  void tagFeeds() throws IOException {
    List<Path> tags = folders("tags");

    assertThat(tags)
        .isNotEmpty()
        .allSatisfy(
            tag -> assertThat(RomeFeeds.read(tag.resolve("feed.xml")).getEntries()).isNotEmpty())
        .allSatisfy(
            tag -> assertThat(JsonFeeds.read(tag.resolve("feed.json")).path("items")).isNotEmpty());
  }

  @Test
  @DisplayName("has a feed of the weeks that are over, in Atom and in JSON")
  void weeks() {
    assertThat(RomeFeeds.read(site.resolve("weekly.xml")).getEntries())
        .singleElement()
        .extracting(SyndEntry::getUri)
        .isEqualTo("tag:daily-papers.github.io,2024:weeks/2024-w26");
    assertThat(JsonFeeds.read(site.resolve("weekly.json")).path("items")).hasSize(1);
    assertThat(JsonFeeds.read(site.resolve("feed.json")).path("items")).hasSize(21);
  }

  @Test
  @DisplayName("shows under every claim words that stand in the abstract on the same page")
  void evidence() throws IOException {
    int quotes = 0;
    for (Path paper : folders("papers")) {
      Document page = page(paper);
      String text = page.text().replaceAll("\\s+", " ");
      assertThat(page.select("li > details.evidence")).as(paper.toString()).isNotEmpty();
      for (Element quote : page.select("details.evidence blockquote")) {
        assertThat(occurrences(text, quote.text()))
            .as(paper + ": " + quote.text())
            .isGreaterThanOrEqualTo(2);
        quotes++;
      }
    }
    assertThat(quotes).isGreaterThan(100);
  }

  @Test
  @DisplayName("says on every page with a sample abstract that it is not the authors' own")
  void sampleNote() throws IOException {
    for (Path paper : folders("papers")) {
      assertThat(page(paper).text()).contains("보기용으로 다시 쓴");
    }
    assertThat(RomeFeeds.read(site.resolve("feed.xml")).getEntries())
        .allSatisfy(entry -> assertThat(entry.getContents().get(0).getValue()).contains("다시 쓴"));
  }

  private static int occurrences(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  private static Document page(Path paper) throws IOException {
    return Jsoup.parse(Files.readString(paper.resolve("index.html")));
  }

  private static List<Path> folders(String name) throws IOException {
    try (Stream<Path> inside = Files.list(site.resolve(name))) {
      return inside.filter(Files::isDirectory).sorted().toList();
    }
  }
}
