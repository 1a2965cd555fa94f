package dailypapers.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  /** Each line is a text; {@code |} stands where a sentence ends. */
  @ParameterizedTest
  @DisplayName("A text is cut where its sentences end")
  @ValueSource(
      strings = {
        "Models are large.| They are slow.",
        "Is it true?| Yes!| It is.",
        "He called it \"a model.\"| We call it a toy.",
        "It works (see the appendix.)| Then it stops.",
        "It costs $5.| We pay.",
        "Trees fall.| $k$ of them stand.",
        "Trees fall.| \\ours holds them.",
        "We serve it.| vLLM runs it.",
        "We train it.| nnU-Net wins.",
        "Data are free.| https://a.example/x holds them.",
        "The model is 모델이다.| 우리는 이를 쓴다.",
        "We ask etc.| Then we answer.",
        "It is small.| 12 tasks follow.",
        "We follow Lee et al.| We differ in one point.",
      })
  void cut(String marked) {
    assertThat(Sentences.of(marked.replace("|", ""))).containsExactly(marked.split("\\| ?"));
  }

  @ParameterizedTest
  @DisplayName("A dot that does not end a sentence does not cut it")
  @ValueSource(
      strings = {
        "Some tasks, i.e. Atari games, are hard, e.g. Pong.",
        "As Smith et al. (2020) and Lee et al. Found, it holds.",
        "See Fig. 2, Eq. (3), Sec. 4 and Tab. 5 for the rest.",
        "It gains 3.5 points vs. GPT-4 at 0.5 s.",
        "J. Smith and A. B. Lee wrote it in the U.S. Senate.",
        "Code lies at https://a.example/x.y?z=1.2 for all.",
        "With $x_{1.5} = \\frac{2.}{3}$ it ends, approx. Two times.",
        "A toy (built once. Then lost) is here.",
        "It runs 3x faster w.r.t. Adam.",
        "The tool nnU-Net v.2 and Node.js run here.",
        "Wait... then go on.",
        "It counts results etc. in one place.",
      })
  void whole(String sentence) {
    assertThat(Sentences.of(sentence)).containsExactly(sentence);
  }

  @Test
  @DisplayName("A lone bracket does not swallow what follows")
  void loneBracket() {
    assertThat(Sentences.of("It is [0, 1) wide. It ends (here. Or there."))
        .containsExactly("It is [0, 1) wide.", "It ends (here.", "Or there.");
  }

  @Test
  @DisplayName("Text without a full stop is a sentence; blank text is none")
  void edges() {
    assertThat(Sentences.of("no stop")).containsExactly("no stop");
    assertThat(Sentences.of("  ")).isEmpty();
    assertThat(Sentences.of(". . .")).allSatisfy(s -> assertThat(s).isNotBlank());
  }
}
