package dailypapers.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.check.Case;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.PaperText;
import dailypapers.topic.OtherPaper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Case files")
class CaseFileTest {
  private static final String CASE =
      """
      {"id": "2406.18790", "title": "Weaving", "text": "We weave.",
       "text_kind": "full-text", "written_from_text": true,
       "summary": {"What's New": "표를 짠다.", "Limits": ["하나.", "둘."], "Empty": ""}}
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void assertRefused(ThrowingCallable call, String problem, String where) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ExitCode.CONTENT);
              assertThat(e.problem()).startsWith(problem);
              assertThat(e.where()).endsWith(where);
              assertThat(e.hint()).isNotBlank();
            });
  }

  @Test
  @DisplayName("are read with their sections in order, a list of texts as lines")
  void whole() throws IOException {
    Case judged = CaseFile.read(write("a.json", "\uFEFF" + CASE));

    assertThat(judged.id()).isEqualTo("2406.18790");
    assertThat(judged.title()).isEqualTo("Weaving");
    assertThat(judged.text().plain()).isEqualTo("We weave.");
    assertThat(judged.text().kind()).isEqualTo(PaperText.Kind.FULL_TEXT);
    assertThat(judged.fromText()).isTrue();
    assertThat(judged.parts())
        .containsExactly(
            new Case.Part("What's New", "표를 짠다."),
            new Case.Part("Limits", "하나.\n둘."),
            new Case.Part("Empty", ""));
  }

  @Test
  @DisplayName("are of an abstract and not written from it where they do not say so")
  void defaults() throws IOException {
    Case judged =
        CaseFile.read(
            write("a.json", "{\"id\":\"1\",\"title\":\"T\",\"text\":\"\",\"summary\":{}}"));

    assertThat(judged.text().kind()).isEqualTo(PaperText.Kind.ABSTRACT);
    assertThat(judged.fromText()).isFalse();
    assertThat(judged.parts()).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @DisplayName("with anything else in them are refused")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"id\": \"2406.18790\", || id is missing",
        "\"2406.18790\"| \" \" | id is empty",
        "\"2406.18790\"| 2406.18790 | id must be a text, not a number",
        "\"title\": \"Weaving\", || title is missing",
        "\"text\": \"We weave.\", || text is missing",
        "\"We weave.\" | null | text must be a text, not null",
        "\"full-text\" | \"page\" | wrong value for text_kind: \"page\"",
        "true | \"true\" | written_from_text must be true or false, not a text",
        "\"written_from_text\" | \"written_from_txt\" | unknown key \"written_from_txt\"",
        "\"summary\" | \"zusammenfassung\" | unknown key \"zusammenfassung\"",
        "[\"하나.\", \"둘.\"] | {\"a\": \"b\"} | the section \"Limits\" must be a text, not an object",
        "[\"하나.\", \"둘.\"] | [\"하나.\", 2] | the section \"Limits\" must be a text, not a list",
        "[\"하나.\", \"둘.\"] | 7 | the section \"Limits\" must be a text, not a number",
        "\"Limits\" | \"What's New\" | not valid JSON: Duplicate field"
      })
  void refused(String words, String others, String problem) throws IOException {
    assertThat(CASE).contains(words);
    Path file = write("a.json", CASE.replace(words, others == null ? "" : others));

    assertThatThrownBy(() -> CaseFile.read(file))
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ExitCode.CONTENT);
              assertThat(e.problem()).startsWith(problem);
              assertThat(e.where()).contains("a.json");
            });
  }

  @Test
  @DisplayName("that are no JSON, no object, more than one, or not there are refused")
  void noJson() throws IOException {
    Path broken = write("a.json", "{\n\"id\": ,\n}");
    Path list = write("b.json", "[]");
    Path two = write("c.json", CASE + CASE);
    Path latin =
        Files.write(folder.resolve("d.json"), "{\"ä".getBytes(StandardCharsets.ISO_8859_1));

    assertRefused(() -> CaseFile.read(broken), "not valid JSON", "a.json:2");
    assertRefused(() -> CaseFile.read(list), "no JSON object", "b.json:1");
    assertRefused(() -> CaseFile.read(two), "not valid JSON: ", "c.json:4");
    assertRefused(() -> CaseFile.read(latin), "not UTF-8", "d.json:1");
    assertRefused(() -> CaseFile.read(folder.resolve("e.json")), "there is no such file", "e.json");
  }

  @Test
  @DisplayName("of a folder come by name, without other files and folders")
  void folder() throws IOException {
    Path c = write("e.json", CASE);
    Path b = write("b.json", CASE);
    Path d = write("g.json", CASE);
    Path a = write("a.json", CASE);
    write("readme.txt", "");
    Files.createDirectory(folder.resolve("c.json"));

    assertThat(CaseFiles.at(folder)).containsExactly(a, b, c, d);
    assertThat(CaseFiles.at(b)).containsExactly(b);
    assertRefused(() -> CaseFiles.at(folder.resolve("c.json")), "the folder has no case", "c.json");
  }

  @Test
  @DisplayName("of an archive are lines, whatever the abstract is called")
  void archive() throws IOException {
    Path file =
        write(
            "papers.ndjson",
            """
            {"id": "1", "title": "A", "abstract": "a", "votes": 3}

            {"id": "2", "title": "B", "text": "b", "summary": "no"}
            {"id": "3", "title": "C", "summary": "c"}
            """);

    assertThat(ArchiveFile.read(file))
        .containsExactly(
            new OtherPaper("1", "A", "a"),
            new OtherPaper("2", "B", "b"),
            new OtherPaper("3", "C", "c"));
    write("papers.ndjson", "{\"id\": \"1\", \"title\": \"A\", \"text\": \"a\"}\n{\"id\": 2}\n");
    assertRefused(() -> ArchiveFile.read(file), "no paper of an archive", "papers.ndjson:2");
    write("papers.ndjson", "\n\nid: 1\n");
    assertRefused(() -> ArchiveFile.read(file), "not valid JSON", "papers.ndjson:3");
    assertRefused(() -> ArchiveFile.read(folder.resolve("none")), "there is no such file", "none");
  }
}
