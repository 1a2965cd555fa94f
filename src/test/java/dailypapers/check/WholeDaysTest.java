package dailypapers.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dailypapers.error.DailyPapersException;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Verdict;
import dailypapers.source.AbstractText;
import dailypapers.source.DirectorySource;
import dailypapers.source.PaperSource;
import dailypapers.source.SampleSource;
import dailypapers.summary.ExtractiveSummarizer;
import dailypapers.summary.RecordedSummarizer;
import dailypapers.summary.Summarizer;
import dailypapers.summary.TagMatcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The checks on summaries of whole days: false alarms would show here. */
class WholeDaysTest {
  private static final Path REAL = Path.of("../shared/data/hf");

  private final Checker checker = Checker.standard(CheckRules.STANDARD);
  private final Summarizer extractive = new ExtractiveSummarizer(new TagMatcher(List.of()));

  /** How a summarizer's summaries of some days are judged, a line for each that is not faithful. */
  private record Tally(int summaries, int none, List<String> unfaithful) {}

  private Tally tally(Summarizer summarizer, PaperSource source, List<LocalDate> dates) {
    int summaries = 0;
    int none = 0;
    List<String> unfaithful = new ArrayList<>();
    for (LocalDate date : dates) {
      for (Paper paper : source.papersOf(date).papers()) {
        PaperText text = new AbstractText().textOf(paper);
        try {
          Judgement judgement = checker.judge(text, summarizer.summarize(paper, text));
          summaries++;
          if (judgement.verdict() != Verdict.FAITHFUL) {
            unfaithful.add(paper.id() + " " + judgement.findings());
          }
        } catch (DailyPapersException noSummary) {
          none++;
        }
      }
    }
    return new Tally(summaries, none, unfaithful);
  }

  @Test
  @DisplayName("Every recorded answer of the sample days is faithful")
  void recorded() {
    SampleSource sample = new SampleSource();

    Tally tally = tally(new RecordedSummarizer(Set.of()), sample, sample.dates());

    assertThat(tally.unfaithful()).isEmpty();
    assertThat(tally.summaries()).isPositive();
    assertThat(tally.none()).isZero();
  }

  @Test
  @DisplayName("Every sample day gives extractive summaries, and all are faithful")
  void extractiveSample() {
    SampleSource sample = new SampleSource();

    Tally tally = tally(extractive, sample, sample.dates());

    assertThat(tally.unfaithful()).isEmpty();
    assertThat(tally.summaries()).isPositive();
    assertThat(tally.none()).isZero();
  }

  @Test
  @DisplayName("Extracts of the stored real papers are faithful, but for four that say too little")
  void real() {
    assumeTrue(Files.isDirectory(REAL), "no folder " + REAL + " with stored real days here");
    DirectorySource source = new DirectorySource(REAL);

    Tally tally = tally(extractive, source, source.dates());

    assertThat(tally.summaries()).isEqualTo(804);
    assertThat(tally.none()).isZero();
    // Abstracts of two to six sentences of which only one says what the paper brings.
    assertThat(tally.unfaithful())
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).contains("1 claims, at least 2 are asked for"));
  }
}
