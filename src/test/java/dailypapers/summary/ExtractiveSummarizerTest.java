package dailypapers.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.paper.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractiveSummarizerTest {
  private static final String FIELD = "Existing samplers rely heavily on many steps and are slow.";
  private static final String MAIN = "We propose QuickDraw, a novel sampler with three steps.";
  private static final String MORE = "We also introduce a schedule that is learned once.";
  private static final String HOW =
      "It consists of a predictor and a corrector that share weights.";
  private static final String NUMBER = "QuickDraw outperforms fifty-step samplers by 1.5 points.";
  private static final String CODE = "Code is available at https://example.org/quickdraw.";

  private final ExtractiveSummarizer summarizer =
      new ExtractiveSummarizer(
          new TagMatcher(List.of(new Tag("diffusion", Map.of(), List.of("sampler", "samplers")))));

  static Paper paper(String title, String abstractText) {
    return new Paper(
        ArxivId.of("2607.00001"),
        LocalDate.of(2026, 7, 31),
        title,
        List.of(),
        abstractText,
        0,
        Links.NONE,
        Optional.empty(),
        false);
  }

  private Summary summary(String... sentences) {
    String text = String.join(" ", sentences);
    return summarizer.summarize(paper("QuickDraw", text), PaperText.ofAbstract(text));
  }

  private static List<String> texts(Summary summary, Section section) {
    return summary.claims(section).stream().map(Claim::text).toList();
  }

  @Test
  @DisplayName("Sentences go where their role belongs; background and addresses go nowhere")
  void byRole() {
    Summary summary = summary(FIELD, MAIN, HOW, MORE, NUMBER, CODE);

    assertThat(summary.tldr().text()).isEqualTo(MAIN);
    assertThat(texts(summary, Section.WHATS_NEW)).containsExactly(MORE);
    assertThat(texts(summary, Section.TECHNICAL_DETAILS)).containsExactly(HOW);
    assertThat(texts(summary, Section.PERFORMANCE_HIGHLIGHTS)).containsExactly(NUMBER);
    assertThat(summary.by()).isEqualTo("extract");
    assertThat(summary.prompt()).isEmpty();
    assertThat(summary.tags()).containsExactly("diffusion");
  }

  @Test
  @DisplayName("The order of the sentences does not decide: results first are still results")
  void notThePlace() {
    Summary summary = summary(NUMBER, HOW, MAIN);

    assertThat(summary.tldr().text()).isEqualTo(MAIN);
    assertThat(texts(summary, Section.PERFORMANCE_HIGHLIGHTS)).containsExactly(NUMBER);
  }

  @Test
  @DisplayName("Every claim is its own evidence, verbatim, with the anchor of its passage")
  void evidence() {
    PaperText text =
        new PaperText(
            PaperText.Kind.FULL_TEXT,
            List.of(
                new PaperText.Passage("S1.p1", FIELD + " " + MAIN),
                new PaperText.Passage("S2.p1", HOW)));

    Summary summary = summarizer.summarize(paper("T", ""), text);

    assertThat(summary.tldr().evidence()).containsExactly(new Evidence(MAIN, "S1.p1"));
    assertThat(summary.claims(Section.TECHNICAL_DETAILS))
        .containsExactly(new Claim(HOW, List.of(new Evidence(HOW, "S2.p1"))));
  }

  @Test
  @DisplayName("The only contribution stands in both places")
  void onlyContribution() {
    Summary summary = summary(FIELD, MAIN, HOW);

    assertThat(summary.tldr().text()).isEqualTo(MAIN);
    assertThat(texts(summary, Section.WHATS_NEW)).containsExactly(MAIN);
  }

  @Test
  @DisplayName("A section for which no sentence speaks is absent")
  void noFiller() {
    assertThat(summary(FIELD, MAIN, HOW).sections())
        .containsOnlyKeys(Section.WHATS_NEW, Section.TECHNICAL_DETAILS);
  }

  @Test
  @DisplayName("A section has at most three claims, the best, in the order of the text")
  void atMostThree() {
    String weak = "We show that it is robust.";
    String[] strong = {
      "It outperforms the first baseline by 10%.",
      "It outperforms the second baseline by 20%.",
      "It outperforms the third baseline by 30%."
    };

    assertThat(
            texts(
                summary(MAIN, strong[0], weak, strong[1], strong[2]),
                Section.PERFORMANCE_HIGHLIGHTS))
        .containsExactly(strong);
  }

  @Test
  @DisplayName("A sentence that the text repeats is claimed once")
  void repetition() {
    assertThat(texts(summary(MAIN, HOW, NUMBER, HOW), Section.TECHNICAL_DETAILS))
        .containsExactly(HOW);
  }

  @Test
  @DisplayName("Without a contribution the best method sentence is the one-sentence summary")
  void withoutContribution() {
    Summary summary = summary("QuickDraw consists of a predictor and a corrector.", NUMBER);

    assertThat(summary.tldr().text()).startsWith("QuickDraw consists of");
  }

  @Test
  @DisplayName("Sentences too short to quote or too long to read are left out")
  void lengths() {
    String huge = "We propose " + "a very ".repeat(100) + "long method.";

    Summary summary = summary("We show it.", huge, MAIN, HOW);

    assertThat(summary.tldr().text()).isEqualTo(MAIN);
    assertThat(summary.sections().values().stream().flatMap(List::stream).map(Claim::text))
        .doesNotContain("We show it.", huge);
  }

  @ParameterizedTest
  @DisplayName("A text too thin, or that says nothing of the paper, gives no summary")
  @ValueSource(strings = {"", "We propose a thing.", "The sky was blue. The grass was green, too."})
  void nothingToSay(String text) {
    DailyPapersException error =
        catchThrowableOfType(DailyPapersException.class, () -> summary(text));

    assertThat(error.kind()).isEqualTo(ExitCode.SUMMARY);
    assertThat(error.where()).isEqualTo("2607.00001");
  }

  @Test
  @DisplayName("A text without passages gives no summary")
  void noPassages() {
    PaperText empty = new PaperText(PaperText.Kind.ABSTRACT, List.of());

    assertThat(
            catchThrowableOfType(
                    DailyPapersException.class, () -> summarizer.summarize(paper("T", ""), empty))
                .problem())
        .isEqualTo("the text is too thin for a summary");
  }
}
