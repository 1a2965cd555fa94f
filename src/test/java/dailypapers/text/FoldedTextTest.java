package dailypapers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
  @ParameterizedTest
  @DisplayName("What looks the same is the same")
  @CsvSource(
      delimiter = '|',
      value = {
        "“ﬁne‑tuning” | \"fine-tuning\"",
        "a — b –c−d---e | a - b -c-d-e",
        "don’t ‘go’ | don't 'go'",
        "``quoted'' | \"quoted\"",
        "12％ ＡＢ① | 12% AB1",
        "two\u00A0 \u3000words | two words",
      })
  void folds(String text, String folded) {
    assertThat(FoldedText.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @DisplayName("A single character that counts for nothing is enough for a text to be folded")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a plain text|a plain text",
        "a - plain - 'text'|a - plain - 'text'",
        " before|before",
        "after |after",
        "in  between|in between",
        "a--dash|a-dash",
        "it''s|it\"s",
        "it`s|it's",
        "a\ttab|a tab",
        "a\u00ADsoft hy\u200Bphen|asoft hyphen",
        " |''",
      })
  void foldsWhereNeeded(String text, String folded) {
    assertThat(FoldedText.fold(text)).isEqualTo(folded);
  }

  @Test
  @DisplayName("Words stand in a text or not; case counts")
  void contains() {
    FoldedText text = FoldedText.of("We train\n a “big” model.");

    assertThat(text.contains("train a \"big\"")).isTrue();
    assertThat(text.contains("we train")).isFalse();
  }

  @ParameterizedTest
  @DisplayName("Whole words end where words end, so that a number is not cut")
  @CsvSource(
      delimiter = '|',
      value = {
        "It gains 12.5% here. | It gains 12.5% here. | true",
        "It gains 12.5% here. | gains 12.5% | true",
        "It gains 12.5% here. | gains 12.5 | false",
        "It gains 12.5% here. | gains 12 | false",
        "It gains 12.5% here. | gains 1 | false",
        "It gains 12.5% here. | ains 12.5% | false",
        "It gains 12. Then 5. | gains 12 | true",
        "gains 12, gains 1. | gains 1 | true",
        "It gains 1,5 here. | gains 1 | false",
        ".5 gains | 5 gains | true",
        "x.5 gains | 5 gains | true",
        "gains 5 | gains 5 | true",
        "gains 5. | gains 5 | true",
        "gains 5% | gains 5 | false",
        "gains 5 | '' | false",
      })
  void whole(String text, String words, boolean whole) {
    assertThat(FoldedText.of(text).containsWhole(words)).isEqualTo(whole);
  }
}
