package dailypapers.images;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A plain title")
class PlainTitleTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Attention Is All You Need            | Attention Is All You Need
          $\\alpha$-Net with \\textbf{K}$^2$   | α-Net with K²
          H^2SD: Hindsight                     | H²SD: Hindsight
          $\\mathcal{O}(n^{10})$ Attention     | O(n¹⁰) Attention
          $\\pi_0$: $\\Omega$ and $\\lambda$   | π_0: Ω and λ
          $2\\times$ Faster at 50\\% of Cost   | 2× Faster at 50% of Cost
          From $5 to $10 an Hour               | From $5 to $10 an Hour
          The \\unknown{} Command              | The \\unknown Command
          {BERT}: Pre-training                 | {BERT}: Pre-training
          C:\\Users and a^b                    | C:\\Users and a^b
          """)
  @DisplayName("is LaTeX as one would write it by hand; what is not understood stays")
  void plain(String title, String plain) {
    assertThat(PlainTitle.of(title)).isEqualTo(plain);
  }
}
