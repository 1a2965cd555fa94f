package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Links;
import dailypapers.paper.Provenance;
import dailypapers.paper.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading a content file")
class ContentReaderTest {
  @TempDir Path folder;

  @Test
  @DisplayName("takes a file by hand with four keys and a body")
  void readsLeast() {
    ContentFile file = ContentReader.parse(Samples.LEAST + "Words.\n", "a.md");
    FrontMatter matter = file.frontMatter();
    assertThat(matter.status()).isEqualTo(Status.PUBLISHED);
    assertThat(matter.date()).isEqualTo(Samples.DATE);
    assertThat(matter.id()).isEqualTo(Samples.ID);
    assertThat(matter.title()).isEqualTo("A title");
    assertThat(matter.authors()).isEmpty();
    assertThat(matter.votes()).isZero();
    assertThat(matter.links()).isEqualTo(Links.NONE);
    assertThat(matter.provenance()).isEmpty();
    assertThat(file.body()).isEqualTo("Words.\n");
    assertThat(file.bodyLine()).isEqualTo(7);
  }

  @Test
  @DisplayName("takes the block summary with no more than its author")
  void readsProvenance() {
    String text = Samples.LEAST.replace("title: A title", "title: T\nsummary:\n  by: person");
    assertThat(ContentReader.parse(text, "a.md").frontMatter().provenance())
        .hasValue(
            new Provenance(
                "person",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Verdict.UNCHECKED));
  }

  @Test
  @DisplayName("knows where an imported summary comes from, and writes it as it was")
  void readsOrigin() {
    String text =
        Samples.LEAST.replace(
            "title: A title", "title: T\nsummary: { by: import, origin: 'a \"b\".md' }");

    ContentFile file = ContentReader.parse(text, "a.md");

    assertThat(file.frontMatter().provenance().orElseThrow().origin()).hasValue("a \"b\".md");
    String written = ContentWriter.text(file);
    assertThat(written).contains("  verdict: unchecked\n  origin: \"a \\\"b\\\".md\"\n---\n");
    assertThat(ContentReader.parse(written, "a.md").frontMatter()).isEqualTo(file.frontMatter());
    assertThat(
            file.frontMatter().withBodySha256("0".repeat(64)).provenance().orElseThrow().origin())
        .hasValue("a \"b\".md");
  }

  @Test
  @DisplayName("F54 takes every word for a word")
  @Tag("fault")
  void keepsWords() {
    String text = with("title: no\nauthors: [yes, null, 2024-01-01]\norganization: ~");
    FrontMatter matter = ContentReader.parse(text, "a.md").frontMatter();
    assertThat(matter.title()).isEqualTo("no");
    assertThat(matter.authors()).containsExactly("yes", "null", "2024-01-01");
    assertThat(matter.organization()).hasValue("~");
  }

  @Test
  @DisplayName("F59 ends front matter only at a line that is exactly ---")
  @Tag("fault")
  void endsFrontMatter() {
    ContentFile file =
        ContentReader.parse(
            with("title: \"a --- b\"\norganization: |\n  --- \n  ---x") + "---\n", "a.md");
    assertThat(file.frontMatter().title()).isEqualTo("a --- b");
    assertThat(file.frontMatter().organization()).hasValue("--- ---x");
    assertThat(file.body()).isEqualTo("---\n");
    String unended = Samples.LEAST.stripTrailing();
    assertThat(ContentReader.parse(unended, "a.md").body()).isEmpty();
  }

  @Test
  @DisplayName("F51 takes a BOM and CRLF")
  @Tag("fault")
  void readsEditors() throws IOException {
    String text = "\uFEFF" + (Samples.LEAST + "a\nb\n").replace("\n", "\r\n");
    Path file = Files.writeString(folder.resolve("a.md"), text);
    assertThat(ContentReader.read(file).body()).isEqualTo("a\nb\n");
    assertThat(ContentReader.read(file).bodyLine()).isEqualTo(7);
  }

  @ParameterizedTest
  @DisplayName("F57 refuses a file without front matter")
  @Tag("fault")
  @ValueSource(strings = {"", "\n---\n", "--- \na: b\n---\n", "# Title\n", "----\n"})
  void refusesNoFrontMatter(String text) {
    fault(
        text,
        "no front matter",
        1,
        "the first line must be exactly ---, then type, date, id and title");
  }

  @ParameterizedTest
  @DisplayName("refuses front matter that does not end")
  @ValueSource(
      strings = {"---\n", "---\ntype: paper\n", "---\ntype: paper\n----\n", "---\na: b\n --- \n"})
  void refusesNoEnd(String text) {
    fault(text, "front matter without end", 1, "add a line that is exactly --- below it");
  }

  @Test
  @DisplayName("F55 refuses an unknown and a duplicate key, with its line")
  @Tag("fault")
  void refusesKeys() {
    fault(with("title: T\nvote: 3"), "unknown key \"vote\"", 6, "did you mean \"votes\"?");
    fault(
        with("title: T\nlinks: {homepage: x}"),
        "unknown key \"links.homepage\"",
        6,
        "the keys here are code, project, thumbnail");
    fault(
        with("title: T\nsummary: {by: x, verdikt: y}"),
        "unknown key \"summary.verdikt\"",
        6,
        "did you mean \"verdict\"?");
    fault(
        with("title: T\ndate: 2024-06-29"),
        "duplicate key \"date\"",
        6,
        "it stands in line 3 already; keep one of the two");
  }

  @ParameterizedTest
  @DisplayName("refuses a file without one of the four keys")
  @ValueSource(strings = {"type", "date", "id", "title"})
  void refusesMissing(String key) {
    String text = Samples.LEAST.replaceFirst("(?m)^" + key + ":.*\n", "");
    fault(text, key + " is missing", 2, "add a line that begins with " + key + ":");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("refuses a value that is none, saying what is allowed")
  @Tag("fault")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "type: post | 2 | type must be paper",
        "date: 2026-02-30 | 3 | date must be a day such as 2024-06-28",
        "date: 28.6.2024 | 3 | date must be a day such as 2024-06-28",
        "date: +12024-06-28 | 3 | date must be a day such as 2024-06-28",
        "id: 2406.18790v2 | 4 | id must be an arXiv id without version such as \"2406.18790\"",
        "id: ../../x | 4 | id must be an arXiv id without version such as \"2406.18790\"",
        "id: CON | 4 | id must be an arXiv id without version such as \"2406.18790\"",
        "id: ２４０６.18790 | 4 | id must be an arXiv id without version such as \"2406.18790\"",
        "votes: -1 | 6 | votes must be a whole number, 0 or more",
        "votes: many | 6 | votes must be a whole number, 0 or more",
        "status: public | 6 | status must be one of published, draft",
        "tags: [a-b, A_b] | 6 | tags must be a list, each item a slug such as image-generation",
        "links: {code: http://a.b} | 6 | links.code must be an address that begins with https://",
        "links: {code: 'javascript:x'} | 6 | links.code must be an address that begins with https://",
        "links: {project: //a.b/c} | 6 | links.project must be an address that begins with https://",
        "links: {thumbnail: 'https://a b'} | 6 | links.thumbnail must be an address that begins with https://",
        "sample: yes | 6 | sample must be true or false",
        "summary: {by: x, text: all} | 6 | summary.text must be one of abstract, full-text",
        "summary: {by: x, verdict: ok} | 6 | summary.verdict must be one of faithful, doubtful, withheld, unchecked",
        "summary: {by: x, written: today} | 6 | summary.written must be a time such as 2024-06-28T09:10:00Z",
        "summary: {by: x, body-sha256: abc} | 6 | summary.body-sha256 must be 64 characters 0 to 9 and a to f",
      })
  void refusesValues(String line, int number, String hint) {
    String key = line.substring(0, line.indexOf(':'));
    String text =
        Samples.LEAST.contains("\n" + key + ":")
            ? Samples.LEAST.replaceFirst("(?m)^" + key + ":.*", line.replace("\\", "\\\\"))
            : with("title: T\n" + line);
    assertThatThrownBy(() -> ContentReader.parse(text, "a.md"))
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(ExitCode.CONTENT);
              assertThat(fault.problem()).startsWith("wrong value for " + key);
              assertThat(fault.where()).isEqualTo("a.md:" + number);
              assertThat(fault.hint()).isEqualTo(hint);
            });
  }

  @Test
  @DisplayName("refuses an empty title, and a summary of nobody")
  void refusesEmpty() {
    fault(with("title: \"\""), "title is empty", 5, "write something behind title:");
    fault(with("title: \"\\u2028\""), "title is empty", 5, "write something behind title:");
    fault(
        with("title: T\nsummary: {verdict: faithful}"),
        "summary.by is missing",
        6,
        "add a line that begins with by:");
  }

  @Test
  @DisplayName("F56 F57 refuses anchors and a second document")
  @Tag("fault")
  void refusesYamlTricks() {
    assertThatThrownBy(() -> ContentReader.parse(with("title: &a T"), "a.md"))
        .hasMessageEndingWith("(a.md:5)");
    assertThatThrownBy(() -> ContentReader.parse(with("title: T\n--- x"), "a.md"))
        .hasMessageEndingWith("(a.md:6)");
  }

  @Test
  @DisplayName("refuses an id or a date that disagrees with the place of the file")
  void refusesOtherPlace() throws IOException {
    Path day = Files.createDirectories(folder.resolve("2024/06/28"));
    Path renamed = Files.writeString(day.resolve("2406.18791.md"), Samples.LEAST);
    Samples.assertFault(
        () -> ContentReader.read(renamed),
        ExitCode.CONTENT,
        "the id is 2406.18790, but the file is 2406.18791.md",
        renamed + ":4",
        "correct it, or move the file to 2024/06/28/2406.18790.md");
    Path other = Files.createDirectories(folder.resolve("2024/06/29"));
    Path moved = Files.writeString(other.resolve("2406.18790.md"), Samples.LEAST);
    Samples.assertFault(
        () -> ContentReader.read(moved),
        ExitCode.CONTENT,
        "the date is 2024-06-28, but the folder is 2024/06/29",
        moved + ":3",
        "correct it, or move the file to 2024/06/28/2406.18790.md");
  }

  @Test
  @DisplayName("refuses what is not UTF-8, too large or not there")
  @Tag("fault")
  void refusesFiles() throws IOException {
    byte[] bytes = (Samples.LEAST + "강").getBytes(StandardCharsets.UTF_16BE);
    Path wrong = Files.write(folder.resolve("wrong.md"), concat(Samples.LEAST, bytes));
    Samples.assertFault(
        () -> ContentReader.read(wrong),
        ExitCode.CONTENT,
        "not UTF-8",
        wrong + ":13",
        "save the file with the encoding UTF-8");
    Path missing = folder.resolve("missing.md");
    Samples.assertFault(
        () -> ContentReader.read(missing),
        ExitCode.CONTENT,
        "there is no such file",
        missing.toString(),
        "check the path; the file may have been moved");
    Path large = Files.write(folder.resolve("large.md"), new byte[3_000_001]);
    assertThatThrownBy(() -> ContentReader.read(large)).hasMessageStartingWith("more than 3 MB");
  }

  private static byte[] concat(String head, byte[] tail) {
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[start.length + tail.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(tail, 0, all, start.length, tail.length);
    return all;
  }

  private static void fault(String text, String problem, int line, String hint) {
    Samples.assertFault(
        () -> ContentReader.parse(text, "a.md"), ExitCode.CONTENT, problem, "a.md:" + line, hint);
  }

  private static String with(String lines) {
    return Samples.LEAST.replace("title: A title", lines);
  }
}
