package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("check of cases and examples")
class CheckCasesTest {
  private static final String GOOD =
      """
      {"id": "2406.18790", "title": "Weaving Long Tables with LoomNet",
       "text": "We present LoomNet, which weaves long tables and reads each row once.",
       "text_kind": "abstract", "written_from_text": true,
       "summary": {
         "What's New": "LoomNet은 긴 표(long tables)를 짠다.",
         "Technical Details": "표의 각 행(row)을 한 번만 읽는다.",
         "Performance Highlights": "긴 표(long tables)를 행마다 한 번 읽고 짠다."}}
      """;

  private static final String REFUSAL =
      GOOD.replace("LoomNet은 긴 표(long tables)를 짠다.", "요약할 텍스트가 제공되지 않았습니다.");

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static JsonNode json(String line) throws JsonProcessingException {
    return new ObjectMapper().readTree(line);
  }

  @Test
  @DisplayName("prints a line of JSON and ends with 0 where nothing speaks against the summary")
  void good() throws IOException {
    Run run = Run.of("check", "--case", write("a.json", GOOD));

    run.assertFine();
    assertThat(run.out())
        .isEqualTo(
            "{\"id\":\"2406.18790\",\"verdict\":\"faithful\",\"about_this_paper\":true,"
                + "\"score\":1.0,\"findings\":[]}\n");
  }

  @Test
  @DisplayName("prints all cases of a folder, and ends with 1 where one is unfaithful")
  void unfaithful() throws IOException {
    write("a.json", REFUSAL);
    write("b.json", GOOD);

    Run run = Run.of("check", "--case", folder);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    JsonNode first = json(run.out().lines().findFirst().orElseThrow());
    assertThat(first.get("verdict").textValue()).isEqualTo("unfaithful");
    assertThat(first.get("about_this_paper").booleanValue()).isFalse();
    assertThat(first.at("/findings").findValuesAsText("check")).contains("form");
    assertThat(first.at("/findings").findValuesAsText("section")).contains("What's New");
  }

  @Test
  @DisplayName("goes on after a file that is no case, and ends with the code of its error")
  void broken() throws IOException {
    write("a.json", "{\"id\": 7}");
    write("b.json", GOOD);

    Run run = Run.of("check", "--case", folder);

    run.assertErrorIn(4, "id must be a text", folder.resolve("a.json").toString(), "put it in");
    assertThat(run.out().lines()).hasSize(1);
    Run.of("check", "--case", folder.resolve("none.json"))
        .assertError(4, "there is no such file", folder.toString(), "check the path");
  }

  @Test
  @DisplayName("reads other papers to compare with")
  void archive() throws IOException {
    Path good = write("a.json", GOOD);
    Path archive =
        write("p.ndjson", "{\"id\":\"1\",\"title\":\"Sailing\",\"abstract\":\"We sail boats.\"}\n");

    Run.of("check", "--case", good, "--archive", archive).assertFine();
    Run.of("check", "--case", good, "--archive", write("q.ndjson", "{}"))
        .assertError(4, "no paper of an archive", folder.toString(), "a line is");
  }

  @Test
  @DisplayName("prints precision and recall over the bundled examples, or others")
  void examples() throws IOException {
    Run bundled = Run.of("check", "--examples");

    bundled.assertFine();
    assertThat(bundled.out())
        .contains("check         planted  found  recall   findings  right precision\n")
        .contains("\ntopic ")
        .contains("\ngood ones, called unfaithful ")
        .containsPattern("\njudged [0-9]+ summaries in [0-9.]+ s, one after the other\n");

    Path file =
        write(
            "examples.yml",
            """
            - paper: "2406.18790"
              title: "Weaving"
              kind: abstract
              text: We weave long tables.
              summaries:
                - name: refusal
                  fault: none
                  written-from-text: true
                  verdict: faithful
                  about: true
                  summary: { What's New: 요약할 텍스트가 제공되지 않았습니다. }
            """);
    Run own = Run.of("check", "--examples", file);
    own.assertFine();
    assertThat(own.out())
        .contains("2406.18790/refusal: unfaithful and not about the paper, should be faithful (");
    Run.of("check", "--examples", write("x.yml", "paper: x"))
        .assertError(4, "expected a list, found a block", folder.toString(), "begin each item");
  }

  @Test
  @DisplayName("refuses options that exclude each other")
  void conflicts() {
    Run.of("check", "--case", "a", "--examples")
        .assertError(
            2, "--case and --examples exclude each other", "command line", "daily-papers check");
    Run.of("check", "--content", "a", "--case", "b")
        .assertError(2, "--content and --case exclude each other", "command line", "daily");
    Run.of("check", "--archive", "a")
        .assertError(2, "--archive goes with --case only", "command line", "daily");
    Run.of("check", "--case", "a", "--format", "json")
        .assertError(2, "--format goes with content files only", "command line", "daily");
    Run.of("check", "--format", "xml")
        .assertError(2, "Invalid value for option '--format'", "command line", "daily");
  }

  @Test
  @DisplayName("shows in its help what a case is")
  void help() {
    assertThat(Run.of("check", "--help").out())
        .contains("check --case DIR --archive papers.ndjson")
        .contains("\"written_from_text\": true")
        .contains("check --content DIR --format github");
  }
}
