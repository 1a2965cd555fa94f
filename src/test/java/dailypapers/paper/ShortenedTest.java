package dailypapers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Foreign text in a message")
class ShortenedTest {
  @Test
  @DisplayName("is one line, without anything that a terminal would obey")
  void oneLine() {
    assertThat(Shortened.of("a\nb\u001b[31m\u009b31m\u0085\u2028c\u202e"))
        .isEqualTo("a b [31m 31m  c ");
  }

  @Test
  @DisplayName("is cut after 80 characters, never within one")
  void cut() {
    assertThat(Shortened.of("😀".repeat(81))).isEqualTo("😀".repeat(80) + "…");
    assertThat(Shortened.of("😀".repeat(80))).isEqualTo("😀".repeat(80));
  }
}
