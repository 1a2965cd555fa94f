package dailypapers.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.check.Finding;
import dailypapers.names.NameLists;
import dailypapers.paper.PaperText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The directions of a summary")
class DirectionCheckTest {
  private static final DirectionCheck CHECK = new DirectionCheck(new NameLists());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It runs 29.2x faster than before. | 이전보다 29.2배 느리다.",
        "It needs 40% less memory. | 메모리를 40% 더 쓴다.",
        "Measured latency is 16x lower. | 측정된 속도는 16배 느리다.",
        "It outperforms GPT-4 on all tasks. | 모든 과제에서 GPT-4에 뒤처진다.",
        "It improves accuracy by 2.8 points. | 정확도가 2.8점 하락하였다.",
        "Qwen2-7B goes beyond Llama-3-8B. | Llama-3-8B가 Qwen2-7B를 앞선다.",
        "Success goes from 0.29 to 0.546. | 성공률은 0.546에서 0.29로 바뀐다.",
        "It rises from 45.6% to 52.5%. | 45.6%에서 52.5%로 떨어졌다.",
        "We edit videos without any retraining. | 편집에는 재학습이 필요하다.",
        "The method is training-free. | 이 방법은 추가 학습이 필요하다.",
        "It requires labels. | 레이블 없이 배운다.",
        "The attack needs black-box access. | 공격에는 화이트박스 접근이 든다.",
        "This reduces the cost of processing. | 이로써 처리 비용이 증가한다."
      })
  @DisplayName("are faults where the text says the opposite of the same thing")
  void opposite(String text, String summary) {
    assertThat(findings(text, summary)).extracting(Finding::check).containsExactly("direction");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It runs 29.2x faster than before. | 이전보다 29.2배 빠르다.",
        "It lowers the error rate by 12%. | 오류율을 12% 개선하여 성능이 향상되었다.",
        "It reduces cost by 30%. | 비용을 30% 절감한다.",
        "It outperforms GPT-4. | GPT-4를 능가한다.",
        "BM25 is more accurate than DPR. | DPR은 BM25보다 덜 정확하다.",
        "This reduces the cost of reading. | 기존 방식은 읽는 비용이 증가하는 문제가 있다.",
        "We edit without retraining. | 재학습이 필요하지 않다.",
        "It falls by 20% if half is pruned. | 20% 가지치기에서 성능이 2.2% 향상된다.",
        "It outperforms GPT-4. | GPT-4에 뒤처지지 않는다.",
        "It rises from 45.6% to 52.5%. | 45.6%에서 52.5%로 올랐다."
      })
  @DisplayName("are left alone where they agree, or nobody can be sure")
  void same(String text, String summary) {
    assertThat(findings(text, summary)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a-", "A", "no ", "가 ", "1,", "without any ", "0.5에서 "})
  @DisplayName("are looked for in a long text in a short time")
  void long100k(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    Assertions.assertTimeout(Duration.ofSeconds(20), () -> findings(text, text));
  }

  private static List<Finding> findings(String text, String summary) {
    return CHECK.findings(
        new Case(
            "2401.00001",
            "On reading",
            PaperText.ofAbstract(text),
            true,
            List.of(new Case.Part("What's New", summary))));
  }
}
