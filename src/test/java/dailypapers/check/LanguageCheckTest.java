package dailypapers.check;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.PaperText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageCheckTest {
  private static List<Finding> findings(String language, String by, String claim) {
    return new LanguageCheck(language)
        .findings(PaperText.ofAbstract("x"), Summaries.of(by, "q", claim));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko | 긴 표를 위한 작은 엔진이다. | true",
        "ko-KR | Step-DPO를 적용한 Qwen2-72B는 MATH와 GSM8K에서 GPT-4를 앞선다. | true",
        "ko | We introduce a small engine for long tables. | false",
        "ko | 長い表のための小さなエンジンである。 | false",
        "ko | GPT-4, Claude-3-Opus, Gemini-1.5-Pro, Llama-3-70B 등 | false",
        "en | A small engine for long tables. | true",
        "en-US | A small engine for 표 tables. | true",
        "en | 긴 표를 위한 작은 엔진이다. | false",
        "ja | Nothing is known of this one. | true",
      })
  @Tag("fault")
  @DisplayName("F16 the script tells the language")
  void language(String language, String claim, boolean right) {
    assertThat(findings(language, "a-model", claim).isEmpty()).isEqualTo(right);
  }

  @Test
  @Tag("fault")
  @DisplayName("F17 a word or two say nothing")
  void tooShort() {
    assertThat(findings("ko", "a-model", "빠르고 좋다.")).hasSize(1);
    assertThat(findings("ko", "a-model", "빠르고 좋은 방법")).isEmpty();
  }

  @Test
  @DisplayName(
      "The paper's own sentences stay in the paper's language, and people write as they like")
  void others() {
    assertThat(findings("ko", "extract", "We introduce a small engine.")).isEmpty();
    assertThat(findings("ko", "person", "Fast.")).isEmpty();
  }
}
