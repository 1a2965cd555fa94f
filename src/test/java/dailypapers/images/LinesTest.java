package dailypapers.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lines")
class LinesTest {
  @Test
  @DisplayName("break between words, and within none that fits")
  void words() {
    assertThat(lines("one two three four").within(9, 3))
        .contains(List.of("one two", "three", "four"));
    assertThat(lines("강화 학습으로 추론을 개선한다.").within(8, 3))
        .contains(List.of("강화 학습으로", "추론을", "개선한다."));
    assertThat(lines("an LLM-based agent").within(9, 3))
        .contains(List.of("an", "LLM-based", "agent"));
  }

  @Test
  @DisplayName("break a word that is longer than a line, after a hyphen if it has one")
  void longWords() {
    assertThat(lines("a vision-language-action-reasoning model").within(12, 9))
        .contains(List.of("a vision-", "language-", "action-", "reasoning", "model"));
    assertThat(lines("supercalifragilistic x").within(8, 9))
        .contains(List.of("supercal", "ifragili", "stic x"));
    assertThat(lines("论文的方法").within(2, 9)).contains(List.of("论文", "的方", "法"));
  }

  @Test
  @DisplayName("are none where there are too many")
  void tooMany() {
    assertThat(lines("one two three").within(5, 2)).isEmpty();
    assertThat(lines("one two three").balanced(5, 2)).isEmpty();
  }

  @Test
  @DisplayName("are about as long as each other where they are balanced")
  void balanced() {
    assertThat(lines("aaaa bbbb cccc dddd").within(15, 2))
        .contains(List.of("aaaa bbbb cccc", "dddd"));
    assertThat(lines("aaaa bbbb cccc dddd").balanced(15, 2))
        .contains(List.of("aaaa bbbb", "cccc dddd"));
    assertThat(lines("alone").balanced(15, 2)).contains(List.of("alone"));
  }

  @Test
  @DisplayName("end in an ellipsis where something is cut off, never wider than asked for")
  void cut() {
    assertThat(lines("one two three four").cut(9, 2)).containsExactly("one two", "three…");
    assertThat(lines("one two, three four").cut(9, 1)).containsExactly("one two…");
    assertThat(lines("one two three").cut(20, 2)).containsExactly("one two three");
    assertThat(lines("supercalifragilistic").cut(8, 1)).containsExactly("superca…");
  }

  /** Every letter is one wide. */
  private static Lines lines(String text) {
    return new Lines(text, String::length);
  }
}
