package dailypapers.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dailypapers.check.Case;
import dailypapers.check.Finding;
import dailypapers.check.Finding.Severity;
import dailypapers.names.NameLists;
import dailypapers.paper.PaperText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The names of a summary")
class NamesCheckTest {
  private static final NamesCheck CHECK = new NamesCheck(new NameLists());
  private static final String TITLE = "FooReader: Reading with Less";
  private static final String TEXT =
      """
      We propose FooReader, a reader trained by Frugal Online Optimization (FOO). It is built on
      Llama-2-7B and tuned with GRPO. On MMLU it scores 71.25 and outperforms GPT-4. It needs no
      speech recognition. Retrieval-Augmented Generation (RAG) helps, and so do state space models.
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "MMLU 대신 GSM8K에서 71.25를 얻었다., GSM8K",
    "BarReader를 제안한다., BarReader",
    "GPT-4o를 능가한다., GPT-4o",
    "라마 3 위에 만들었다., 라마 3",
    "PPO로 조정하였다., PPO",
    "8xH200 노드로 학습하였다., H200",
    "검색을 쓴다(RAG: Random Access Generation)., Random Access Generation",
    "FOO(Fast Offline Ordering)로 학습한다., Fast Offline Ordering"
  })
  @DisplayName("are faults of a summary of exactly this text if the text does not have them")
  void absent(String summary, String name) {
    assertThat(faults(summary, true)).extracting(Finding::quoted).containsExactly(name);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "FooReader는 FOO(Frugal Online Optimization)로 학습한 모델이다.",
        "라마 2 7B에서 출발해 GRPO(Group Relative Policy Optimization)로 조정하였다.",
        "대형 언어 모델(Large Language Model, LLM)과 상태 공간 모델(SSM)을 쓴다.",
        "자동 음성 인식(Automatic Speech Recognition, ASR)이 필요 없다.",
        "OpenAI의 GPT-4보다 낫다. MMLU 71.25점.",
        "검색 증강 생성(Retrieval-Augmented Generation, RAG)이 도움이 된다."
      })
  @DisplayName("are none to speak of if the text has them, or anybody may use them")
  void good(String summary) {
    assertThat(findings(summary, true)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "BarReader를 제안한다., BarReader",
    "FooReeder는 적게 읽는다., FooReeder",
    "GSM8K에서 71.25점을 얻었다., GSM8K",
    "Llama-3-8B를 기반으로 한다., Llama-3-8B",
    "RAG(Random Access Generation)를 쓴다., Random Access Generation"
  })
  @DisplayName("are faults of any summary if they contradict the text")
  void contradictions(String summary, String name) {
    assertThat(faults(summary, false)).extracting(Finding::quoted).containsExactly(name);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "FooReader는 GSM8K에서도 좋다.",
        "FooReader는 AdamW로 학습하며 BazNet과 비교하였다.",
        "FooReader는 GPT-4o와도 비교하였다."
      })
  @DisplayName("are notes of a summary that may be of more than the text")
  void notes(String summary) {
    assertThat(findings(summary, false)).extracting(Finding::severity).containsOnly(Severity.NOTE);
  }

  @Test
  @DisplayName("are told with the name that the text has in their place")
  void reason() {
    assertThat(faults("GSM8K에서 71.25점을 얻었다.", true))
        .extracting(Finding::check, Finding::place, Finding::reason)
        .containsExactly(tuple("name", "What's New", "the text names MMLU, not GSM8K"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a-", "A", "((A", "라마 3 ", "AbC ", "1,", "GPT-"})
  @DisplayName("are looked for in a long text in a short time")
  void long100k(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    Assertions.assertTimeout(
        Duration.ofMinutes(1), () -> CHECK.findings(judged(text, text, false)));
  }

  private static List<Finding> faults(String summary, boolean fromText) {
    return findings(summary, fromText).stream()
        .filter(finding -> finding.severity() == Severity.FAULT)
        .toList();
  }

  private static List<Finding> findings(String summary, boolean fromText) {
    return CHECK.findings(judged(TEXT, summary, fromText));
  }

  private static Case judged(String text, String summary, boolean fromText) {
    return new Case(
        "2401.00001",
        TITLE,
        PaperText.ofAbstract(text),
        fromText,
        List.of(new Case.Part("What's New", summary)));
  }
}
