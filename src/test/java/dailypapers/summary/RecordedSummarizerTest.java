package dailypapers.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordedSummarizerTest {
  private static final String TEXT =
      "We propose a tiny method for this test. It doubles the speed of a toy.";

  private final RecordedSummarizer recorded =
      new RecordedSummarizer(Set.of("toys"), "/dailypapers/summary/answers/");

  private final Paper paper = ExtractiveSummarizerTest.paper("T", TEXT);

  private DailyPapersException error(RecordedSummarizer summarizer, String text) {
    return catchThrowableOfType(
        DailyPapersException.class, () -> summarizer.summarize(paper, PaperText.ofAbstract(text)));
  }

  @Test
  @DisplayName("The answer recorded for a paper is replayed")
  void replays() {
    Summary summary = recorded.summarize(paper, PaperText.ofAbstract(TEXT));

    assertThat(summary.by()).isEqualTo("recorded");
    assertThat(summary.tldr().text()).isEqualTo("작은 방법을 제안한다.");
    assertThat(summary.tags()).containsExactly("toys");
  }

  @Test
  @DisplayName("An answer is refused for a text that does not hold its quotes")
  void otherText() {
    DailyPapersException error =
        error(recorded, TEXT.replace("It doubles the speed", "It does nothing to the speed"));

    assertThat(error.kind()).isEqualTo(ExitCode.SUMMARY);
    assertThat(error.problem()).contains("another text").contains("It doubles the speed of a toy");
  }

  @Test
  @DisplayName("A paper without a recorded answer has no summary")
  void none() {
    DailyPapersException error = error(new RecordedSummarizer(Set.of("toys")), TEXT);

    assertThat(error.kind()).isEqualTo(ExitCode.SUMMARY);
    assertThat(error.problem()).startsWith("no recorded answer");
    assertThat(error.where()).isEqualTo("2607.00001");
  }
}
