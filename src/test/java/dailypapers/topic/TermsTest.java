package dailypapers.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Terms")
class TermsTest {
  private static final Glossary GLOSSARY =
      new Glossary(
          List.of(
              "모델 = model",
              "확산 = diffusion",
              "확산 언어 모델 = diffusion language model",
              "강화 학습 = reinforcement learning | RL",
              "표 = table",
              "3차원 = 3D"));

  @Test
  @DisplayName("are a compound's parts and the compound, a name's parts and the name")
  void latin() {
    assertThat(latin("fine-tuning, LiveBench \\textbf x"))
        .containsExactly("fine", "tuning", "finetuning", "LiveBench", "Live", "Bench");
  }

  @ParameterizedTest
  @CsvSource({
    "73M, 7.3E+7",
    "73 million, 7.3E+7",
    "7300만, 7.3E+7",
    "'1,319', 1.32E+3",
    "95.22%, 95.2",
    "95.2%, 95.2",
    "70억, 7E+9",
    "7B, 7E+9",
    "970k, 9.7E+5",
    "97만, 9.7E+5",
    "3.2조, 3.2E+12"
  })
  @DisplayName("are numbers, whatever their unit is")
  void numbers(String written, String term) {
    assertThat(latin(written)).first().isEqualTo(term);
  }

  @Test
  @DisplayName("are no single figures")
  void singleFigures() {
    assertThat(latin("3 of 7")).containsExactly("of");
  }

  @Test
  @DisplayName("in Korean are the longest that begin at a place, spaces and particles aside")
  void korean() {
    List<String> unknown = new ArrayList<>();

    assertThat(korean("확산언어모델에서는 강화 학습을", unknown))
        .containsExactly("diffus", "languag", "model", "reinforc", "learn", "rl");
    assertThat(korean("3차원확산, 표를 표준과", unknown)).containsExactly("3d", "diffus", "tabl");
    assertThat(unknown).containsExactly("표준과");
  }

  @Test
  @DisplayName("in Korean do not go over the end of a sentence or a bracket")
  void breaks() {
    assertThat(korean("강화(학습)", new ArrayList<>())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quantization, quantized",
    "quantizer, quantizing",
    "generation, generative",
    "generates, generators",
    "robots, robotics",
    "hallucination, hallucinations",
    "mapping, maps",
    "LLMs, LLM",
    "policies, policy"
  })
  @DisplayName("of a family have one stem")
  void stems(String one, String other) {
    assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
  }

  @ParameterizedTest
  @CsvSource({"transformer, transfer", "language, speech", "class, clas12"})
  @DisplayName("of two families have two")
  void otherStems(String one, String other) {
    assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
  }

  @Test
  @DisplayName("of an abbreviation are its words, too")
  void acronyms() {
    TermCounts terms =
        TermCounts.of("RL", "RL", new Acronyms(List.of("RL = reinforcement learning")));

    assertThat(terms.counts()).containsEntry("rl", 3).containsEntry("reinforc", 3);
    assertThat(terms.title()).containsExactly("rl", "reinforc", "learn");
  }

  private static List<String> latin(String text) {
    List<String> terms = new ArrayList<>();
    LatinTerms.read(text, terms::add);
    return terms;
  }

  private static List<String> korean(String text, List<String> unknown) {
    List<String> stems = new ArrayList<>();
    KoreanTerms.read(GLOSSARY, text, hit -> stems.addAll(hit.stems()), unknown::add);
    return stems;
  }
}
