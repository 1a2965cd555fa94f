package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  @DisplayName("White space of every kind is folded into single spaces")
  void whiteSpace() {
    assertThat(VisibleText.of(" Deep\r\n  Learning\u00A0of\u2003\tEverything\u0085 "))
        .isEqualTo("Deep Learning of Everything");
  }

  @Test
  @Tag("fault")
  @DisplayName("F58 control characters and lone surrogates are left out")
  void controls() {
    assertThat(VisibleText.of("a\u0000b\u001Bc\uD800d\uFFFEe\u007F")).isEqualTo("abcde");
  }

  @Test
  @Tag("fault")
  @DisplayName("F74 zero-width, tag and bidirectional control characters are left out")
  void invisible() {
    String tags = new StringBuilder().appendCodePoint(0xE0049).appendCodePoint(0xE0110).toString();

    assertThat(VisibleText.of("be\u200Bfore " + tags + "\u202Eafter\uFEFF\u00AD"))
        .isEqualTo("before after");
  }

  @Test
  @DisplayName("What Unicode reserves for no character is left out, and nothing beside it")
  void edges() {
    int[] seen = {0xFDCF, 0xFDF0, 0xFFFD, 0xE00FF, 0xE01F0, 0x10000};
    int[] unseen = {0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0xE0100, 0xE01EF};
    String shown = new String(seen, 0, seen.length);

    assertThat(VisibleText.of(new String(unseen, 0, unseen.length))).isEmpty();
    assertThat(VisibleText.of(shown)).isEqualTo(shown);
  }

  @Test
  @Tag("fault")
  @DisplayName("F40 letters, TeX, emoji and right-to-left text stay as they are")
  void visible() {
    String text = "π·∇ $x^2$ \\ours `code` <think> 강화학습 \uD83D\uDE80 שלום [GPT-[n]";

    assertThat(VisibleText.of(text)).isEqualTo(text);
  }
}
