package dailypapers.check;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.check.Finding.Severity;
import dailypapers.paper.PaperText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCheckTest {
  private static List<Finding> findings(String text, String claim) {
    return new NumberCheck()
        .findings(PaperText.ofAbstract(text), Summaries.of("a-model", "quote", "한 문장이다.", claim));
  }

  @ParameterizedTest
  @DisplayName("A number that the text says passes, however it is written")
  @CsvSource(
      delimiter = '|',
      value = {
        "It has 7B parameters. | 매개변수는 70억 개이다.",
        "It has 7 billion parameters. | 매개변수는 70억이다.",
        "It has 7-billion parameters. | 7B이다.",
        "We use 1.5T tokens. | 1.5조 토큰을 쓴다.",
        "We use 1,400,000 pages. | 140만 쪽, 곧 1.4M쪽을 쓴다.",
        "We use 1{,}400 pages. | 1,400쪽을 쓴다.",
        "We use 12,500 pages. | 1만 2,500쪽, 곧 1만2500쪽을 쓴다.",
        "We use 120M pages. | 1억 2천만 쪽이다.",
        "We use 20K images. | 2만 장, 곧 20k 장이다.",
        "We use 3,000 images. | 3천 장이다.",
        "It gains 93.30\\% here. | 93.3% 오른다.",
        "It gains 12 percent. | 12% 오른다.",
        "It gains 9-36% here. | 9%~36% 오른다.",
        "It gains 9, 12 and 36%. | 9%와 12%가 오른다.",
        "It gains 0.93 of all. | 93%를 얻는다.",
        "It gains 7.4 points. | 7.4%p 오른다.",
        "It is 3.9times faster. | 3.9배 빠르다.",
        "It is $12\\times$ faster. | 12배 빠르다.",
        "It is 1.5-7.1x faster. | 1.5~7.1배 빠르다.",
        "It has two parts and twelve tasks. | 2개 부분과 12개 과제이다.",
        "It doubles the speed. | 속도가 2배이다.",
        "두 가지 방법이다. | 2가지이다.",
        "It reconstructs 3D scenes. | 3차원 장면이다.",
        "top-1 accuracy | 상위 1개의 정확도",
        "It costs .5 dollars. | 0.5달러이다.",
        "It needs 10^6 steps. | 10⁶ 단계이다.",
        "No number here. | 1) 방법, (2) 결과이다.",
        "No number here. | 두 가지 방법, three ways.",
        "No number here. | 주소는 https://a.example/42 이다.",
        "It runs at 30 FPS on 8 GPUs. | 8개의 GPU에서 30fps이다.",
        "It takes 5 m. | 5m이다.",
        "It takes 3 pieces. | 3조각이고 3만큼이다.",
      })
  void said(String text, String claim) {
    assertThat(findings(text, claim)).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("A number that the text does not say is a fault")
  @CsvSource(
      delimiter = '|',
      value = {
        "It has 7B parameters. | 매개변수는 7억 개이다. | 7억",
        "It has 7B parameters. | 7개이다. | 7",
        "It has 70 tasks. | 70억이다. | 70억",
        "It has two parts. | 200% 오른다. | 200%",
        "It gains 0.12. | 0.12개, 12개이다. | 12",
        "It gains 12.5%. | 12% 오른다. | 12%",
        "It gains 12%. | 12.5% 오른다. | 12.5%",
        "It has 1,400 pages. | 1,401쪽이다. | 1,401",
        "It has 100 pages. | 한 문장, 100쪽, 200쪽. | 200",
        "Nothing. | CIFAR-10에서 실험한다. | CIFAR-10",
        "It uses the H100. | 100개를 쓴다. | 100",
      })
  void invented(String text, String claim, String quoted) {
    assertThat(findings(text, claim))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.FAULT);
              assertThat(finding.quoted()).isEqualTo(quoted);
              assertThat(finding.place()).isEqualTo("whats-new 1");
            });
  }

  @Test
  @DisplayName("A unit error is told with both numbers")
  void unitError() {
    assertThat(findings("It has 7B parameters.", "매개변수는 7억 개이다.").get(0).reason())
        .isEqualTo("the text does not say 7억 (700000000), it says 7B (7000000000)");
  }

  @Test
  @DisplayName("A percent sign that the text does not have is a doubt")
  void percent() {
    assertThat(findings("It gains 12 points.", "12% 오른다."))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.DOUBT);
              assertThat(finding.quoted()).isEqualTo("12%");
            });
  }

  @ParameterizedTest
  @DisplayName("A name with digits passes where the text has it, in whatever case and spacing")
  @CsvSource(
      delimiter = '|',
      value = {
        "GPT-4o is used. | GPT-4o를 쓴다.",
        "gpt4o is used. | GPT 4o와 GPT-4o를 쓴다.",
        "Qwen2.5-7B-Instruct is used. | Qwen2.5-7B를 쓴다.",
        "Qwen2.5-7B is used. | 70억 매개변수의 Qwen2.5를 쓴다.",
        "Llama3-8B is used. | Llama 3 8B를 쓴다.",
        "Eight H100s are used. | H100을 쓴다.",
        "The F1-score and 3D shapes. | F1과 3D이다.",
        "GPT-4 is used. | a GPT-4-based judge",
        "It has version 3.1.2 inside. | 버전 3.1.2이다.",
      })
  void names(String text, String claim) {
    assertThat(findings(text, claim)).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("A name that the text does not have is a fault")
  @CsvSource(
      delimiter = '|',
      value = {
        "GPT-4o is used. | GPT-4를 쓴다.",
        "GPT-4.1 is used. | GPT-4를 쓴다.",
        "Qwen2.5-7B is used. | Qwen2.5-72B를 쓴다.",
        "2D shapes | 3D이다.",
        "There are 5 models. | GPT-5를 쓴다.",
      })
  void otherNames(String text, String claim) {
    assertThat(findings(text, claim))
        .singleElement()
        .satisfies(finding -> assertThat(finding.reason()).startsWith("the text does not name"));
  }

  @Test
  @DisplayName("The text's own words always pass")
  void verbatim() {
    String odd = "On 2x4 grids, x1.5y holds 1,2,3 and 4e-5 (7조, 3만 2) at ½ of v2..3.";

    assertThat(findings("First. " + odd + " Last.", odd)).isEmpty();
    assertThat(findings("It lies at https://a.example/42 now.", "a.example/42 now")).isEmpty();
    assertThat(findings("It lies at https://a.example/42 now.", "It has 42 parts.")).hasSize(1);
  }
}
