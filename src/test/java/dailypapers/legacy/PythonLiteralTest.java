package dailypapers.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A literal of Python")
class PythonLiteralTest {
  @Test
  @DisplayName("becomes the items of a list, with the keys above them")
  void items() {
    assertThat(PythonLiteral.items("['a', \"it's\", 'it\\'s', 3, None, '']").orElseThrow())
        .containsExactly("a", "it's", "it's", "3", "None");
    assertThat(PythonLiteral.items("{'k': {'l': ['a', 'b']}, 'm': 'c',}").orElseThrow())
        .containsExactly("k: l: a", "k: l: b", "m: c");
    assertThat(PythonLiteral.items(" [ ('a' , 'b') ] ").orElseThrow()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[1]",
        "[A] is a letter",
        "['a', 'b'] and more",
        "['a', 'b'",
        "['it's']",
        "{'a'}",
        "{'a': }",
        "[]",
        "['']",
        "words ['a']",
        "['a' 'b']"
      })
  @DisplayName("is nothing else: such a text stays as it is")
  void others(String text) {
    assertThat(PythonLiteral.items(text)).isEmpty();
  }

  @Test
  @DisplayName("is no literal to us where it is nested too deep")
  void deep() {
    assertThat(PythonLiteral.items("[".repeat(100_000) + "'a'" + "]".repeat(100_000))).isEmpty();
  }
}
