package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.content.ContentFolder.Written;
import dailypapers.paper.Links;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Front matter in a file that a person has written")
class FrontMatterPatchTest {
  private static final String HAND =
      """
      ---
      # by hand
      type: paper
      date:   2024-06-28
      id: '2406.18790'   # the zero stays
      votes: 3

      # who wrote it
      authors:
        - "Ada Kim"
        - 'Bo Lee'
      title: "A small engine: 작은 엔진"
      ---
      손으로 쓴 글.  \t

      - 한 줄""";

  @TempDir Path temporary;
  private Path file;
  private ContentFolder folder;

  @BeforeEach
  void make() throws IOException {
    folder = new ContentFolder(temporary);
    file = temporary.resolve("papers/2024/06/28/2406.18790.md");
    Files.createDirectories(file.getParent());
  }

  private FrontMatter frontMatter() {
    return folder.read(file).frontMatter();
  }

  private void write(String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  @Test
  @DisplayName("changes in the lines that say something else, and in no other byte")
  void oneLine() throws IOException {
    write(HAND);

    assertThat(folder.update(file, frontMatter().withVotes(40))).isEqualTo(Written.WRITTEN);

    assertThat(text()).isEqualTo(HAND.replace("votes: 3\n", "votes: 40\n"));
    assertThat(folder.update(file, frontMatter().withVotes(40))).isEqualTo(Written.UNCHANGED);
  }

  @Test
  @DisplayName("gets a key that it had not, where that key belongs, and loses one that is gone")
  void keysComeAndGo() throws IOException {
    write(HAND);
    Links links =
        new Links(Optional.of("https://example.org/code"), Optional.empty(), Optional.empty());

    folder.update(file, frontMatter().withLinks(links));
    assertThat(text())
        .isEqualTo(
            HAND.replace(
                "# who wrote it\n",
                "# who wrote it\nlinks: { code: \"https://example.org/code\" }\n"));

    folder.update(file, frontMatter().withLinks(Links.NONE));
    assertThat(text()).isEqualTo(HAND);
  }

  @Test
  @Tag("fault")
  @DisplayName("F51 keeps a byte order mark and the line ends of its editor")
  void marksAndLineEnds() throws IOException {
    String windows = "\uFEFF" + HAND.replace("\n", "\r\n");
    write(windows);

    folder.update(file, frontMatter().withVotes(40));

    assertThat(text()).isEqualTo(windows.replace("votes: 3\r\n", "votes: 40\r\n"));
  }

  @Test
  @DisplayName("keeps blank lines and remarks below a value of several lines that goes or changes")
  void remarksBelow() throws IOException {
    String links = "links:\n  # of the authors\n  code: https://example.org/a\n\n  # and on\n\n";
    write(HAND.replace("# who wrote it\n", links));
    Links other =
        new Links(Optional.of("https://example.org/b"), Optional.empty(), Optional.empty());

    folder.update(file, frontMatter().withLinks(other));

    String changed = "links: { code: \"https://example.org/b\" }\n\n  # and on\n\n";
    assertThat(text()).isEqualTo(HAND.replace("# who wrote it\n", changed));
  }

  @Test
  @DisplayName("is written anew where it has a shape of its own, while the body keeps every byte")
  void otherShapes() throws IOException {
    write(HAND.replace("votes: 3", "\"votes\": 3"));

    folder.update(file, frontMatter().withVotes(40));

    assertThat(frontMatter().votes()).isEqualTo(40);
    assertThat(text()).endsWith("\n---\n손으로 쓴 글.  \t\n\n- 한 줄");
  }

  @Test
  @DisplayName("takes the file to another date, and leaves no empty folder")
  void moves() throws IOException {
    write(HAND);

    folder.update(file, frontMatter().withDate(LocalDate.of(2024, 5, 31)));

    assertThat(temporary.resolve("papers/2024/05/31/2406.18790.md"))
        .hasContent(HAND.replace("date:   2024-06-28", "date: 2024-05-31"));
    assertThat(temporary.resolve("papers/2024/06")).doesNotExist();
  }

  @Test
  @DisplayName("takes no file to where another one stands")
  void standsInTheWay() throws IOException {
    write(HAND);
    Path other = temporary.resolve("papers/2024/05/31/2406.18790.md");
    Files.createDirectories(other.getParent());
    Files.writeString(other, HAND.replace("2024-06-28", "2024-05-31").replace("글", "말"));

    folder.update(file, frontMatter().withDate(LocalDate.of(2024, 5, 31)));

    assertThat(file).hasContent(HAND);
    assertThat(other).content().contains("손으로 쓴 말");
  }
}
