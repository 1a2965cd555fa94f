package dailypapers.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dailypapers.check.Finding.Severity;
import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteCheckTest {
  private static final PaperText TEXT =
      PaperText.ofAbstract("We call it “fine-tuning” of a very small model. It is cheap.");

  private static List<Finding> findings(String by, String quote) {
    Summary summary = Summaries.of(by, quote, "요약이다.", "주장이다.");
    return new QuoteCheck(CheckRules.STANDARD).findings(TEXT, summary);
  }

  @ParameterizedTest
  @DisplayName("A quote that stands in the text, in whatever typography, passes")
  @ValueSource(
      strings = {
        "We call it “fine-tuning” of a very small model.",
        "it \"fine‑tuning\"  of\n a very small",
      })
  void stands(String quote) {
    assertThat(findings("a-model", quote)).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("Words that do not stand in the text are a fault of every claim that quotes them")
  @ValueSource(
      strings = {
        "of a very large model. It is cheap.",
        "We call it “fine-tuning” of a very large model.",
        "We call it “fine-tuning” of a very small model, and free.",
        "They call it “fine-tuning” of a very small model.",
      })
  void invented(String quote) {
    assertThat(findings("a-model", quote))
        .extracting(Finding::place, Finding::severity, Finding::reason)
        .containsExactly(
            tuple("tldr", Severity.FAULT, "these words do not stand in the text"),
            tuple("whats-new 1", Severity.FAULT, "these words do not stand in the text"));
  }

  @Test
  @DisplayName("A quote under 20 characters shows nothing")
  void tooShort() {
    assertThat(findings("a-model", "a very small model."))
        .allSatisfy(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.FAULT);
              assertThat(finding.reason()).contains("19 characters").contains("20");
            })
        .hasSize(2);
    assertThat(findings("a-model", "f a very small model")).isEmpty();
  }

  @Test
  @DisplayName("A claim without a quote is a doubt where a person wrote it, else a fault")
  void noQuote() {
    assertThat(findings("person", ""))
        .hasSize(2)
        .extracting(Finding::severity)
        .containsOnly(Severity.DOUBT);
    assertThat(findings("a-model", ""))
        .hasSize(2)
        .extracting(Finding::severity)
        .containsOnly(Severity.FAULT);
  }

  @Test
  @DisplayName("A claim that was imported has no quote: that is noted, and nothing follows of it")
  void imported() {
    assertThat(findings("import", ""))
        .hasSize(2)
        .extracting(Finding::severity)
        .containsOnly(Severity.NOTE);
  }
}
