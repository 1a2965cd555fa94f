package dailypapers.form;

import static dailypapers.testing.Cases.DETAILS;
import static dailypapers.testing.Cases.NEW;
import static dailypapers.testing.Cases.PERFORMANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dailypapers.check.Case;
import dailypapers.check.Finding;
import dailypapers.check.Finding.Severity;
import dailypapers.paper.PaperText;
import dailypapers.testing.Cases;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The form of a summary")
class FormOfSummaryTest {
  private static List<Finding> findings(Case judged) {
    return FormOfSummary.ofDigest().findings(judged);
  }

  private static void assertDoubt(Case judged, String section, String quoted) {
    assertThat(findings(judged))
        .extracting(Finding::check, Finding::severity, Finding::place, Finding::quoted)
        .containsExactly(tuple("form", Severity.DOUBT, section, quoted));
  }

  @Test
  @DisplayName("has nothing to say of a good one, in Korean, in English, with more sections")
  void good() {
    assertThat(findings(Cases.good())).isEmpty();
    assertThat(
            findings(
                Cases.of(
                    "The paper presents LoomNet, which weaves long tables.",
                    "Each row is read once (cf. e.g. Sec. 3.5); it has 7B parameters.",
                    "It gains 12% on TableBench.")))
        .isEmpty();
    assertThat(
            findings(
                Cases.parts(
                    "무엇이 새로운가",
                    NEW,
                    "기술적 내용",
                    DETAILS,
                    "한계",
                    "짧은 표에서는 이득이 없다.",
                    "성능",
                    PERFORMANCE)))
        .isEmpty();
    assertThat(
            findings(
                Cases.parts(
                    "whats-new",
                    NEW,
                    "technical-details",
                    DETAILS,
                    "performance-highlights",
                    PERFORMANCE)))
        .isEmpty();
  }

  @Test
  @DisplayName("doubts a section that is missing, empty, twice or in the wrong place")
  void sections() {
    assertDoubt(
        Cases.parts("What's New", NEW, "Technical Details", DETAILS), "Performance Highlights", "");
    assertDoubt(Cases.of(NEW, " ", PERFORMANCE), "Technical Details", "");
    assertDoubt(
        Cases.parts("Technical Details", DETAILS, "What's New", NEW, "Performance", PERFORMANCE),
        "What's New",
        "");
    assertDoubt(
        Cases.parts(
            "What’s New",
            NEW,
            "Technical Details",
            DETAILS,
            "기술적 내용",
            "행은 한 번만 읽힌다.",
            "성능",
            PERFORMANCE),
        "기술적 내용",
        "");
  }

  @Test
  @DisplayName("doubts what is too short to say anything, or goes on for ever")
  void length() {
    assertThat(findings(Cases.of("표를 짠다.", "행을 읽는다.", "빠르다.")))
        .extracting(Finding::reason)
        .anySatisfy(reason -> assertThat(reason).contains("too short to say anything"));
    assertDoubt(Cases.of(NEW, DETAILS, "없다"), "Performance Highlights", "없다");
    String endless =
        String.join(
            " ", java.util.stream.IntStream.range(0, 400).mapToObj(i -> i + "번째 행을 읽는다.").toList());
    assertThat(findings(Cases.of(NEW, endless, PERFORMANCE)))
        .extracting(Finding::reason)
        .anySatisfy(reason -> assertThat(reason).contains("a summary is shorter"));
  }

  @Test
  @DisplayName("doubts English in a Korean summary, and words of a third language")
  void language() {
    String english = "Each row is read once, and the loom weaves the long table.";
    assertDoubt(Cases.of(NEW, english, PERFORMANCE), "Technical Details", english);
    assertThat(
            findings(
                Cases.of(
                    "표를 짜는 신경망 LoomNet을 제안한다.",
                    english,
                    "It gains 12% on TableBench over the former best model.")))
        .hasSize(2)
        .extracting(Finding::reason)
        .allSatisfy(reason -> assertThat(reason).contains("2 of 3 sentences"));
    assertDoubt(Cases.of(NEW + " 本文提出了一种方法.", DETAILS, PERFORMANCE), "What's New", "本文提出了一种方法");
    assertThat(findings(Cases.of(NEW, DETAILS + " 한자(漢字)도 읽는다.", PERFORMANCE))).isEmpty();
  }

  @Test
  @DisplayName("doubts 한다 among 합니다, and the other way round, but no nouns among them")
  void endings() {
    assertDoubt(
        Cases.of(NEW, "매개변수는 70억 개입니다. 행마다 실을 당겨 표를 짠다.", PERFORMANCE),
        "Technical Details",
        "개입니다");
    assertDoubt(
        Cases.of("LoomNet을 제안합니다. 행을 한 번만 읽습니다.", "70억 개의 매개변수를 쓴다(7B).", "TableBench에서 12% 높습니다."),
        "Technical Details",
        "쓴다");
    assertThat(findings(Cases.of(NEW, DETAILS + " 실 하나로 표를 짜는 구조.", PERFORMANCE))).isEmpty();
  }

  @Test
  @DisplayName("doubts a sentence said twice and words in a loop")
  void repetition() {
    assertDoubt(
        Cases.of(NEW, DETAILS + " 매개변수는 70억 개이다.", PERFORMANCE),
        "Technical Details",
        "매개변수는 70억 개이다.");
    assertDoubt(
        Cases.of(NEW, "행을 빠르게 행을 빠르게 행을 빠르게 행을 빠르게 읽고 표를 짠다.", PERFORMANCE),
        "Technical Details",
        "행을 빠르게");
    Case onTop = Cases.parts("tldr", "표의 각 행을 한 번만 읽는다.", "whats-new", NEW + " 표의 각 행을 한 번만 읽는다.");
    assertThat(FormOfSummary.ofWords().findings(onTop)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("doubts leftovers of a program")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "['행을 읽는다.', '표를 짠다.'] | ['행을 읽는다.', '",
        "[\"행을 한 번만 읽고 표를 짠다.\"] | [\"행을 한 번만 읽고 표를 짠다.\"]",
        "{\"text\": \"행을 읽고 표를 짠다\"} | {\"text\":",
        "행을 읽는다.\\n\\n표를 짠다. | \\n\\n",
        "행을 읽는다. ```표를 짠다. | ```",
        "<b>행을 읽고</b><br>표를 짠다. | <br>",
        "<think>행을 읽자</think> 표를 짠다. | <think>",
        "행을 읽\uFFFD다. 표를 짠다. | \uFFFD",
        "### Technical Details 행을 읽는다. | ### Technical Details 행을 읽는다.",
        "**Key Contributions:** 행을 읽는다. | Key Contributions",
        "행을 읽는다. Performance Highlights: 빠르다. | Performance Highlights"
      })
  void leftovers(String text, String quoted) {
    assertThat(findings(Cases.of(NEW, text, PERFORMANCE)))
        .filteredOn(finding -> finding.quoted().equals(quoted))
        .extracting(Finding::severity, Finding::place)
        .containsExactly(tuple(Severity.DOUBT, "Technical Details"));
  }

  @Test
  @DisplayName("leaves marks that the paper has itself, and TeX")
  void ownMarks() {
    Case aboutThinking =
        new Case(
            "2504.07128",
            "What <think> Does",
            PaperText.ofAbstract("We look at what stands between <think> and </think>."),
            true,
            Cases.of(NEW, "<think>와 </think> 사이를 살핀다.", "손실 $\\nabla L$과 \\nu를 줄인다.").parts());

    assertThat(findings(aboutThinking)).isEmpty();
  }

  @Test
  @DisplayName("doubts a summary of which every sentence could be of any paper, but no other")
  void boilerplate() {
    Case generic =
        Cases.of(
            "이 논문에서는 새로운 딥러닝 모델을 제안합니다.",
            "제안된 모델은 기존 방법보다 효율적인 구조를 사용하여 학습 데이터를 처리합니다.",
            "다양한 벤치마크에서 기존 방법보다 우수한 성능을 보였습니다.");

    assertDoubt(generic, "What's New", "이 논문에서는 새로운 딥러닝 모델을 제안합니다.");
    assertThat(
            findings(
                Cases.of(
                    "이 논문에서는 새로운 딥러닝 모델을 제안합니다.",
                    "베틀에서 실을 당기듯 긴 표의 행을 차례로 엮습니다.",
                    "다양한 벤치마크에서 기존 방법보다 우수한 성능을 보였습니다.")))
        .isEmpty();
  }

  @Test
  @DisplayName("doubts a translated title, however it is called")
  void title() {
    assertDoubt(
        Cases.of("'베틀 신경망으로 긴 표 짜기'라는 제목의 논문은 LoomNet을 제안한다.", DETAILS, PERFORMANCE),
        "What's New",
        "베틀 신경망으로 긴 표 짜기");
    assertDoubt(
        Cases.of("제목: 베틀 신경망으로 긴 표 짜기", DETAILS, PERFORMANCE), "What's New", "베틀 신경망으로 긴 표 짜기");
    assertDoubt(
        Cases.of(
            "이 연구는 베틀 신경망으로 긴 표 짜기(Weaving long tables with a loom network)를 다룬다.",
            DETAILS,
            PERFORMANCE),
        "What's New",
        "(Weaving long tables with a loom network)");
    assertThat(
            findings(
                Cases.of(
                    "논문 'Weaving Long Tables with a Loom Network'는 표를 짠다.", DETAILS, PERFORMANCE)))
        .isEmpty();
    assertThat(findings(Cases.titled("베틀 신경망으로 긴 표 짜기", Cases.good().parts())))
        .extracting(Finding::place)
        .containsExactly("summary");
  }

  @ParameterizedTest
  @DisplayName("finds a fault only where the writer says that there was nothing to summarize")
  @ValueSource(
      strings = {
        "요약할 텍스트가 제공되지 않았습니다.",
        "초록이 없어 요약할 수 없습니다.",
        "논문의 내용이 제공되지 않아 요약을 작성할 수 없습니다.",
        "죄송하지만 논문 본문이 비어 있습니다.",
        "논문의 초록을 제공해 주시면 요약해 드리겠습니다.",
        "As an AI language model, I do not know this paper.",
        "I'm sorry, but there is nothing to read here.",
        "No abstract was provided.",
        "Please provide the text of the paper."
      })
  void refusal(String sentence) {
    assertThat(findings(Cases.of(sentence, DETAILS, PERFORMANCE)))
        .filteredOn(finding -> finding.severity() == Severity.FAULT)
        .extracting(Finding::place, Finding::quoted)
        .containsExactly(tuple("What's New", sentence));
  }

  @ParameterizedTest
  @DisplayName("finds none in sentences about papers on refusals and on missing texts")
  @ValueSource(
      strings = {
        "텍스트가 제공되지 않은 이미지에서도 표를 읽어 낸다.",
        "텍스트가 제공되지 않을 때의 정확도를 잰다.",
        "기존 모델은 긴 문서를 요약할 수 없다는 한계가 있다.",
        "모델이 \"As an AI language model, I cannot\"이라고 답하는 비율을 잰다.",
        "It also works when no text is provided with the image of the table."
      })
  void noRefusal(String sentence) {
    assertThat(findings(Cases.of(NEW + " " + sentence, DETAILS, PERFORMANCE))).isEmpty();
  }

  @Test
  @DisplayName("doubts filler that says nothing of the paper")
  void filler() {
    assertThat(findings(Cases.of(NEW, DETAILS, "초록에는 명시되지 않았다.")))
        .extracting(Finding::severity)
        .containsExactly(Severity.DOUBT);
  }

  @ParameterizedTest
  @DisplayName("takes a text of 100,000 characters in its stride")
  @ValueSource(
      strings = {
        "['", "{\"a", "(", "'가", "\n", ".", "!\"", "- ", "논문", "none ", "가 나 ", "\\n", "<br", "#"
      })
  void endless(String piece) {
    String endless = piece.repeat(100_000 / piece.length());

    Assertions.assertTimeout(
        Duration.ofMinutes(1),
        () -> findings(Cases.of(endless, endless + "x", "none" + " ".repeat(100_000) + "x")));
  }
}
