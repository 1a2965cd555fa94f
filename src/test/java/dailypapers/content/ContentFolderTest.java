package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.content.ContentFolder.Written;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The content folder")
class ContentFolderTest {
  @TempDir Path temporary;
  private Path root;
  private ContentFolder folder;

  @BeforeEach
  void make() {
    root = temporary.resolve("content");
    folder = new ContentFolder(root);
  }

  @Test
  @DisplayName("has one file a paper in folders of year, month and day")
  void writes() {
    ContentFile file = file("2406.18790", "2024-06-28");
    assertThat(folder.write(file)).isEqualTo(Written.WRITTEN);
    Path path = root.resolve("papers/2024/06/28/2406.18790.md");
    assertThat(path).hasContent(ContentWriter.text(file));
    assertThat(folder.path(file.frontMatter())).isEqualTo(path);
    assertThat(folder.paths()).containsExactly(path);
    assertThat(folder.read(path)).isEqualTo(file);
  }

  @Test
  @DisplayName("keeps withheld summaries apart, in the same places")
  void writesWithheld() {
    ContentFile draft =
        ContentFile.of(
            file("2406.18790", "2024-06-28").frontMatter().asDraft(List.of("why")), "x\n");
    assertThat(folder.writeWithheld(draft)).isEqualTo(Written.WRITTEN);
    Path path = root.resolve("withheld/2024/06/28/2406.18790.md");
    assertThat(folder.withheldPath(draft.frontMatter())).isEqualTo(path);
    assertThat(folder.withheldPaths()).containsExactly(path);
    assertThat(folder.read(path).frontMatter().findings()).containsExactly("why");
    assertThat(folder.paths()).isEmpty();
  }

  @Test
  @DisplayName("F52 is not touched by a rerun")
  @Tag("fault")
  void leavesUnchanged() throws IOException {
    ContentFile file = file("2406.18790", "2024-06-28");
    folder.write(file);
    Path path = folder.path(file.frontMatter());
    Files.setLastModifiedTime(path, FileTime.fromMillis(0));
    assertThat(folder.write(file)).isEqualTo(Written.UNCHANGED);
    assertThat(Files.getLastModifiedTime(path).toMillis()).isZero();
    Paper other = Samples.paper("Another title", "");
    assertThat(folder.write(Samples.file(other))).isEqualTo(Written.WRITTEN);
    assertThat(folder.read(path).frontMatter().title()).isEqualTo("Another title");
  }

  @Test
  @DisplayName("F44 passes over what a killed run left, and the next write removes it")
  @Tag("fault")
  void removesLeftovers() throws IOException {
    folder.write(file("2406.18790", "2024-06-28"));
    Path day = root.resolve("papers/2024/06/28");
    Files.writeString(day.resolve(".2406.18790.md.tmp"), "---\nhalf");
    Files.writeString(day.resolve(".2406.18791.md.tmp"), "half");
    assertThat(folder.readAll()).hasSize(1);
    folder.write(file("2406.18792", "2024-06-28"));
    try (Stream<Path> files = Files.list(day)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("2406.18790.md", "2406.18792.md");
    }
  }

  @Test
  @DisplayName("F44 can be swept of files that never got their name and folders never filled")
  @Tag("fault")
  void sweeps() throws IOException {
    ContentFile file = file("2406.18790", "2024-06-28");
    folder.write(file);
    Path other = Files.createDirectories(root.resolve("papers/2024/07/01"));
    Files.writeString(other.resolve(".2407.00001.md.0b7a.tmp"), "half");
    Files.createDirectories(root.resolve("withheld/2024/07/01"));
    Files.writeString(root.resolve("papers/README.txt"), "a person's");
    folder.sweep();
    assertThat(root.resolve("papers/2024/07")).doesNotExist();
    assertThat(root.resolve("withheld")).doesNotExist();
    assertThat(root.resolve("papers/README.txt")).exists();
    assertThat(folder.readAll()).containsExactly(file);
  }

  @Test
  @DisplayName("keeps proposals apart, in the same places")
  void writesProposals() {
    ContentFile draft =
        ContentFile.of(file("2406.18790", "2024-06-28").frontMatter().asDraft(List.of()), "x\n");
    folder.writeProposal(draft);
    Path path = root.resolve("proposals/2024/06/28/2406.18790.md");
    assertThat(folder.proposalPaths()).containsExactly(path);
    assertThat(folder.read(path).frontMatter().status()).isEqualTo(Status.DRAFT);
    assertThat(folder.paths()).isEmpty();
  }

  @Test
  @DisplayName("reads all files at once, in order of date and id")
  void readsAll() {
    List<ContentFile> files =
        IntStream.range(0, 60)
            .mapToObj(
                i -> file("2406.%05d".formatted(i * 7 % 60), "2024-06-%02d".formatted(1 + i % 9)))
            .toList();
    files.forEach(folder::write);
    List<ContentFile> read = folder.readAll();
    assertThat(read).containsExactlyInAnyOrderElementsOf(files);
    assertThat(read.stream().map(file -> folder.path(file.frontMatter())))
        .isSorted()
        .containsExactlyElementsOf(folder.paths());
  }

  @Test
  @DisplayName("F69 names the first wrong file, whichever thread meets it")
  @Tag("fault")
  void namesFirstFault() throws IOException {
    IntStream.range(0, 20).forEach(i -> folder.write(file("2406.%05d".formatted(i), "2024-06-28")));
    Path day = root.resolve("papers/2024/06/28");
    Files.writeString(day.resolve("2406.00019.md"), "no");
    Files.writeString(day.resolve("2406.00003.md"), Samples.LEAST.replace("18790", "00003") + "ok");
    Files.writeString(day.resolve("2406.00007.md"), "no");
    Samples.assertFault(
        folder::readAll,
        ExitCode.CONTENT,
        "no front matter",
        day.resolve("2406.00007.md") + ":1",
        "the first line must be exactly ---, then type, date, id and title");
  }

  @Test
  @DisplayName("leaves no thread behind")
  void shutsDown() {
    folder.write(file("2406.18790", "2024-06-28"));
    folder.readAll();
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().startsWith("pool-"))
        .allSatisfy(thread -> assertThat(joined(thread)).isFalse());
  }

  @Test
  @DisplayName("finds a paper in any edition")
  void finds() {
    assertThat(folder.find(Samples.ID)).isEmpty();
    folder.write(file("2406.18790", "2024-06-28"));
    folder.write(file("2406.18791", "2024-12-01"));
    folder.write(file("2501.00001", "2025-01-01"));
    assertThat(folder.find(new ArxivId("2406.18791")))
        .hasValue(root.resolve("papers/2024/12/01/2406.18791.md"));
    assertThat(folder.find(new ArxivId("2406.99999"))).isEmpty();
  }

  @Test
  @DisplayName("refuses the same paper in two editions, naming both files")
  void refusesDuplicates() {
    folder.write(file("2406.18790", "2024-06-28"));
    folder.write(file("2406.18790", "2024-06-30"));
    Samples.assertFault(
        folder::readAll,
        ExitCode.CONTENT,
        "two files of the same paper",
        root + "/papers/2024/06/28/2406.18790.md and " + root + "/papers/2024/06/30/2406.18790.md",
        "delete one of the two");
  }

  @ParameterizedTest
  @DisplayName("refuses a Markdown file where no paper belongs: it would silently be missing")
  @ValueSource(
      strings = {
        "a.md",
        "2024/06/2406.18790.md",
        "2024/06/28/x/2406.18790.md",
        "2024/06/28/paper.md",
        "2024/06/28/2406.18790v2.md",
        "2024/6/28/2406.18790.md",
        "2024/02/30/2402.00001.md",
        "2024/06/28/2406.18790.MD",
        "2024/06/28/README.md"
      })
  void refusesStray(String name) throws IOException {
    Path stray = root.resolve("papers").resolve(name);
    Files.createDirectories(stray.resolveSibling(""));
    Files.writeString(stray, Samples.LEAST);
    Samples.assertFault(
        folder::paths,
        ExitCode.CONTENT,
        "a Markdown file where no paper belongs",
        stray.toString(),
        "papers lie in a folder each for year, month and day and are named after their id, such as"
            + " 2024/06/28/2406.18790.md; move or delete the file");
  }

  @Test
  @DisplayName("passes over a README, other files and hidden ones")
  void passesOver() throws IOException {
    folder.write(file("2406.18790", "2024-06-28"));
    Files.writeString(root.resolve("README.md"), "# Read me");
    Files.writeString(root.resolve("papers/.gitkeep"), "");
    Files.writeString(root.resolve("papers/2024/notes.txt"), "");
    Files.createDirectories(root.resolve("papers/.obsidian"));
    Files.writeString(root.resolve("papers/.obsidian/x.md"), "");
    assertThat(folder.paths()).hasSize(1);
  }

  @Test
  @DisplayName("that does not exist is an error with a hint; that is empty is an empty archive")
  void refusesMissing() throws IOException {
    Samples.assertFault(
        folder::readAll,
        ExitCode.CONTENT,
        "there is no content folder",
        root.toString(),
        "run the command where the folder lies; mvn site-daily makes a new one");
    Files.createDirectories(root);
    assertThat(folder.readAll()).isEmpty();
    assertThat(folder.withheldPaths()).isEmpty();
  }

  @Test
  @DisplayName("F49 neither reads nor writes through a link that leads out of it")
  @Tag("fault")
  void refusesLinks() throws IOException {
    folder.write(file("2406.18790", "2024-06-28"));
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Path secret = Files.writeString(outside.resolve("secret"), Samples.LEAST);
    Path link = root.resolve("papers/2024/06/28/2406.18791.md");
    Files.createSymbolicLink(link, secret);
    Samples.assertFault(
        folder::readAll,
        ExitCode.CONTENT,
        "a symbolic link leads out of the content folder",
        link.toString(),
        "replace the link by the file or folder itself");
    Files.delete(link);

    Path year = root.resolve("papers/2025");
    Files.createSymbolicLink(year, outside);
    Samples.assertFault(
        folder::readAll,
        ExitCode.CONTENT,
        "a symbolic link to a folder",
        year.toString(),
        "put the folder itself here: links to folders are not followed");
    assertThatThrownBy(() -> folder.write(file("2501.00001", "2025-01-01")))
        .hasMessageStartingWith("a symbolic link leads out of the content folder");
    try (Stream<Path> files = Files.list(outside)) {
      assertThat(files).containsExactly(secret);
    }
  }

  @Test
  @Tag("fault")
  @DisplayName("F50 does not take a disk that gives no answer for a file that is not there")
  void noAnswer() throws IOException {
    folder.write(file("2406.18790", "2024-06-28"));
    Path loop = root.resolve("papers/2024/06/28/2406.18791.md");
    Files.createSymbolicLink(loop, loop.getFileName());

    assertThatThrownBy(() -> folder.find(new ArxivId("2406.18791")))
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(ExitCode.FILES);
              assertThat(fault.problem()).startsWith("it cannot be told whether it is there (");
              assertThat(fault.where()).isEqualTo(loop.toString());
            });
    assertThat(folder.find(new ArxivId("2406.18790"))).isPresent();
    assertThat(folder.find(new ArxivId("2406.18792"))).isEmpty();
  }

  @Test
  @DisplayName("may itself be a link, and may hold links within itself")
  void followsOwnLink() throws IOException {
    folder.write(file("2406.18790", "2024-06-28"));
    Path link = Files.createSymbolicLink(temporary.resolve("link"), root);
    ContentFolder linked = new ContentFolder(link);
    assertThat(linked.readAll()).hasSize(1);
    assertThat(linked.write(file("2406.18791", "2024-06-28"))).isEqualTo(Written.WRITTEN);
  }

  @Test
  @DisplayName("F45 that cannot be written says so, and nothing is damaged")
  @Tag("fault")
  void refusesToWrite() throws IOException {
    Files.createDirectories(root);
    Files.writeString(root.resolve("papers"), "a file where a folder should be");
    DailyPapersException fault =
        catchThrowableOfType(
            DailyPapersException.class, () -> folder.write(file("2406.18790", "2024-06-28")));
    assertThat(fault.kind()).isEqualTo(ExitCode.FILES);
    assertThat(fault.problem()).startsWith("the file cannot be written (");
    assertThat(fault.where()).isEqualTo(root + "/papers/2024/06/28/2406.18790.md");
    assertThat(fault.hint())
        .isEqualTo(
            "check free space and permissions, then run the same command again; nothing is damaged");
    assertThat(root.resolve("papers")).hasContent("a file where a folder should be");
  }

  private static boolean joined(Thread thread) {
    try {
      thread.join(2_000);
      return thread.isAlive();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static ContentFile file(String id, String date) {
    Paper paper =
        new Paper(
            new ArxivId(id),
            LocalDate.parse(date),
            "Title of " + id,
            List.of("A. Author"),
            "An abstract.",
            0,
            Links.NONE,
            Optional.empty(),
            false);
    ContentFile made = Samples.file(paper);
    return ContentReader.parse(ContentWriter.text(made), "made.md");
  }
}
