package dailypapers.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dailypapers.check.Case;
import dailypapers.check.CaseCheck;
import dailypapers.check.Finding;
import dailypapers.paper.PaperText;
import dailypapers.paper.Verdict;
import dailypapers.testing.Cases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The judge of cases")
class CaseJudgeTest {
  private static final Finding NOTE = Finding.note("number", "What's New", "3", "not in the text");
  private static final Finding DOUBT = Finding.doubt("form", "What's New", "", "no end");
  private static final Finding FAULT = Finding.fault("number", "What's New", "7억", "it is 70억");
  private static final Finding OTHER = Finding.fault("topic", "summary", "", "of another paper");
  private static final Finding REFUSAL = Finding.fault("form", "What's New", "", "nothing given");

  private static CaseJudgement judge(Finding... findings) {
    return new CaseJudge(Stream.of(findings).map(CaseJudgeTest::saying).toList())
        .judge(Cases.good());
  }

  private static CaseCheck saying(Finding finding) {
    return judged -> List.of(finding);
  }

  @Test
  @DisplayName("follows the worst finding, and a note changes nothing")
  void verdicts() {
    assertThat(judge().verdict()).isEqualTo(Verdict.FAITHFUL);
    assertThat(judge(NOTE).slug()).isEqualTo("faithful");
    assertThat(judge(NOTE, DOUBT).slug()).isEqualTo("doubtful");
    assertThat(judge(DOUBT, FAULT, NOTE).slug()).isEqualTo("unfaithful");
    assertThat(judge(DOUBT, FAULT, NOTE).findings()).containsExactly(DOUBT, FAULT, NOTE);
  }

  @Test
  @DisplayName("says that a summary is not about the paper for its topic, and where it refuses")
  void about() {
    assertThat(judge(FAULT).about()).isTrue();
    assertThat(judge(DOUBT).about()).isTrue();
    assertThat(judge(OTHER).about()).isFalse();
    assertThat(judge(REFUSAL).about()).isFalse();
  }

  @Test
  @DisplayName("scores each verdict in its third, lower with every finding")
  void scores() {
    assertThat(judge().score()).isEqualTo(1, within(1e-9));
    assertThat(judge(NOTE).score()).isBetween(0.9, 0.999);
    assertThat(judge(DOUBT).score()).isBetween(0.5, 0.66);
    assertThat(judge(DOUBT, DOUBT).score()).isBetween(0.34, judge(DOUBT).score() - 0.01);
    assertThat(judge(FAULT).score()).isBetween(0.2, 0.33);
    assertThat(judge(FAULT, FAULT).score()).isLessThan(judge(FAULT).score());
    assertThat(judge(FAULT, OTHER).score()).isBetween(0.0, 0.05);
    assertThat(judge(Stream.generate(() -> NOTE).limit(500).toArray(Finding[]::new)).score())
        .isBetween(2.0 / 3, 0.7);
  }

  @Test
  @DisplayName("doubts a summary where there is no text to judge it by")
  void noText() {
    Case judged = new Case("1", "T", PaperText.ofAbstract(" "), true, Cases.good().parts());
    CaseJudgement judgement = new CaseJudge(List.of(saying(OTHER))).judge(judged);

    assertThat(judgement.slug()).isEqualTo("doubtful");
    assertThat(judgement.findings())
        .extracting(Finding::reason)
        .containsExactly("there is no text to judge the summary by");
  }

  @Test
  @DisplayName("calls a good summary faithful with all checks")
  void standard() {
    assertThat(new CaseJudge(CaseChecks.standard(List.of())).judge(Cases.good()).slug())
        .isEqualTo("faithful");
  }
}
