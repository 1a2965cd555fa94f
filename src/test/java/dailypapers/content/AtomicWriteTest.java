package dailypapers.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file that is written whole or not at all")
class AtomicWriteTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("2024/06/28/2406.18790.md");
  }

  private boolean write(String text) throws IOException {
    return AtomicFile.write(file, text.getBytes(UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @DisplayName("comes with its folders, takes the place of the one before, and leaves nothing else")
  void takesPlace() throws IOException {
    assertThat(write("old")).isTrue();
    assertThat(write("new")).isTrue();

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("2406.18790.md");
  }

  @Test
  @DisplayName("is another file than the one before, which a reader may still hold")
  void isRenamed() throws IOException {
    write("old");
    Path held = Files.createLink(folder.resolve("held"), file);

    write("new");

    assertThat(held).hasContent("old");
  }

  @Test
  @DisplayName("is not touched where it has these bytes already")
  void untouched() throws IOException {
    write("same");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));

    assertThat(write("same")).isFalse();
    assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1_000);
  }

  @Test
  @DisplayName("finds what a killed run left in its folder, and takes it away")
  void leftovers() throws IOException {
    write("old");
    Files.writeString(file.resolveSibling(".2406.18790.md.1.tmp"), "ha");

    assertThat(write("old")).isFalse();
    assertThat(names()).containsExactly("2406.18790.md");
  }

  @Test
  @DisplayName("leaves no half of it behind where it cannot take its place")
  void refused() throws IOException {
    Files.createDirectories(file.resolve("in the way"));

    assertThatThrownBy(() -> write("new")).isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("2406.18790.md");
    assertThat(file.resolve("in the way")).isDirectory();
  }

  @ParameterizedTest
  @CsvSource({".a.md.1.tmp, true", ".tmp, true", "a.tmp, false", ".a.md, false", "/, false"})
  @DisplayName("has a name of its own until it is whole")
  void temporary(String name, boolean temporary) {
    assertThat(AtomicFile.isTemporary(Path.of(name))).isEqualTo(temporary);
  }

  static Stream<Object[]> refusals() {
    return Stream.of(
        new Object[] {new FileSystemException("a", null, "No space left"), "No space left"},
        new Object[] {new NoSuchFileException("a"), "NoSuchFileException"},
        new Object[] {new IOException("odd"), "odd"},
        new Object[] {new IOException(), "IOException"});
  }

  @ParameterizedTest
  @MethodSource("refusals")
  @DisplayName("says why it could not be written, in the system's words where it has some")
  void reasons(IOException cause, String words) {
    DailyPapersException fault = FileFaults.of("not written", Path.of("a", "b.md"), cause);

    assertThat(fault.problem()).isEqualTo("not written (" + words + ")");
    assertThat(fault.where()).isEqualTo("a/b.md");
    assertThat(fault.kind()).isEqualTo(ExitCode.FILES);
    assertThat(fault).hasCause(cause);
  }
}
