package dailypapers.digest;

import static dailypapers.digest.Bench.ABSTRACT;
import static dailypapers.digest.Bench.FAILING;
import static dailypapers.digest.Bench.FRIDAY;
import static dailypapers.digest.Bench.HONEST;
import static dailypapers.digest.Bench.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.digest.Outcome.Kind;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import dailypapers.source.PaperSource;
import dailypapers.source.PapersOfDay;
import dailypapers.source.PapersOfDay.ItemFault;
import dailypapers.source.SampleSource;
import dailypapers.summary.ExtractiveSummarizer;
import dailypapers.summary.Summarizer;
import dailypapers.summary.TagMatcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The digest of a date")
class DailyDigestTest {
  private static final Paper FIRST = paper("2607.00001", FRIDAY, 9, ABSTRACT);
  private static final Paper SECOND = paper("2607.00002", FRIDAY, 5, ABSTRACT);

  /** Who can summarize what. */
  private enum Who {
    EXTRACT(new ExtractiveSummarizer(new TagMatcher(List.of()))),
    FAILING_ONE(FAILING),
    LYING_ONE(Bench.LYING);

    private final Summarizer summarizer;

    Who(Summarizer summarizer) {
      this.summarizer = summarizer;
    }
  }

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void openFolder() {
    bench = new Bench(folder.resolve("content"));
  }

  @Test
  @DisplayName("writes a file a paper, and the report names them in the source's order")
  void writesAll() {
    DigestReport report = bench.digest(HONEST, SECOND, FIRST);

    assertThat(report.outcomes())
        .containsExactly(
            new Outcome(FRIDAY, "2607.00002", Kind.WRITTEN, ""),
            new Outcome(FRIDAY, "2607.00001", Kind.WRITTEN, ""));
    assertThat(bench.root.resolve("papers/2026/07/31"))
        .isDirectoryContaining("glob:**/2607.00001.md")
        .isDirectoryContaining("glob:**/2607.00002.md");
  }

  @Test
  @Tag("fault")
  @DisplayName("F28 of a day without papers writes nothing and is a success")
  void emptyDay() {
    DigestReport report = bench.digest(HONEST);

    assertThat(report.outcomes()).isEmpty();
    assertThat(report.days()).hasSize(1);
    assertThat(report.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(bench.root).doesNotExist();
  }

  @Test
  @DisplayName("tells of items that are no papers, with the reason")
  void itemFaults() {
    PaperSource source =
        date ->
            new PapersOfDay(
                date, List.of(FIRST), List.of(new ItemFault("item 2", "paper.title is missing")));

    DigestReport report = bench.daily(source, HONEST).run(FRIDAY, FRIDAY);

    assertThat(report.outcomes())
        .containsExactly(
            new Outcome(FRIDAY, "2607.00001", Kind.WRITTEN, ""),
            new Outcome(FRIDAY, "item 2", Kind.FAILED, "paper.title is missing"));
    assertThat(report.exitCode()).isEqualTo(ExitCode.PARTIAL);
  }

  @Test
  @DisplayName("goes on after a paper that fails")
  void onePaperFails() {
    Summarizer first =
        (paper, text) -> (paper.equals(FIRST) ? FAILING : HONEST).summarize(paper, text);

    DigestReport report = bench.digest(first, FIRST, SECOND);

    assertThat(report.outcomes())
        .extracting(Outcome::kind)
        .containsExactly(Kind.FAILED, Kind.WRITTEN);
    assertThat(report.exitCode()).isEqualTo(ExitCode.PARTIAL);
  }

  @Test
  @DisplayName("stops where nobody would answer for any paper; the next run goes on")
  void notReached() {
    Summarizer unreached =
        (paper, text) -> {
          throw new DailyPapersException(ExitCode.NETWORK, "no answer", "https://a", "wait");
        };

    DigestReport report = bench.digest(unreached, FIRST, SECOND);

    assertThat(report.count(Kind.SKIPPED)).isEqualTo(2);
    assertThat(report.exitCode()).isEqualTo(ExitCode.NETWORK);
    assertThat(report.stop().orElseThrow().where()).isEqualTo("https://a");
    assertThat(bench.digest(HONEST, FIRST, SECOND).count(Kind.WRITTEN)).isEqualTo(2);
  }

  @Test
  @DisplayName("goes on with the other dates of a range after one that gave nothing")
  void oneDayFails() {
    PaperSource source =
        date -> {
          if (date.equals(FRIDAY)) {
            throw new DailyPapersException(ExitCode.SOURCE, "no list", "a.json", "wait");
          }
          String id = "2607.000" + date.getDayOfMonth();
          return new PapersOfDay(date, List.of(paper(id, date, 1, ABSTRACT)), List.of());
        };

    DigestReport report = bench.daily(source, HONEST).run(FRIDAY.minusDays(1), FRIDAY.plusDays(10));

    assertThat(report.days())
        .extracting(DigestReport.Day::date)
        .startsWith(FRIDAY.minusDays(1), FRIDAY, FRIDAY.plusDays(1))
        .hasSize(12);
    assertThat(report.faults())
        .extracting(DailyPapersException::problem)
        .containsExactly("no list");
    assertThat(report.exitCode()).isEqualTo(ExitCode.PARTIAL);
  }

  @Test
  @Tag("fault")
  @DisplayName("F45 stops at a disk that says no, and nothing is damaged")
  void diskFault() throws Exception {
    bench.digest(HONEST, FIRST);
    byte[] before = Files.readAllBytes(bench.published());
    // Permissions do not bind an administrator; a file where a folder should be binds everybody.
    Files.writeString(bench.root.resolve("papers/2026/08"), "in the way");
    Paper august = paper("2607.00003", LocalDate.of(2026, 8, 3), 1, ABSTRACT);

    DigestReport report = bench.digest(HONEST, august, august);

    DailyPapersException fault = report.stop().orElseThrow();
    assertThat(report.exitCode()).isEqualTo(ExitCode.FILES);
    assertThat(fault.kind()).isEqualTo(ExitCode.FILES);
    assertThat(fault.problem()).startsWith("the file cannot be written (");
    assertThat(fault.where()).endsWith("papers/2026/08/03/2607.00003.md");
    assertThat(fault.hint()).contains("nothing is damaged");
    assertThat(bench.published()).hasBinaryContent(before);
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  @DisplayName("names every paper of the source exactly once, whatever becomes of it")
  void nothingIsMissing(Who who) {
    SampleSource sample = new SampleSource();
    DailyDigest digest = bench.daily(sample, who.summarizer);

    for (int run = 0; run < 2; run++) {
      for (LocalDate date : sample.dates()) {
        List<String> ids =
            sample.papersOf(date).papers().stream().map(paper -> paper.id().value()).toList();

        DigestReport report = digest.run(date, date);

        assertThat(ids).hasSize(7);
        assertThat(report.outcomes()).extracting(Outcome::paper).containsExactlyElementsOf(ids);
      }
    }
  }
}
