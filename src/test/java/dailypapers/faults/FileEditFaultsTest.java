package dailypapers.faults;

import static dailypapers.faults.Newsroom.DAY;
import static dailypapers.faults.Newsroom.FIRST;
import static dailypapers.faults.Newsroom.NEXT_DAY;
import static dailypapers.faults.Newsroom.SECOND;
import static dailypapers.faults.Newsroom.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import dailypapers.error.ExitCode;
import dailypapers.testing.Bakery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FaultGroup(letter = 'C', title = "Files")
@DisplayName("Files that people edit, and runs that come again")
@Timeout(120)
class FileEditFaultsTest extends NewsroomFaults {
  @Test
  @Tag("fault")
  @DisplayName(
      "F50 a summary edited by hand → never overwritten: not by a rerun, a new version, another "
          + "prompt or another summarizer")
  void editedByHand() {
    String edited = news.text(DAY, FIRST);
    assertThat(edited).contains(LivedInSite.CORRECTION);
    news.lists(DAY, LoomPapers.item(1, 1), LoomPapers.item(2, 1));
    news.dailyByModel(DAY).ends(ExitCode.OK).counts("written 1  unchanged 1");
    news.lists(DAY, rewoven(), LoomPapers.item(2, 1));

    news.dailyByModel(DAY).ends(ExitCode.OK).counts("unchanged 2");
    news.daily(DAY).ends(ExitCode.OK).counts("unchanged 2");
    news.site().edit("site.yml", "tags:", "summary: { glossary: { warp: 날실 } }\ntags:");
    news.dailyByModel(DAY).ends(ExitCode.OK);
    news.after(
            news.run(
                "backfill", "--from", DAY, "--to", DAY, "--summarizer", "extract", "--proposals"))
        .ends(ExitCode.OK);

    assertThat(news.text(DAY, FIRST)).isEqualTo(edited);
    assertThat(news.model().bodies()).noneMatch(body -> body.toString().contains("Loom-1"));
    news.assertPublished(FIRST, SECOND);
    assertThat(news.page("papers/" + FIRST + "/"))
        .contains(LivedInSite.CORRECTION, "사람이 고침")
        .doesNotContain("rewoven", "99%");
  }

  /** The first paper in another version. */
  private static ObjectNode rewoven() {
    ObjectNode second = LoomPapers.item(1, 1);
    ((ObjectNode) second.get("paper"))
        .put("id", FIRST + "v2")
        .put("title", "Loom-1, rewoven: weaving patterns")
        .put("summary", "We present Loom-1, rewoven. It needs no warp. It gains 99%.");
    return second;
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F51 CRLF and a byte order mark from editors → read like any file, and kept as they are")
  void lineEnds() {
    String file = "content/" + Newsroom.file(DAY, FIRST);
    news.assertPublished(FIRST);
    Map<String, String> pages = Bakery.files(news.site().path("built"));
    String windows = "\uFEFF" + news.site().read(file).replace("\n", "\r\n");
    news.site().write(file, windows);
    String config = "\uFEFF" + news.site().read("site.yml").replace("\n", "\r\n");
    news.site().write("site.yml", config);
    news.lists(DAY, LoomPapers.item(1, 8));

    news.site().run("check").assertDone();
    news.assertPublished(FIRST);
    assertThat(Bakery.files(news.site().path("built"))).isEqualTo(pages);
    news.run("daily", "--date", DAY, "--look-back", "0").assertDone();

    assertThat(news.site().read(file))
        .isEqualTo(windows.replace("votes: 1\r\n", "votes: 8\r\n"))
        .contains("votes: 8\r\n");
    assertThat(news.site().read("site.yml")).isEqualTo(config);
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F52 a rerun → byte-identical content and site, no file touched, no call of the model")
  void rerun() throws IOException {
    news.lists(DAY, LoomPapers.item(1, 1), LoomPapers.item(2, 1), LoomPapers.item(3, 1));
    news.lists(NEXT_DAY, LoomPapers.item(4, 1));
    String[] range = {"--from", DAY, "--to", NEXT_DAY, "--summarizer", "openai", "--text"};
    news.after(news.run("backfill", range, "abstract")).ends(ExitCode.OK);
    news.site().build().assertDone();
    Map<String, String> content = news.content();
    Map<String, String> pages = Bakery.files(news.site().path("built"));
    assertThat(news.model().requests()).isEqualTo(3);
    Map<Path, FileTime> touched = touched();

    // Neither the clock nor the answers that were kept are what makes the rerun the same.
    news.environment().put("SOURCE_DATE_EPOCH", "1784192400");
    Bakery.delete(news.site().path(".cache"));
    news.after(news.run("backfill", range, "abstract")).counts("written 0  unchanged 4");
    news.dailyByModel(DAY).ends(ExitCode.OK).counts("written 0  unchanged 3");
    news.site().build().assertDone();

    assertThat(news.model().requests()).isEqualTo(3);
    assertThat(news.content()).isEqualTo(content);
    assertThat(Bakery.files(news.site().path("built"))).isEqualTo(pages);
    assertThat(touched()).isEqualTo(touched);
    news.assertPublished(FIRST, SECOND, THIRD, "2607.00104");
  }

  /** When each content file was written last. */
  private Map<Path, FileTime> touched() throws IOException {
    Map<Path, FileTime> touched = new TreeMap<>();
    try (Stream<Path> all = Files.walk(news.site().path("content/papers"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        touched.put(file, Files.getLastModifiedTime(file));
      }
    }
    return touched;
  }
}
