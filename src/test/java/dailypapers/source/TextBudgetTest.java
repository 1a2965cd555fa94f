package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextBudgetTest {
  private static final int PARAGRAPH = 100;

  private final List<Passage> passages = new ArrayList<>();

  private TextBudgetTest add(String anchor, String text) {
    passages.add(new Passage(anchor, text));
    return this;
  }

  /** A paragraph of a hundred characters. */
  private TextBudgetTest words(String... anchors) {
    for (String anchor : anchors) {
      add(anchor, (anchor + " " + "word ".repeat(30)).substring(0, PARAGRAPH - 1) + ".");
    }
    return this;
  }

  private PaperText text() {
    return new PaperText(PaperText.Kind.FULL_TEXT, passages);
  }

  private List<String> cut(int characters) {
    PaperText cut = new TextBudget(characters, 1).cut(text());
    assertThat(cut.plain().length()).isLessThanOrEqualTo(characters);
    assertThat(cut.kind()).isEqualTo(PaperText.Kind.FULL_TEXT);
    return cut.passages().stream().map(Passage::anchor).toList();
  }

  /** A whole paper in sixteen paragraphs. */
  private void wholePaper() {
    words("");
    add("S1", "1 Introduction").words("S1.p1", "S1.p2");
    add("S2", "2 Related Work").words("S2.p1");
    add("S3", "3 The Tidepool").words("S3.p1", "S3.p2", "S3.F1");
    add("S3.SS1", "3.1 Forgetting").words("S3.SS1.p1", "S3.SS1.p2");
    add("S4", "4 Experiments").words("S4.p1", "S4.p2", "S4.T1");
    add("S4.SS1", "4.1 Fog").words("S4.SS1.p1", "S4.SS1.p2");
    add("S5", "5 Conclusion and Limitations").words("S5.p1");
    add("Sx1", "Impact Statement").words("Sx1.p1");
  }

  @Test
  @DisplayName("A text that fits is not touched")
  void fits() {
    wholePaper();
    int whole = text().plain().length();

    assertThat(new TextBudget(whole, 1).cut(text())).isEqualTo(text());
    assertThat(new TextBudget(TextBudget.STANDARD.estimate(text()), 4).cut(text()))
        .isEqualTo(text());
  }

  @Test
  @DisplayName("Tokens are estimated as characters by four, rounded up")
  void estimate() {
    assertThat(TextBudget.STANDARD.estimate(PaperText.ofAbstract("12345"))).isEqualTo(2);
    assertThat(TextBudget.STANDARD.estimate(PaperText.ofAbstract(""))).isZero();
  }

  @Test
  @DisplayName("The abstract comes first, then the introduction, then the conclusion")
  void frame() {
    wholePaper();

    assertThat(cut(400)).containsExactly("", "S1", "S1.p1", "S5", "S5.p1");
    assertThat(cut(700)).contains("", "S1", "S1.p1", "S1.p2", "S5", "S5.p1");
  }

  @Test
  @DisplayName("A long introduction leaves two thirds to the others, then takes what is left")
  void longIntroduction() {
    words("").add("S1", "1 Introduction").words("S1.p1", "S1.p2", "S1.p3", "S1.p4");
    add("S2", "2 Results").words("S2.p1", "S2.p2").add("S3", "3 Method").words("S3.p1", "S3.p2");

    assertThat(cut(640)).containsExactly("", "S1", "S1.p1", "S2", "S2.p1", "S2.p2", "S3", "S3.p1");
    assertThat(cut(650)).contains("S1.p2").doesNotContain("S1.p3", "S3.p2");
  }

  @Test
  @DisplayName("Then the first paragraph of each section on methods and results, in text order")
  void heads() {
    wholePaper();

    assertThat(cut(960))
        .containsExactly(
            "",
            "S1",
            "S1.p1",
            "S1.p2",
            "S3",
            "S3.p1",
            "S3.SS1",
            "S3.SS1.p1",
            "S4",
            "S4.p1",
            "S4.SS1",
            "S4.SS1.p1",
            "S5",
            "S5.p1");
  }

  @Test
  @DisplayName("Then all of the results with their tables, before more of the methods")
  void results() {
    wholePaper();

    assertThat(cut(1_270))
        .contains("S4.p2", "S4.SS1.p2", "S4.T1")
        .doesNotContain("S3.p2", "S3.SS1.p2", "S3.F1", "S2", "S2.p1", "Sx1");
    assertThat(cut(1_580))
        .contains("S3.p2", "S3.SS1.p2", "S3.F1")
        .doesNotContain("S2", "S2.p1", "Sx1");
  }

  @Test
  @DisplayName("A heading stands only where something below it does")
  void headings() {
    wholePaper();

    assertThat(cut(1_580)).doesNotContain("S2", "Sx1");
    assertThat(cut(1_720)).contains("S2", "S2.p1").doesNotContain("Sx1");
  }

  @Test
  @DisplayName("What does not fit makes room for what is shorter")
  void shorterOnesAfter() {
    words("").add("S1", "1 Results").words("S1.p1", "S1.p2", "S1.p3", "S1.p4");
    add("S1.p5", "Short.");

    assertThat(cut(500)).containsExactly("", "S1", "S1.p1", "S1.p2", "S1.p3", "S1.p5");
  }

  @Test
  @DisplayName("A passage of more than a quarter of the budget ends with a sentence")
  void longPassage() {
    words("").add("S1", "1 Results").add("S1.p1", "One is said. Two is said. ".repeat(50));

    PaperText cut = new TextBudget(400, 1).cut(text());

    String last = cut.passages().get(2).text();
    assertThat(last).hasSizeBetween(60, 100).endsWith("said.");
    assertThat(passages.get(2).text()).startsWith(last);
  }

  @Test
  @DisplayName("An abstract longer than the budget is cut; a word without an end, too")
  void longAbstract() {
    add("", "word ".repeat(100));
    assertThat(cut(58)).containsExactly("");
    passages.clear();
    add("", "w".repeat(100));
    assertThat(cut(58)).containsExactly("");
  }

  @Test
  @DisplayName("Words of headings tell the parts of a paper; the innermost one that tells counts")
  void parts() {
    assertThat(Outline.Part.of("3 Related Work")).isEqualTo(Outline.Part.BACKGROUND);
    assertThat(Outline.Part.of("VI Evaluation Results")).isEqualTo(Outline.Part.RESULTS);
    assertThat(Outline.Part.of("Discussion")).isEqualTo(Outline.Part.CONCLUSION);
    assertThat(Outline.Part.of("INTRODUCTION")).isEqualTo(Outline.Part.INTRODUCTION);
    assertThat(Outline.Part.of("2 Problem Statement")).isEqualTo(Outline.Part.METHOD);

    add("S1", "1 Experiments").words("S1.p1").add("S1.SS1", "1.1 Baselines").words("S1.SS1.p1");
    add("S1.SS2", "1.2 Limitations").words("S1.SS2.p1");
    assertThat(Outline.of(passages))
        .extracting(Outline.Place::part)
        .containsExactly(
            Outline.Part.INTRODUCTION,
            Outline.Part.RESULTS,
            Outline.Part.RESULTS,
            Outline.Part.RESULTS,
            Outline.Part.RESULTS,
            Outline.Part.BACKGROUND);
  }

  @Test
  @DisplayName("Words under the anchor of their section are no second heading")
  void wordsOfTheSection() {
    add("S1", "1 Results").words("S1");

    assertThat(Outline.of(passages))
        .extracting(Outline.Place::isHeading)
        .containsExactly(true, false);
  }

  @Test
  @DisplayName("A budget is positive")
  void positive() {
    assertThatThrownBy(() -> new TextBudget(0, 4)).hasMessageContaining("positive");
  }
}
