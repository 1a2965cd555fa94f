package dailypapers.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.content.BodyReader;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.error.DailyPapersException;
import dailypapers.site.Archive;
import dailypapers.site.Edition;
import dailypapers.site.Permalinks;
import dailypapers.testing.Entries;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An edition for programs")
class SiteExportsTest {
  private static final String DATE = "2024-06-28";
  private static final List<String> IDS = List.of("2406.18790", "2406.18791");

  private static final String FILE =
      """
      ---
      type: paper
      date: %s
      id: "%s"
      title: "Title \\"of\\" %s"
      tags: [agents]
      ---
      한 문장. [^1]

      ## 무엇이 새로운가
      - 주장 하나. [^1]

      [^1]: "words of the paper" ([S3.p2](https://arxiv.org/html/%s#S3.p2))

      ## Abstract

      The original abstract.
      """;

  @TempDir Path folder;
  private final BodyReader bodies = new BodyReader(Headings.of("ko"));
  private Edition edition;

  @BeforeEach
  void content() throws IOException {
    for (String id : IDS) {
      Path file = folder.resolve(path(id));
      Files.createDirectories(file.getParent());
      Files.writeString(file, FILE.formatted(DATE, id, id, id));
    }
    edition =
        Archive.of(IDS.stream().map(id -> Entries.entry(id, DATE, 3, "agents")).toList())
            .newest()
            .orElseThrow();
  }

  @Test
  @DisplayName("reads no content file again that was parsed, and is the same text")
  void readsNothingTwice() throws IOException {
    String readAgain = exports().edition(edition);
    SiteExports exports = exports();
    parse(exports, IDS.get(0));
    assertThat(exports.edition(edition)).isEqualTo(readAgain);

    SiteExports all = exports();
    for (String id : IDS) {
      parse(all, id);
      Files.delete(folder.resolve(path(id)));
    }
    assertThat(all.edition(edition))
        .isEqualTo(readAgain)
        .contains("\n      \"id\": \"2406.18790\"");
  }

  @Test
  @DisplayName("holds a paper only until it is written")
  void letsGo() throws IOException {
    SiteExports exports = exports();
    IDS.forEach(id -> parse(exports, id));
    exports.edition(edition);
    Files.delete(folder.resolve(path(IDS.get(1))));

    assertThatThrownBy(() -> exports.edition(edition)).isInstanceOf(DailyPapersException.class);
  }

  private void parse(SiteExports exports, String id) {
    ContentFile file = new ContentFolder(folder).read(folder.resolve(path(id)));
    exports.parsed(path(id), file, bodies.parse(file.body(), file.bodyLine()), file.isEdited());
  }

  private SiteExports exports() {
    return new SiteExports(
        "Papers",
        "ko",
        folder,
        bodies,
        new Permalinks(URI.create("https://owner.example/repo/")),
        Map::of);
  }

  private static String path(String id) {
    return "papers/2024/06/28/" + id + ".md";
  }
}
