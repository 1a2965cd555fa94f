package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Plain text as Markdown")
class MarkdownTextTest {
  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a\\ | a\\\\",
        "\\alpha | \\alpha",
        "\\ a | \\ a",
        "a\\! | a\\\\!",
        "a\\~ | a\\\\~",
        "`x | \\`x",
        "5 * 3 | 5 * 3",
        "a* b | a\\* b",
        "a *b | a \\*b",
        "a_b | a_b",
        "a_ b | a\\_ b",
        "a _b | a \\_b",
        "a [b] | a [b]",
        "a[^1] | a\\[^1]",
        "a [b](c) | a \\[b](c)",
        "a](b [c] | a](b [c]",
        "a ~ b | a ~ b",
        "a~~b | a\\~\\~b",
        "a <b | a \\<b",
        "a < b | a < b",
        "a </b | a \\</b",
        "a &lt; b | a \\&lt; b",
        "a &#60; b | a \\&#60; b",
        "a & lt; | a & lt;",
        "a &lt b | a &lt b",
      })
  @DisplayName("has a mark before what Markdown would take for one, and nowhere else")
  void inline(String plain, String markdown) {
    assertThat(MarkdownText.inline(plain)).isEqualTo(markdown);
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "- a | \\- a",
        "+ a | \\+ a",
        "-a | -a",
        "--- | \\---",
        "# a | \\# a",
        "> a | \\> a",
        "[a] | \\[a]",
        "[a](b) | \\[a](b)",
        "1. a | 1\\. a",
        "12) a | 12\\) a",
        "1.5 a | 1.5 a",
        "1234567890. a | 1234567890. a",
        "a - b | a - b",
        "*a | \\*a",
      })
  @DisplayName("begins no list, heading or quotation that it is not")
  void block(String plain, String markdown) {
    assertThat(MarkdownText.block(plain)).isEqualTo(markdown);
  }
}
