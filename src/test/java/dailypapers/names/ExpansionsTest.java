package dailypapers.names;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.names.Expansions.Expansion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Explained abbreviations")
class ExpansionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "we use Foo Bar Baz (FBB) | FBB | Foo Bar Baz",
        "RAG (Retrieval-Augmented Generation) helps | RAG | Retrieval-Augmented Generation",
        "전이 커리큘럼(Transfer-Aware Curriculum, TAC)을 | TAC | Transfer-Aware Curriculum",
        "커리큘럼(TAC, Transfer-Aware Curriculum)을 | TAC | Transfer-Aware Curriculum",
        "LASER (Length-bAsed StEp Reward shaping) | LASER | Length-bAsed StEp Reward shaping",
        "Straight-FBB(Straight Foo Bar Baz) | Straight-FBB | Straight Foo Bar Baz",
        "F2B stands for Foo to Bar. | F2B | Foo to Bar",
        "large language models (LLMs) are | LLMs | large language models"
      })
  @DisplayName("are found in all the ways in which texts explain them")
  void found(String text, String acronym, String phrase) {
    assertThat(Expansions.of(text)).containsExactly(new Expansion(acronym, phrase));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"GPT-4 (see below)", "미세 조정(fine-tuning)", "models (7B and 13B)"})
  @DisplayName("are not everything in parentheses")
  void none(String text) {
    assertThat(Expansions.of(text)).isEmpty();
  }
}
