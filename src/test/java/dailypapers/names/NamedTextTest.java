package dailypapers.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The names of a text")
class NamedTextTest {
  private static final NameLists LISTS = new NameLists();

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "GPT-4o",
        "TransNAR",
        "Qwen2.5-VL-7B",
        "LASER-D",
        "Stable Diffusion",
        "CIFAR-10",
        "Samba",
        "제미나이 2.5 프로",
        "큐웬"
      })
  @DisplayName("are found whole in a Korean sentence")
  void found(String name) {
    assertThat(written("이 논문은 " + name + "를 평가한다.")).containsExactly(name);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "미세 조정(fine-tuning)과 신경망(Neural Network)",
        "LLM 기반 에이전트, AI, GPU 8장",
        "Self-Attention과 Cross-Attention, Zero-Shot 성능",
        "Top-1 정확도와 F1 점수, pass@1",
        "라마단 기간의 텍스트",
        "https://github.com/FooBar/BazQux 에 공개했다"
      })
  @DisplayName("are none where only terms are used that belong to nobody")
  void terms(String text) {
    assertThat(written(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is in: {1}")
  @CsvSource({
    "LLaMA-3 8B, we tune Llama-3-8B on text",
    "Qwen2.5-VL, 'models of Qwen2.5_VL at 7B'",
    "Foo-Net, 'called \\textsc{FooNet}'",
    "GFlowNets, one GFlowNet",
    "Llama, Llama-2-7B is tuned",
    "라마 3, Llama 3 is tuned",
    "DeepSeek-R1-Distill-Qwen-7B, 'DeepSeek-R1-Distill-Qwen at 1.5B, 7B and 32B'",
    "Llama-3.1, 'five models (Llama\\nobreakdash-3.1, GPT-2)'",
    "Llama 3.1, 'we tune Llama~3.1 and \\texttt{Foo}\\xspace'",
    "MAE, a mean absolute error of 3",
    "ISP, image signal processing",
    "LoRA, low-rank adaptation"
  })
  @DisplayName("are the same however they are spelled")
  void same(String name, String text) {
    assertThat(new NamedText(text, LISTS).names(only(name))).isTrue();
  }

  @ParameterizedTest(name = "{0} is not in: {1}")
  @CsvSource({
    "GPT-4, we beat GPT-4o",
    "GPT-4o, we beat GPT-4",
    "Llama-3-8B, Llama-2-8B is tuned",
    "Gemini-2.5-Flash, Gemini-2.5-Pro is tuned",
    "AIME 2024, we test on AIME 2025",
    "제미나이 2.5 플래시, Gemini 2.5 Pro is tuned",
    "GPT-4, GPT-3.5 on 4 tasks",
    "PPO, group policy optimization"
  })
  @DisplayName("are others in another version")
  void other(String name, String text) {
    assertThat(new NamedText(text, LISTS).names(only(name))).isFalse();
  }

  @Test
  @DisplayName("are the paper's own in front of the title's colon, else where it proposes them")
  void own() {
    assertThat(own("Samba: Simple Models\n\nSamba alternates Mamba and attention."))
        .containsExactly("Samba");
    assertThat(own("On reading\n\nWe beat FooNet. We propose BarNet, a network."))
        .containsExactly("BarNet");
    assertThat(own("A survey of reading\n\nWe look at FooNet and BarNet.")).isEmpty();
  }

  @Test
  @DisplayName("may be written in TeX")
  void tex() {
    NamedText text = new NamedText("the policy $\\pi_{0.5}$ and \\textsc{FooNet}", LISTS);

    assertThat(text.has("π0.5")).isTrue();
    assertThat(text.has("Foo-Net")).isTrue();
    assertThat(text.has("pi1")).isFalse();
  }

  private static List<String> own(String text) {
    return OwnNames.of(new NamedText(text, LISTS)).stream().map(Name::latin).toList();
  }

  private static List<String> written(String text) {
    return LISTS.names(text).stream().map(Name::written).toList();
  }

  private static Name only(String name) {
    List<Name> names = LISTS.names("이것은 " + name);
    assertThat(names).hasSize(1);
    return names.get(0);
  }
}
