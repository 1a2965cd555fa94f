package dailypapers.openai;

import static dailypapers.openai.Script.CHECKER;
import static dailypapers.openai.Script.GOOD;
import static dailypapers.openai.Script.PAPER;
import static dailypapers.openai.Script.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.check.Finding;
import dailypapers.check.Reviewed;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Claim;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.ChatRequest.Message;
import dailypapers.summary.ChatRequest.Speaker;
import dailypapers.summary.JudgePrompt;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A judge")
class JudgeTest {
  private static final JudgePrompt PROMPT = JudgePrompt.of("ko");
  private static final Summary SUMMARY = new Script(GOOD).summary();

  /** Says true of claims 1 to 4, but for these. */
  private static String but(Integer... unsupported) {
    List<Integer> wrong = List.of(unsupported);
    String verdicts =
        IntStream.rangeClosed(1, 4)
            .mapToObj(
                claim ->
                    "{\"claim\": %d, \"reason\": \"이유 %d\", \"supported\": %b}"
                        .formatted(claim, claim, !wrong.contains(claim)))
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow();
    return "{\"verdicts\": [" + verdicts + "]}";
  }

  private static Reviewed review(ChatModel model) {
    return CHECKER.withSecondReader(new Judge(model, PROMPT, 900)).review(TEXT, SUMMARY);
  }

  private static Verdict verdict(Reviewed reviewed) {
    return reviewed.judgement().verdict();
  }

  @Test
  @DisplayName("is asked once, with every claim and its quote, and changes nothing if all is shown")
  void supported() {
    Script script = new Script(but());

    Reviewed reviewed = review(script);

    assertThat(reviewed.summary()).isEqualTo(SUMMARY);
    assertThat(verdict(reviewed)).isEqualTo(Verdict.FAITHFUL);
    assertThat(script.asked).hasSize(1);
    ChatRequest request = script.asked.get(0);
    assertThat(request.instructions()).isEqualTo(PROMPT.instructions());
    assertThat(request.schema()).contains(PROMPT.schema());
    assertThat(request.maxTokens()).isEqualTo(900);
    assertThat(request.messages().get(0).text())
        .contains(
            "[1] claim: LoomNet은 긴 표를 위한 작은 엔진이다.\n"
                + "[1] quote: We introduce LoomNet, a small engine for long tables.\n",
            "[4] quote: On TableBench it reaches 93.3% accuracy with a 7B model\n")
        .doesNotContain("WeaveFormer", PAPER.title());
  }

  @Test
  @DisplayName("that does not find a claim in its quote drops it, and the others stay")
  void dropped() {
    Reviewed reviewed = review(new Script(but(3)));

    assertThat(verdict(reviewed)).isEqualTo(Verdict.FAITHFUL);
    assertThat(reviewed.summary().claims(Section.TECHNICAL_DETAILS)).isEmpty();
    assertThat(
            Stream.of(Section.values())
                .flatMap(section -> reviewed.summary().claims(section).stream())
                .map(Claim::text))
        .hasSize(2);
  }

  @Test
  @DisplayName("withholds the whole summary if its first sentence is not shown, and says why")
  void tldr() {
    Reviewed reviewed = review(new Script(but(1)));

    assertThat(reviewed.summary()).isEqualTo(SUMMARY);
    assertThat(verdict(reviewed)).isEqualTo(Verdict.WITHHELD);
    assertThat(reviewed.judgement().findings())
        .containsExactly(Finding.fault("judge", "tldr", "", "the quote does not support it: 이유 1"));
  }

  @Test
  @DisplayName("withholds what is left of a summary if it is too little, whole, with all findings")
  void tooLittle() {
    Reviewed reviewed = review(new Script(but(2, 4)));

    assertThat(reviewed.summary()).isEqualTo(SUMMARY);
    assertThat(verdict(reviewed)).isEqualTo(Verdict.WITHHELD);
    assertThat(reviewed.judgement().findings())
        .extracting(Finding::place)
        .containsExactly("whats-new 1", "performance-highlights 1", "summary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "{\"verdicts\": []}", "```json\n{}\n```"})
  @DisplayName("whose answer is not what was asked for is told so, once, and answers again")
  void repaired(String wrong) {
    Script script = new Script(wrong, "```json\n" + but(3) + "\n```");

    Reviewed reviewed = review(script);

    assertThat(verdict(reviewed)).isEqualTo(Verdict.FAITHFUL);
    assertThat(reviewed.summary().claims(Section.TECHNICAL_DETAILS)).isEmpty();
    assertThat(script.asked.get(1).messages())
        .extracting(Message::speaker)
        .containsExactly(Speaker.USER, Speaker.ASSISTANT, Speaker.USER);
  }

  @Test
  @Tag("fault")
  @DisplayName("that does not answer leaves the summary as it is, but doubtful")
  void silent() {
    for (Script script : List.of(new Script(), new Script("no"), new Script("no", "no", but(1)))) {
      Reviewed reviewed = review(script);

      assertThat(reviewed.summary()).isEqualTo(SUMMARY);
      assertThat(verdict(reviewed)).isEqualTo(Verdict.DOUBTFUL);
      assertThat(reviewed.judgement().findings())
          .singleElement()
          .satisfies(
              finding -> assertThat(finding.reason()).startsWith("the judge did not answer: "));
      assertThat(script.asked).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  @Tag("fault")
  @DisplayName("whom nobody reaches, or for whom nobody pays, stops the run and judges nothing")
  void stops() {
    for (ExitCode kind : List.of(ExitCode.CONFIG, ExitCode.NETWORK, ExitCode.BUDGET)) {
      ChatModel broken =
          request -> {
            throw new DailyPapersException(kind, "no", "here", "again");
          };

      DailyPapersException error =
          catchThrowableOfType(DailyPapersException.class, () -> review(broken));

      assertThat(error.kind()).isEqualTo(kind);
    }
  }

  @Test
  @DisplayName("is not asked about what the other checks withhold")
  void notAsked() {
    Script script = new Script(but());
    Summary invented =
        new Summary(
            SUMMARY.by(),
            SUMMARY.prompt(),
            new Claim("지어낸 말이다.", SUMMARY.tldr().evidence()),
            java.util.Map.of(),
            List.of());

    Reviewed reviewed =
        CHECKER.withSecondReader(new Judge(script, PROMPT, 900)).review(TEXT, invented);

    assertThat(verdict(reviewed)).isEqualTo(Verdict.WITHHELD);
    assertThat(script.asked).isEmpty();
  }
}
