package dailypapers.check;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import dailypapers.paper.Summary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearbyCheckTest {
  private static final String QUOTE = "MoA extends the context length by 3.9×";
  private static final PaperText TEXT =
      new PaperText(
          PaperText.Kind.FULL_TEXT,
          List.of(
              new Passage("", "We present MoA for large language models such as Vicuna-7B."),
              new Passage("", "It is good for DeepSeek-V3, too."),
              new Passage(
                  "S4.p1",
                  "Baselines lose 12 points on RULER. On LongBench, "
                      + QUOTE
                      + " with 50% density, by fine-tuning the transformer. It then takes 64GB."),
              new Passage("S9.p9", "In the appendix we prune Falcon-40B by 77% with WandA.")));

  private static List<String> missing(String claim, String by, String... glossary) {
    Claim placed = new Claim(claim, List.of(new Evidence(QUOTE, "")));
    Summary summary = new Summary(by, Optional.empty(), placed, Map.of(), List.of());
    return new NearbyCheck(List.of(glossary))
        .findings(TEXT, summary).stream().map(Finding::quoted).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MoA는 컨텍스트 길이를 3.9배로 늘린다.",
        "LongBench에서 밀도 50%로 문맥 길이(context length)를 3.9배로 늘린다.",
        "LLM의 문맥을 트랜스포머(Transformers) 파인튜닝(finetuning)으로 3.9배 늘린다.",
        "Vicuna-7B에서 문맥을 3.9배로 늘린다.",
        "DeepSeek-V3와 DeepSeek에서 문맥을 3.9배로 늘린다.",
        "대규모 언어 모델(Large Language Models)의 문맥을 늘린다.",
        "가지치기(pruning)와 무관하게 문맥을 늘린다.",
        "RULER와 LongBench로 잰다.",
        "MoA extends the usable context of LLMs by 3.9 times.",
        "Extends context, at 50% density. Compared on LongBench.",
      })
  @DisplayName("What the quote's sentence, its surroundings or the first passage show is fine")
  void shown(String claim) {
    assertThat(missing(claim, "a-model")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MoA는 컨텍스트 길이를 4.9배로 늘린다., 4.9",
    "MoA는 점수를 12점 높인다., 12",
    "MoA는 메모리를 64GB로 줄인다., 64GB",
    "MoA는 길이를 77% 늘린다., 77%",
    "Falcon-40B에서 문맥을 3.9배로 늘린다., Falcon-40B",
    "WandA는 문맥을 3.9배로 늘린다., WandA",
    "MoB는 문맥을 3.9배로 늘린다., MoB",
    "MoA는 양자화(quantization)로 문맥을 늘린다., quantization",
    "Gemini-MoA는 문맥을 3.9배로 늘린다., Gemini-MoA",
    "MoA beats WandA by 3.9 times., WandA",
    "MoA beats Gemini by 3.9 times., Gemini",
  })
  @DisplayName("What stands elsewhere in the text, or nowhere, is found")
  void notShown(String claim, String missing) {
    assertThat(missing(claim, "a-model")).containsExactly(missing);
  }

  @Test
  @DisplayName("A claim without a quote, and one that is a sentence of the text, are for others")
  void withoutQuote() {
    Claim bare = new Claim("Gemini는 4.9배이다.", List.of());
    Summary summary = new Summary("a-model", Optional.empty(), bare, Map.of(), List.of());

    assertThat(new NearbyCheck(List.of()).findings(TEXT, summary)).isEmpty();
    assertThat(missing("In the appendix we prune Falcon-40B by 77% with WandA.", "a-model"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "정밀도는 43%이다., ''",
    "정밀도는 44%이다., 44%",
    "Llama 3에서 빠르다., ''",
    "Llama 4에서 빠르다., 4",
    "Qwen 5에서 빠르다., ''",
    "Falcon v2에서 빠르다., ''",
    "Falcon v3에서 빠르다., v3",
    "Mistral-9-based 모델이다., ''",
    "Mistral-8-based 모델이다., Mistral-8-based"
  })
  @DisplayName("A fraction shows a percentage, and a name shows its number")
  void fractionsAndNames(String claim, String missing) {
    String quote = "a precision of 0.43 with Llama3, Falconv2 and Mistral-9 on all";
    PaperText text =
        new PaperText(
            PaperText.Kind.FULL_TEXT,
            List.of(
                new Passage("", "We study Qwen-5."),
                new Passage("S1.p1", quote + " tasks. Falcon is one.")));
    Claim placed = new Claim(claim, List.of(new Evidence(quote, "")));
    Summary summary = new Summary("a-model", Optional.empty(), placed, Map.of(), List.of());

    assertThat(new NearbyCheck(List.of()).findings(text, summary))
        .extracting(Finding::quoted)
        .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
  }

  @Test
  @DisplayName("Words of the glossary are free, numbers never")
  void glossary() {
    assertThat(missing("양자화(quantization)로 9배 늘린다.", "a-model", "quantization 9배"))
        .containsExactly("9");
  }

  @Test
  @DisplayName("People, and sentences of the text, are left to the other checks")
  void others() {
    for (String by : List.of("person", "extract", "recorded", "import")) {
      assertThat(missing("Gemini는 4.9배이다.", by)).isEmpty();
    }
  }

  @Test
  @DisplayName("A quote that stands nowhere shows no more than its own words")
  void foreignQuote() {
    Claim claim =
        new Claim("Gemini는 50%이다.", List.of(new Evidence("Gemini has words of its own here", "")));
    Summary summary = new Summary("m", Optional.empty(), claim, Map.of(), List.of());

    assertThat(new NearbyCheck(List.of()).findings(TEXT, summary))
        .extracting(Finding::quoted)
        .containsExactly("50%");
  }
}
