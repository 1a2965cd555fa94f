package dailypapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.search.TokenTable.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The tokens of a text")
class SearchTokensTest {
  static List<Row> rows() {
    return TokenTable.rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  @DisplayName("are those of the table that the browser is held to as well")
  void table(Row row) {
    assertThat(String.join(" ", SearchTokens.of(row.text()))).isEqualTo(row.tokens());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  @DisplayName("are all that the same text asks for as a query, so that a text finds itself")
  void findsItself(Row row) {
    Set<String> tokens = SearchTokens.of(row.text());
    String words = row.asks().replaceAll("[\\u1100-\\u1112*]+", "");

    assertThat(words.split(", "))
        .allMatch(
            term ->
                Stream.of(term.split(" \\| "))
                    .anyMatch(choice -> choice.isEmpty() || tokens.containsAll(all(choice))));
  }

  private static List<String> all(String choice) {
    return List.of(choice.split(" "));
  }

  @Test
  @DisplayName("are told by at least sixty examples")
  void enough() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  @DisplayName("fold a text that is mostly simple as one that is not")
  void sameFolding() {
    assertThat(SearchTokens.of("Deep 강화학습을"))
        .isEqualTo(SearchTokens.of("Deep 강화학습을\u00a0"))
        .containsExactly("deep", "강화", "화학", "학습");
  }
}
