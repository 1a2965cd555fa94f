package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("daily and backfill")
class DigestCommandsTest {
  private static final String ITEM =
      """
      {"paper": {"id": "%s", "title": "A small engine", "authors": [{"name": "Ada Kim"}], "upvotes": 3,
        "summary": "We propose a small engine for long tables. Our method reads every row exactly once. \
      Experiments show that it outperforms all engines before it."}}""";

  @TempDir Path folder;
  private TestSite site;
  private Path answers;

  @BeforeEach
  void makeSite() throws IOException {
    site = new TestSite(folder);
    answers = Files.createDirectory(folder.resolve("answers"));
  }

  private static String list(String... ids) {
    return Stream.of(ids).map(id -> ITEM.replace("%s", id)).toList().toString();
  }

  private void answer(String date, String text) throws IOException {
    Files.writeString(answers.resolve(date + ".json"), text);
  }

  private Run run(String command, Object... words) {
    Object[] more = {"--source", "dir:" + answers, "--summarizer", "extract"};
    return site.run(command, Stream.of(words, more).flatMap(Stream::of).toArray());
  }

  @Test
  @DisplayName("daily writes a day's papers and prints the totals; again, it changes nothing")
  void daily() throws IOException {
    answer("2026-07-15", list("2607.00001", "2607.00002"));

    Run first = run("daily", "--date", "2026-07-15");
    Run second = run("daily", "--date", "2026-07-15");

    assertThat(first.out())
        .isEqualTo(
            """
            2026-07-15  found 2  written 2  unchanged 0  withheld 0  failed 0
            total       found 2  written 2  unchanged 0  withheld 0  failed 0
            content     %s
            """
                .replace("%s", site.path("content").toString()));
    assertThat(first.err()).isEqualTo("2026-07-15: 2 papers\n");
    assertThat(first.code()).isZero();
    assertThat(site.read("content/papers/2026/07/15/2607.00002.md"))
        .contains("by: \"extract\"", "- We propose a small engine");
    assertThat(second.code()).isZero();
    assertThat(second.out())
        .contains("total       found 2  written 0  unchanged 2  withheld 0  failed 0\n");
  }

  @Test
  @DisplayName("daily draws a bar on a terminal")
  void bar() throws IOException {
    answer("2026-07-15", list("2607.00001", "2607.00002"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        CommandLines.run(
            new Console(Run.utf8(out), Run.utf8(err), true, Map.of()),
            Run.typed(
                "daily",
                "--site",
                site.path("site.yml"),
                "--date",
                "2026-07-15",
                "--source",
                "dir:" + answers));

    assertThat(code).isZero();
    assertThat(Run.text(err)).contains("\r2026-07-15 100%").contains("2/2");
    assertThat(Run.text(out)).contains("total       found 2  written 2");
  }

  @Test
  @Tag("fault")
  @DisplayName("F28 daily of a day without papers is a success")
  void emptyDay() {
    Run run = run("daily", "--date", "2026-07-18");

    run.assertFine();
    assertThat(run.out())
        .startsWith("total       found 0  written 0  unchanged 0  withheld 0  failed 0\n");
  }

  @Test
  @DisplayName("daily takes today from the calendar of the site where no date is given")
  void today() {
    Run run = run("daily");

    run.assertFine();
    assertThat(run.out()).startsWith("total       found 0");
  }

  @Test
  @DisplayName("backfill writes every date of the range and names what is not plain")
  void backfill() throws IOException {
    answer("2026-07-15", list("2607.00001"));
    answer("2026-07-16", list("2607.00001", "2607.00002"));

    Run run = run("backfill", "--from", "2026-07-14", "--to", "2026-07-17");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            2026-07-15  found 1  written 1  unchanged 0  withheld 0  failed 0
            2026-07-16  found 2  written 1  unchanged 1  withheld 0  failed 0
            unchanged  2607.00001 (2026-07-16): stands in the edition of 2026-07-15
            total       found 3  written 2  unchanged 1  withheld 0  failed 0
            content     %s
            """
                .replace("%s", site.path("content").toString()));
  }

  @Test
  @DisplayName("backfill goes on after a day that gives nothing, prints its error and ends with 11")
  void oneBadDay() throws IOException {
    answer("2026-07-15", "{\"error\":\"Too many requests\"}");
    answer("2026-07-16", list("2607.00002"));

    Run run = run("backfill", "--from", "2026-07-15", "--to", "2026-07-16");

    run.assertErrorIn(
        11,
        "no list of papers came for 2026-07-15 but an error: Too many requests",
        answers.resolve("2026-07-15.json") + "\n",
        "try again later");
    assertThat(run.out()).contains("total       found 1  written 1");
  }

  @Test
  @DisplayName("an item that is no paper is named with its reason, and the run ends with 11")
  void badItem() throws IOException {
    answer(
        "2026-07-15", "[{\"paper\": {\"id\": \"2607.00009\"}}, " + list("2607.00001").substring(1));

    Run run = run("daily", "--date", "2026-07-15");

    assertThat(run.code()).isEqualTo(11);
    assertThat(run.out())
        .contains("\nfailed  2607.00009 (2026-07-15): paper.title is missing\n")
        .contains("total       found 2  written 1  unchanged 0  withheld 0  failed 1\n");
  }

  @Test
  @Tag("fault")
  @DisplayName("F27 an error body is no list of papers")
  void errorBody() throws IOException {
    answer("2026-07-15", "{\"error\":\"Internal\"}");

    run("daily", "--date", "2026-07-15")
        .assertErrorIn(
            6,
            "no list of papers came for 2026-07-15 but an error: Internal",
            answers.resolve("2026-07-15.json") + "\n",
            "try again later, or open the address");
    assertThat(site.path("content/papers")).doesNotExist();
  }

  @Test
  @Tag("fault")
  @DisplayName("F31 a web page is no list of papers")
  void webPage() throws IOException {
    answer("2026-07-15", "<!DOCTYPE html><html><body>Down for maintenance</body></html>");

    run("daily", "--date", "2026-07-15")
        .assertErrorIn(
            6,
            "no list of papers came for 2026-07-15 but a web page: <!DOCTYPE html>",
            answers.resolve("2026-07-15.json") + "\n",
            "try again later");
  }

  @Test
  @Tag("fault")
  @DisplayName("F45 a content folder that cannot be written ends the run with 10")
  void unwritable() throws IOException {
    answer("2026-07-15", list("2607.00001"));
    Path file = site.write("taken", "a file where a folder should be");

    Run run = run("daily", "--date", "2026-07-15", "--content", file);

    run.assertErrorIn(10, "the file cannot be written (", file.toString(), "check free space");
    assertThat(file).hasContent("a file where a folder should be");
  }
}
