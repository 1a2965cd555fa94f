package dailypapers.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The content folder on disk")
class ContentDiskTest {
  @TempDir Path folder;
  private Path root;
  private ContentDisk disk;

  @BeforeEach
  void make() throws IOException {
    root = Files.createDirectory(folder.resolve("content"));
    disk = new ContentDisk(root);
  }

  private Path file(String text) throws IOException {
    Path file = root.resolve("papers/2024/06/28/2406.18790.md");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static DailyPapersException fault(Runnable call) {
    return catchThrowableOfType(DailyPapersException.class, call::run);
  }

  private void assertLeadsOut(Runnable call) {
    DailyPapersException fault = fault(call);
    assertThat(fault.kind()).isEqualTo(ExitCode.CONTENT);
    assertThat(fault.problem()).isEqualTo("a symbolic link leads out of the content folder");
  }

  @Test
  @DisplayName("gives the bytes of a file, and says which one is not there")
  void reads() throws IOException {
    Path file = file("words");
    Path missing = file.resolveSibling("none.md");

    assertThat(disk.read(file)).isEqualTo("words".getBytes(UTF_8));
    DailyPapersException fault = fault(() -> disk.read(missing));
    assertThat(fault.kind()).isEqualTo(ExitCode.FILES);
    assertThat(fault.problem()).isEqualTo("the file cannot be read (NoSuchFileException)");
    assertThat(fault.where()).isEqualTo(ContentPath.slashed(missing));
  }

  @Test
  @Tag("fault")
  @DisplayName("F49 is left by no link, neither of a file nor of a folder")
  void links() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path secret = Files.writeString(outside.resolve("secret.md"), "words");
    Path link = Files.createSymbolicLink(root.resolve("link.md"), secret);
    Files.createSymbolicLink(root.resolve("papers"), outside);
    Path through = root.resolve("papers/secret.md");

    assertLeadsOut(() -> disk.read(link));
    assertLeadsOut(() -> disk.requireInsideToRead(link));
    assertLeadsOut(() -> disk.requireInsideToRead(through));
    assertLeadsOut(() -> disk.requireInsideToRead(through));
    assertLeadsOut(() -> disk.remove(through));
    assertLeadsOut(() -> disk.write(root.resolve("papers/2024/new.md"), new byte[1]));
    assertThat(secret).hasContent("words");
    assertThat(outside.resolve("2024")).doesNotExist();
  }

  @Test
  @DisplayName("reads a link that stays inside, and one that leads nowhere is no link out of it")
  void linksInside() throws IOException {
    Path file = file("words");
    Path link = Files.createSymbolicLink(root.resolve("link.md"), file);
    Path dangling = Files.createSymbolicLink(root.resolve("none.md"), root.resolve("gone.md"));

    disk.requireInsideToRead(link);
    disk.requireInsideToRead(dangling);
    disk.requireInsideToRead(file);
    assertThat(disk.read(link)).isEqualTo("words".getBytes(UTF_8));
  }

  @Test
  @DisplayName("loses a file with the folders that it leaves empty, and never itself")
  void removes() throws IOException {
    Path file = file("words");

    disk.remove(file);
    disk.remove(file);

    assertThat(root).isEmptyDirectory();
  }

  @Test
  @DisplayName("keeps a folder with another file in it")
  void keepsFolder() throws IOException {
    Path file = file("words");
    Path other = Files.writeString(root.resolve("papers/2024/other.md"), "");

    disk.remove(file);

    assertThat(other).exists();
    assertThat(root.resolve("papers/2024/06")).doesNotExist();
  }

  @Test
  @DisplayName("climbs no higher than the file where the folder is known by another name")
  void otherName() throws IOException {
    Path file = file("words");
    Path alias = Files.createSymbolicLink(folder.resolve("alias"), root);

    new ContentDisk(alias).remove(file);

    assertThat(file).doesNotExist();
    assertThat(file.getParent()).isEmptyDirectory();
  }

  @Test
  @DisplayName("says so where what is to be removed is no file")
  void notRemoved() throws IOException {
    Path day = file("words").getParent();

    DailyPapersException fault = fault(() -> disk.remove(day));

    assertThat(fault.kind()).isEqualTo(ExitCode.FILES);
    assertThat(fault.problem()).startsWith("the file cannot be removed (");
    assertThat(fault.where()).isEqualTo(ContentPath.slashed(day));
  }

  @Test
  @DisplayName("says so where a file stands in the way of a folder")
  void notWritten() throws IOException {
    Path file = file("words");

    DailyPapersException fault = fault(() -> disk.write(file.resolve("b.md"), new byte[1]));

    assertThat(fault.kind()).isEqualTo(ExitCode.FILES);
    assertThat(fault.problem()).startsWith("the file cannot be written (");
    assertThat(file).hasContent("words");
  }

  @Test
  @DisplayName("is swept of what a killed run left, and of nothing else")
  void sweeps() throws IOException {
    Path file = file("words");
    Path left = Files.writeString(file.resolveSibling(".a.md.1.tmp"), "ha");
    Path hidden = Files.writeString(file.resolveSibling(".keep"), "");
    Path empty = Files.createDirectories(root.resolve("papers/2024/07/01"));

    disk.sweep(root.resolve("papers"));
    disk.sweep(root.resolve("withheld"));

    assertThat(left).doesNotExist();
    assertThat(empty.getParent()).doesNotExist();
    assertThat(hidden).exists();
    assertThat(file).hasContent("words");
  }
}
