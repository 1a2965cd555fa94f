package dailypapers.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.casefiles.Example.Fault;
import dailypapers.casefiles.Score.Answer;
import dailypapers.casefiles.Score.Share;
import dailypapers.cases.CaseChecks;
import dailypapers.cases.CaseJudge;
import dailypapers.form.FormOfSummary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bundled examples")
class BundledExamplesTest {
  private static final List<Example> EXAMPLES = Examples.bundled();

  private static Score score() {
    return Score.of(new CaseJudge(CaseChecks.standard(List.of())), EXAMPLES);
  }

  private static void assertShare(double least, Share share, Score score, Fault... kinds) {
    assertThat(share.value())
        .as(
            () ->
                score.wrong().stream()
                    .filter(answer -> List.of(kinds).contains(answer.example().fault()))
                    .map(Answer::line)
                    .collect(Collectors.joining("\n")))
        .isGreaterThanOrEqualTo(least);
  }

  @Test
  @DisplayName("are enough of every kind, and no two have the same name")
  void enough() {
    Map<Fault, Integer> kinds = new EnumMap<>(Fault.class);
    EXAMPLES.forEach(example -> kinds.merge(example.fault(), 1, Integer::sum));

    assertThat(EXAMPLES).hasSizeGreaterThanOrEqualTo(120);
    assertThat(kinds.keySet()).containsExactly(Fault.values());
    assertThat(kinds.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(10));
    assertThat(EXAMPLES)
        .extracting(example -> example.judged().id())
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches("[0-9]{4}\\.[0-9]{5}/[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  @DisplayName("are told apart by their form where nothing else is wrong with them")
  void form() {
    Score score = Score.of(new CaseJudge(List.of(FormOfSummary.ofDigest())), EXAMPLES);

    assertShare(0.95, score.verdicts(Fault.FORM), score, Fault.FORM);
    assertShare(0.95, score.precision(CaseChecks.FORM), score, Fault.NONE);
    assertThat(score.wronglyUnfaithful().count()).isZero();
    assertThat(score.wronglyDoubtful().value()).isLessThanOrEqualTo(0.02);
  }

  @Test
  @DisplayName("are judged as they must be: the figures that the checks promise")
  void targets() {
    Score score = score();

    assertShare(0.99, score.caught(Fault.INVENTION), score, Fault.INVENTION);
    assertShare(0.99, score.caught(Fault.SWAPPED), score, Fault.SWAPPED);
    assertShare(0.95, score.caught(Fault.NUMBER), score, Fault.NUMBER);
    assertShare(0.90, score.caughtFromText(Fault.NAME), score, Fault.NAME);
    assertThat(score.wronglyUnfaithful().value())
        .as(() -> score.wrong().stream().map(Answer::line).collect(Collectors.joining("\n")))
        .isLessThanOrEqualTo(0.02);
  }
}
