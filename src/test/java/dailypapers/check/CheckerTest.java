package dailypapers.check;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static final Finding DOUBT = Finding.doubt("test", Finding.TLDR, "", "a doubt");
  private static final Finding FAULT = Finding.fault("test", Finding.TLDR, "", "a fault");
  private static final PaperText TEXT = PaperText.ofAbstract("We propose a toy with 3 wheels.");
  private static final Summary SUMMARY =
      Summaries.of(
          "a-model", "We propose a toy with 3 wheels.", "장난감이다.", "바퀴가 3개이다.", "새로운 장난감이다.");

  private static Verdict verdict(Finding... findings) {
    Check check = (text, summary) -> List.of(findings);
    return new Checker(List.of(check)).judge(TEXT, SUMMARY).verdict();
  }

  @Test
  @DisplayName("Nothing found is faithful, a doubt is doubtful, a fault withholds")
  void verdicts() {
    assertThat(verdict()).isEqualTo(Verdict.FAITHFUL);
    assertThat(verdict(DOUBT, DOUBT)).isEqualTo(Verdict.DOUBTFUL);
    assertThat(verdict(DOUBT, FAULT, DOUBT)).isEqualTo(Verdict.WITHHELD);
  }

  @Test
  @DisplayName("Without a text nothing is judged")
  void unchecked() {
    PaperText empty = new PaperText(PaperText.Kind.ABSTRACT, List.of());

    assertThat(Checker.standard(CheckRules.STANDARD).judge(empty, SUMMARY))
        .isEqualTo(new Judgement(Verdict.UNCHECKED, List.of()));
  }

  @Test
  @DisplayName("The standard checks pass an honest summary")
  void honest() {
    assertThat(Checker.standard(CheckRules.STANDARD).judge(TEXT, SUMMARY))
        .isEqualTo(new Judgement(Verdict.FAITHFUL, List.of()));
  }

  @Test
  @DisplayName("The standard checks are form, quote and number, and all findings are told")
  void standard() {
    Summary wrong = Summaries.of("a-model", "We propose a toy with 4 wheels.", "바퀴 4개", " ");

    Judgement judgement = Checker.standard(CheckRules.STANDARD).judge(TEXT, wrong);

    assertThat(judgement.verdict()).isEqualTo(Verdict.WITHHELD);
    assertThat(judgement.findings())
        .extracting(Finding::check)
        .containsExactly("form", "form", "quote", "quote", "number");
  }
}
