package dailypapers.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.check.Judgement;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.paper.Verdict;
import dailypapers.source.DirectorySource;
import dailypapers.testing.OldDigests;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long an import takes without the time of its judge: {@code mvn test -Dtest=ImportBench}
 * prints it. No part of the gate.
 */
@DisplayName("The time of an import")
class ImportBench {
  private static final int DAYS = Integer.getInteger("bench.days", 400);
  private static final int PAPERS = 15;

  @TempDir Path folder;

  @Test
  @DisplayName("of 400 days of 15 papers each is well under a minute")
  void year() {
    for (int i = 0; i < DAYS; i++) {
      LocalDate date = LocalDate.of(2023, 6, 1).plusDays(i);
      int first = i * PAPERS;
      OldDigests.write(folder.resolve("old/" + date + ".md"), OldDigests.day(date, PAPERS, first));
      OldDigests.answer(
          folder.resolve("known"),
          date,
          IntStream.range(first, first + PAPERS).mapToObj(OldDigests::id).toArray(String[]::new));
    }
    ContentFolder content = new ContentFolder(folder.resolve("content"));
    for (String round : List.of("first", "second")) {
      long start = System.nanoTime();
      ImportReport report = run(content);
      System.out.printf(
          "import bench: %s run, %d papers, %d files written, %.1f s%n",
          round, report.outcomes().size(), report.written(), (System.nanoTime() - start) / 1e9);
      assertThat(report.count(ImportOutcome.Kind.PUBLISHED)).isEqualTo(DAYS * PAPERS);
    }
  }

  private ImportReport run(ContentFolder content) {
    ImportParts parts =
        new ImportParts(
            PaperIndex.of(new DirectorySource(folder.resolve("known"))),
            judged -> new Judgement(Verdict.FAITHFUL, List.of()),
            paper -> List.of("looms"),
            Headings.of("ko"),
            content);
    return new ArchiveImport(parts).run(ImportFiles.of(List.of(folder.resolve("old"))));
  }
}
