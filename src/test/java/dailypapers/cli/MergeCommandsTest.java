package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dailypapers.content.FolderLock;
import dailypapers.testing.Bakery;
import dailypapers.testing.ChatServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Runs over days that have files already")
class MergeCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "content/papers/2026/07/15/2607.00101.md";
  private static final String PROPOSAL = "content/proposals/2026/07/15/2607.00101.md";

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private TestSite site;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
  }

  /** What the source answers of a date: papers of these numbers, each with so many votes. */
  private void answer(String date, int votes, IntStream numbers) {
    ArrayNode list = JSON.createArrayNode();
    numbers.forEach(number -> list.add(LoomPapers.item(number, votes)));
    site.write("days/" + date + ".json", list.toString());
  }

  private Run run(String command, Object... words) {
    Object[] more = {"--source", "dir:" + site.path("days"), "--summarizer", "extract"};
    return site.run(environment, command, Stream.of(words, more).flatMap(Stream::of).toArray());
  }

  private Run daily(String date, Object... words) {
    Object[] day = {"--date", date};
    return run("daily", Stream.of(day, words).flatMap(Stream::of).toArray());
  }

  private int papers(String day) throws IOException {
    try (Stream<Path> files = Files.list(site.path("content/papers/" + day))) {
      return (int) files.count();
    }
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F43 nine papers in the morning and nine others in the evening are eighteen, for good")
  void morningAndEvening() throws IOException {
    answer("2026-07-15", 3, IntStream.rangeClosed(1, 9));
    daily("2026-07-15").assertDone();
    answer("2026-07-15", 3, IntStream.rangeClosed(10, 18));
    assertThat(daily("2026-07-15").out()).contains("found 9  written 9");
    assertThat(papers("2026/07/15")).isEqualTo(18);
    Map<String, String> before = Bakery.files(site.path("content"));

    site.write("days/2026-07-15.json", "[]");
    daily("2026-07-15").assertDone();
    answer("2026-07-15", 3, IntStream.rangeClosed(4, 5));
    daily("2026-07-15").assertDone();
    site.write("days/2026-07-15.json", "{\"error\":\"Internal\"}");
    assertThat(daily("2026-07-15").code()).isEqualTo(6);

    assertThat(Bakery.files(site.path("content"))).isEqualTo(before);
  }

  @Test
  @Tag("fault")
  @DisplayName("F78 daily writes missed days and late papers, and touches only votes of the others")
  void lookBack() throws IOException {
    answer("2026-07-14", 3, IntStream.rangeClosed(1, 2));
    daily("2026-07-14").assertDone();
    String before = site.read("content/papers/2026/07/14/2607.00101.md");
    answer("2026-07-14", 8, IntStream.rangeClosed(1, 3));
    site.edit("days/2026-07-14.json", "Loom-1: weaving", "Loom-1, second version: weaving");
    answer("2026-07-15", 1, IntStream.of(4));
    answer("2026-07-13", 1, IntStream.of(5));
    answer("2026-07-12", 1, IntStream.of(6));

    Run run = daily("2026-07-16");

    assertThat(run.out())
        .startsWith(
            """
            2026-07-13  found 1  written 1  unchanged 0  withheld 0  failed 0
            2026-07-14  found 3  written 3  unchanged 0  withheld 0  failed 0
            2026-07-15  found 1  written 1  unchanged 0  withheld 0  failed 0
            total       found 5  written 5  unchanged 0  withheld 0  failed 0
            """);
    assertThat(site.read("content/papers/2026/07/14/2607.00101.md"))
        .isEqualTo(before.replace("votes: 3\n", "votes: 8\n"));
    assertThat(papers("2026/07/14")).isEqualTo(3);
    assertThat(site.path("content/papers/2026/07/12")).doesNotExist();

    assertThat(daily("2026-07-16", "--look-back", "4").out())
        .contains("2026-07-12  found 1  written 1");
    assertThat(daily("2026-07-14", "--look-back", "0").out()).startsWith("2026-07-14  found 3");
    site.edit("site.yml", "tags:", "source: { look-back: 1 }\ntags:");
    assertThat(daily("2026-07-16").out()).startsWith("2026-07-15  found 1");
    daily("2026-07-16", "--look-back", "61")
        .assertError(
            2, "--look-back 61 is not between 0 and 60", "command line of daily-papers daily", "");
  }

  @Test
  @DisplayName("clear away what a run left that broke off, whether it was killed or said so")
  void leftOver() throws IOException {
    answer("2026-07-15", 3, IntStream.of(1));
    Path emptied = Files.createDirectories(site.path("content/papers/2026/07/16"));

    assertThat(daily("2026-07-15").code()).isZero();

    assertThat(emptied).doesNotExist();
  }

  @Test
  @Tag("fault")
  @DisplayName("F46 a second run is refused with 14 and says who is at work; reading is not")
  void locked() {
    answer("2026-07-15", 3, IntStream.of(1));
    String where = site.path("content/.lock") + " of daily, process ";
    for (String[] command :
        new String[][] {{"daily", "--date", "2026-07-15"}, {"backfill", "--from", "2026-07-15"}}) {
      try (FolderLock lock = FolderLock.take(site.path("content"), "daily")) {
        assertThat(lock).isNotNull();
        Object[] words = Stream.of(command).skip(1).toArray();
        run(command[0], words)
            .assertError(
                14,
                "another run is at work on this folder",
                where + ProcessHandle.current().pid(),
                "let it end, then run the same command again");
      }
    }
    try (FolderLock lock = FolderLock.take(site.path("content"), "daily")) {
      assertThat(lock).isNotNull();
      assertThat(site.run("check").code()).isZero();
    }
    assertThat(site.path("content/papers")).doesNotExist();
  }

  @Test
  @Tag("fault")
  @DisplayName("F44 a run clears away what one that was killed left half done")
  void clearsAway() {
    answer("2026-07-15", 3, IntStream.of(1));
    site.write("content/.lock", "daily, process 1, since 2026-07-14T00:00:00Z\n");
    site.write("content/papers/2026/07/14/.2607.00009.md.0b7a.tmp", "half");

    daily("2026-07-15").assertDone();

    assertThat(site.path("content/papers/2026/07/14")).doesNotExist();
    assertThat(site.path("content/.lock")).isEmptyFile();
    assertThat(site.path(FILE)).exists();
  }

  @Test
  @DisplayName("a deleted paper comes back, unless source.skip names it")
  void skip() throws IOException {
    answer("2026-07-15", 3, IntStream.rangeClosed(1, 2));
    daily("2026-07-15").assertDone();
    Files.delete(site.path(FILE));
    assertThat(daily("2026-07-16").out()).contains("written 1  unchanged 1");
    Files.delete(site.path(FILE));
    site.edit("site.yml", "tags:", "source: { skip: [\"2607.00101\"] }\ntags:");

    Run run = daily("2026-07-16");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("found 2  written 0  unchanged 1  withheld 0  failed 0  excluded 1\n")
        .contains("excluded  2607.00101 (2026-07-15): source.skip in site.yml keeps it away\n");
    assertThat(site.path(FILE)).doesNotExist();
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F50 an edited file keeps every byte of its body through daily, backfill and another prompt")
  void editedFile() throws IOException {
    try (ChatServer server = new ChatServer().answering(LoomPapers::honest)) {
      environment.put("OPENAI_API_KEY", "sk-test");
      environment.put("OPENAI_BASE_URL", server.baseUrl().toString());
      answer("2026-07-15", 3, IntStream.rangeClosed(1, 2));
      byModel("daily", "--date", "2026-07-15").assertDone();
      site.edit(FILE, "날실 11가닥", "씨실이 아니라 날실 11가닥");
      // As an editor on another system leaves it: other line ends, no line end at the end.
      site.write(FILE, site.read(FILE).strip().replace("\n", "\r\n"));
      String body = body();
      answer("2026-07-15", 9, IntStream.rangeClosed(1, 2));
      site.edit("days/2026-07-15.json", "over a hand loom", "over every hand loom");

      byModel("daily", "--date", "2026-07-15").assertDone();
      site.edit("site.yml", "tags:", "summary: { glossary: { warp: 날실 } }\ntags:");
      byModel("daily", "--date", "2026-07-16").assertDone();
      byModel("backfill", "--from", "2026-07-14", "--to", "2026-07-16").assertDone();

      assertThat(site.read(FILE)).contains("votes: 9\r\n").endsWith(body);
      assertThat(site.path(PROPOSAL)).doesNotExist();

      Run proposing = byModel("daily", "--date", "2026-07-15", "--proposals");

      assertThat(proposing.out())
          .contains(
              "unchanged  2607.00101 (2026-07-15): a newer summary lies in " + site.path(PROPOSAL));
      assertThat(site.read(FILE)).endsWith(body);
      assertThat(site.read(PROPOSAL)).contains("status: draft\n", "every hand loom");
      assertThat(site.run("check").out()).contains("checked     2 files");
      assertThat(site.build().code()).isZero();
      assertThat(site.read("built/papers/2607.00101/index.html"))
          .contains("씨실이 아니라 날실")
          .doesNotContain("every hand loom");
    }
  }

  private String body() {
    String text = site.read(FILE);
    return text.substring(text.indexOf("\r\n---\r\n"));
  }

  private Run byModel(String command, Object... words) {
    Object[] more = {
      "--source",
      "dir:" + site.path("days"),
      "--summarizer",
      "openai",
      "--model",
      "test-model",
      "--text",
      "abstract"
    };
    return site.run(environment, command, Stream.of(words, more).flatMap(Stream::of).toArray());
  }

  @Test
  @DisplayName("what is written says the time of SOURCE_DATE_EPOCH where that is set")
  void heldClock() {
    answer("2026-07-15", 3, IntStream.of(1));
    environment.put("SOURCE_DATE_EPOCH", "1785489011");
    daily("2026-07-15").assertDone();
    assertThat(site.read(FILE)).contains("  written: 2026-07-31T09:10:11Z\n");

    environment.put("SOURCE_DATE_EPOCH", "yesterday");
    daily("2026-07-15")
        .assertError(
            3,
            "not a time: \"yesterday\"",
            "the environment variable SOURCE_DATE_EPOCH",
            "give seconds since 1970");
  }
}
