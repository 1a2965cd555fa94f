package dailypapers.direction;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.check.Case;
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
        "This reduces the cost of processing. | 이로써 처리 비용이 증가한다.",
        "Cooks prefer human recipes to machine recipes. | 요리사는 사람보다 기계의 조리법을 더 선호했다.",
        "Sparse indexes outperform dense indexes. | 밀집 색인이 희소 색인보다 더 우수하다.",
        "While online tuning is cheap, it performs worse than offline tuning. | 온라인 조정이 오프라인 조정보다 더 정확하다.",
        "Hints are more effective in pixel space than in latent space. | 힌트는 잠재 공간에서 픽셀 공간보다 더 효과적이다.",
        "All retrievers fall short of random order. | 모든 검색기가 무작위 순서를 능가했다.",
        "Agents with memory underperform the no-memory setting. | 기억을 쓰는 에이전트가 기억이 없는 설정보다 더 나은 결과를 냈다.",
        "Sorting is the weakest step, whereas Merging is the strongest. | Sorting이 가장 강한 단계이다.",
        "The key is mixing, not filtering. | 핵심은 혼합이 아니라 필터링이다.",
        "It needs an order of magnitude fewer rows. | 행이 한 자릿수 더 많은 표가 든다.",
        "Pretrained parsers are not effective here. | 사전학습된 파서는 그 자체로 효과적이다.",
        "Larger judges are not always better. | 심판은 더 큰 모델이 항상 더 좋다."
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
        "It rises from 45.6% to 52.5%. | 45.6%에서 52.5%로 올랐다.",
        "It sorts without requiring labels. | 레이블 없이 정렬한다.",
        "Others require labels. Ours eliminates the need for row-level labels. | 레이블이 전혀 필요 없다.",
        "Many methods can require labels. | 레이블 없이 정렬한다.",
        "It sorts without requiring labels. | It sorts without requiring labels.",
        "Sparse indexes outperform dense indexes. | 희소 색인이 밀집 색인보다 더 우수하다.",
        "Sparse indexes outperform dense indexes, but dense indexes beat sparse indexes on code. | 코드에서는 밀집 색인이 희소 색인보다 더 우수하다.",
        "Dense indexes often trail sparse indexes. Ours is a dense index that beats sparse indexes. | 밀집 색인은 흔히 희소 색인보다 뒤떨어진다.",
        "Self-written data are more effective than human data. | 사람이 쓴 자료보다 스스로 쓴 자료가 더 효과적이다.",
        "Old parsers fall short of human readers. Ours surpasses human readers. | 사람을 능가한다.",
        "Sorting is the weakest step on rows and the strongest on columns. | Sorting이 행에서 가장 약한 단계이다.",
        "The key is mixing, not filtering. | 핵심은 필터링이 아니라 혼합이다.",
        "Pretrained parsers are not effective, but tuning helps. | 사전학습된 파서는 조정하면 효과적이다."
      })
  @DisplayName("are left alone where they agree, or nobody can be sure")
  void same(String text, String summary) {
    assertThat(findings(text, summary)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "a-",
        "A",
        "no ",
        "가 ",
        "1,",
        "without any ",
        "0.5에서 ",
        "requires labels. ",
        "A outperforms B. ",
        "사람보다 더 나은 ",
        "not x but ",
        "가장 강한 "
      })
  @DisplayName("are looked for in a long text in a short time")
  void long100k(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    Assertions.assertTimeout(Duration.ofMinutes(1), () -> findings(text, text));
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
