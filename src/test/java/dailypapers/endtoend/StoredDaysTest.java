package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.audit.SiteAudit;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.paper.Paper;
import dailypapers.source.DirectorySource;
import dailypapers.testing.Bakery;
import dailypapers.testing.BibTexFile;
import dailypapers.testing.Commands;
import dailypapers.testing.NuChecker;
import dailypapers.testing.RomeFeeds;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Every stored day of the real API")
class StoredDaysTest {
  private static final Path DATA = Path.of("..", "shared", "data", "hf");
  private static final String ADDRESS = "https://owner.example/repo/";

  @TempDir static Path folder;
  private static Path content;

  @BeforeAll
  static void backfill() {
    assumeTrue(Files.isDirectory(DATA), "no stored days of the API at " + DATA);
    content = folder.resolve("content");
    run();
  }

  private static void run() {
    Commands.run(
        "backfill",
        "--from",
        "2024-05-27",
        "--to",
        "2026-08-21",
        "--source",
        "dir:" + DATA,
        "--summarizer",
        "extract",
        "--content",
        content.toString());
  }

  @Test
  @DisplayName("has each of its papers in exactly one content file")
  void everyPaper() {
    DirectorySource source = new DirectorySource(DATA);
    List<LocalDate> dates = source.dates();
    List<String> expected =
        dates.stream()
            .flatMap(date -> source.papersOf(date).papers().stream())
            .map(paper -> paper.date() + " " + paper.id())
            .sorted()
            .toList();

    assertThat(new ContentFolder(content).readAll())
        .extracting(file -> file.frontMatter().date() + " " + file.frontMatter().id())
        .containsExactlyInAnyOrderElementsOf(expected)
        .hasSizeGreaterThan(800);
  }

  @Test
  @DisplayName("changes no byte when it is run again")
  void again() {
    Map<String, String> before = Bakery.files(content);
    run();

    assertThat(Bakery.files(content)).isEqualTo(before);
  }

  @Test
  @DisplayName("becomes a site without a broken link, with valid HTML and a feed that ROME reads")
  void site() {
    Path site = folder.resolve("site");
    Commands.run(
        "build",
        "--content",
        content.toString(),
        "--output",
        site.toString(),
        "--base-url",
        ADDRESS);

    assertThat(new SiteAudit(site, URI.create(ADDRESS)).faults()).isEmpty();
    NuChecker.Judgement judgement = new NuChecker().judge(site);
    assertThat(judgement.files()).isGreaterThan(900);
    assertThat(judgement.errors()).isEmpty();
    assertThat(RomeFeeds.read(site.resolve("feed.xml")).getEntries())
        .hasSizeGreaterThanOrEqualTo(50);
  }

  @Test
  @DisplayName("leaves as BibTeX and as JSON Lines with every title, author and abstract as it was")
  void export() throws IOException {
    List<ContentFile> files = new ContentFolder(content).readAll();
    List<BibTeXEntry> entries = BibTexFile.read(exported("bibtex"));
    List<String> lines = exported("jsonl").lines().toList();

    assertThat(entries).hasSameSizeAs(files);
    assertThat(lines).hasSameSizeAs(files);
    for (int i = 0; i < lines.size(); i++) {
      Paper paper = files.get(i).paper();
      JsonNode json = new ObjectMapper().readTree(lines.get(i));
      assertThat(BibTexFile.raw(entries.get(i), "eprint")).isEqualTo(paper.id().value());
      assertThat(BibTexFile.printed(entries.get(i), "title")).isEqualTo(paper.title());
      assertThat(BibTexFile.printed(entries.get(i), "author").replaceAll("\\s+", " "))
          .isEqualTo(String.join(" and ", paper.authors()));
      assertThat(json.get("title").asText()).isEqualTo(paper.title());
      assertThat(json.get("abstract").asText()).isEqualTo(paper.abstractText());
      assertThat(json.get("authors"))
          .extracting(JsonNode::asText)
          .containsExactlyElementsOf(paper.authors());
    }
  }

  private static String exported(String format) {
    return Commands.run("export", "--format", format, "--content", content.toString());
  }

  @Test
  @DisplayName("is judged without a fault by the check")
  void check() {
    assertThat(Commands.run("check", "--content", content.toString())).contains(" 0 errors");
  }
}
