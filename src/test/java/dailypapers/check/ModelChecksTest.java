package dailypapers.check;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import dailypapers.source.SampleSource;
import dailypapers.summary.RecordedSummarizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelChecksTest {
  private static final Checker CHECKER = Checker.strict(CheckRules.STANDARD, "ko", Set.of());

  static Stream<Paper> samples() {
    SampleSource source = new SampleSource();
    return Stream.of("2024-06-28", "2026-07-30", "2026-07-31")
        .flatMap(date -> source.papersOf(LocalDate.parse(date)).papers().stream());
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("The bundled answers pass as if a model had written them")
  void samplesPass(Paper paper) {
    PaperText text = PaperText.ofAbstract(paper.abstractText());
    Summary recorded = new RecordedSummarizer(Set.of()).summarize(paper, text);
    Summary byModel =
        new Summary("a-model", Optional.empty(), recorded.tldr(), recorded.sections(), List.of());

    assertThat(CHECKER.judge(text, byModel).findings()).isEmpty();
  }
}
