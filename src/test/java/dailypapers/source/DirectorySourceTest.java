package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySourceTest {
  private static final Path REAL = Path.of("../shared/data/hf");
  private static final LocalDate DATE = LocalDate.of(2026, 7, 31);

  @TempDir Path folder;

  private DailyPapersException errorOf(Path place) {
    return catchThrowableOfType(
        DailyPapersException.class, () -> new DirectorySource(place).papersOf(DATE));
  }

  @Test
  @DisplayName("The papers of a date are those in the file of that name")
  void reads() throws IOException {
    Files.writeString(
        folder.resolve("2026-07-31.json"),
        "[{\"paper\": {\"id\": \"2607.00001\", \"title\": \"Ünï\", \"authors\": []}}]");

    PapersOfDay day = new DirectorySource(folder).papersOf(DATE);

    assertThat(day.papers()).extracting(Paper::title).containsExactly("Ünï");
  }

  @Test
  @DisplayName("A date without a file is a day without papers")
  void noFile() {
    PapersOfDay day = new DirectorySource(folder).papersOf(LocalDate.of(2026, 8, 1));

    assertThat(day.papers()).isEmpty();
    assertThat(day.faults()).isEmpty();
  }

  @Test
  @DisplayName("The dates are those of the files, in order; other files are passed over")
  void dates() throws IOException {
    List<LocalDate> days =
        IntStream.range(0, 40).mapToObj(i -> DATE.minusDays(i * 7L)).collect(Collectors.toList());
    for (LocalDate day : days) {
      Files.writeString(folder.resolve(day + ".json"), "[]");
    }
    Files.writeString(folder.resolve("notes.json"), "[]");
    Files.writeString(folder.resolve("2026-08-01.txt"), "[]");

    Collections.reverse(days);
    assertThat(new DirectorySource(folder).dates()).containsExactlyElementsOf(days);
  }

  @Test
  @DisplayName("A folder that is not there is an error of the source, naming it")
  void noFolder() {
    DailyPapersException error = errorOf(folder.resolve("nowhere"));

    assertThat(error.kind()).isEqualTo(ExitCode.SOURCE);
    assertThat(error.where()).endsWith("nowhere");
    assertThat(error.hint()).contains("2024-06-28.json");
  }

  @Test
  @DisplayName("A file that cannot be read is an error of files")
  void unreadable() throws IOException {
    Files.createDirectory(folder.resolve("2026-07-31.json"));

    assertThat(errorOf(folder).kind()).isEqualTo(ExitCode.FILES);
  }

  @Test
  @Tag("fault")
  @DisplayName("F32 a file in another charset is refused instead of read as broken names")
  void charset() throws IOException {
    Files.write(
        folder.resolve("2026-07-31.json"), "[\"Zoë\"]".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(errorOf(folder).problem()).contains("not UTF-8");
  }

  @Test
  @Tag("fault")
  @DisplayName("F33 a file that is too long is refused unread")
  void tooLong() throws IOException {
    Files.write(folder.resolve("2026-07-31.json"), new byte[DailyPapersJson.LONGEST + 1]);

    assertThat(errorOf(folder).problem()).contains("longer than");
  }

  @Test
  @DisplayName("Every item of the stored real days is a paper with title, authors and abstract")
  void realDays() {
    assumeTrue(Files.isDirectory(REAL), "no folder " + REAL + " with stored real days here");
    DirectorySource source = new DirectorySource(REAL);

    for (LocalDate date : source.dates()) {
      PapersOfDay day = source.papersOf(date);
      assertThat(day.faults()).as("faults of %s", date).isEmpty();
      assertThat(day.papers())
          .isNotEmpty()
          .allSatisfy(paper -> assertThat(paper.authors()).isNotEmpty())
          .allSatisfy(paper -> assertThat(paper.abstractText()).hasSizeGreaterThan(100))
          .allMatch(paper -> Objects.equals(paper.date(), date));
    }
  }
}
