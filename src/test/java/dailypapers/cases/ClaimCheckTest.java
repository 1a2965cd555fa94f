package dailypapers.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dailypapers.check.Case;
import dailypapers.check.CaseCheck;
import dailypapers.check.Checker;
import dailypapers.check.Finding;
import dailypapers.check.Judgement;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import dailypapers.testing.Cases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Checks of cases on a summary in claims")
class ClaimCheckTest {
  private static final PaperText TEXT = PaperText.ofAbstract(Cases.TEXT);
  private static final Summary SUMMARY =
      new Summary(
          "model",
          Optional.empty(),
          claim("LoomNet은 긴 표를 짠다."),
          Map.of(
              Section.WHATS_NEW, List.of(claim("행을 한 번만 읽는다."), claim("매개변수는 7억 개이다.")),
              Section.PERFORMANCE_HIGHLIGHTS, List.of(claim("12% 높다."))),
          List.of());

  private static Claim claim(String text) {
    return new Claim(text, List.of());
  }

  @Test
  @DisplayName("see a part for each section, the sentence on top first, and a line for each claim")
  void parts() {
    Case judged = ClaimCase.of("2406.18790", Cases.TITLE, TEXT, true, SUMMARY);

    assertThat(judged.parts())
        .containsExactly(
            new Case.Part("tldr", "LoomNet은 긴 표를 짠다."),
            new Case.Part("whats-new", "행을 한 번만 읽는다.\n매개변수는 7억 개이다."),
            new Case.Part("performance-highlights", "12% 높다."));
  }

  @Test
  @DisplayName("do not compare an extract with the sentences that it is made of, but any other")
  void ownWords() {
    CaseCheck always = judged -> List.of(Finding.fault("always", "tldr", "LoomNet", "asked"));
    ClaimCheck check = new ClaimCheck(Cases.TITLE, List.of(always));
    Claim own = claim(Cases.TEXT.substring(0, 40));
    Summary extract = by("extract", own);

    assertThat(check.findings(TEXT, extract)).isEmpty();
    assertThat(check.findings(TEXT, by("model", own))).isNotEmpty();
    assertThat(check.findings(TEXT, by("extract", claim("Not of this text.")))).isNotEmpty();
  }

  private static Summary by(String by, Claim tldr) {
    return new Summary(by, Optional.empty(), tldr, Map.of(), List.of());
  }

  @Test
  @DisplayName("find at the claim in which the words stand")
  void places() {
    assertThat(placed("whats-new", "7억")).isEqualTo("whats-new 2");
    assertThat(placed("whats-new", "")).isEqualTo("whats-new 1");
    assertThat(placed("tldr", "LoomNet")).isEqualTo("tldr");
    assertThat(placed("summary", "")).isEqualTo("summary");
    assertThat(placed("technical-details", "7억")).isEqualTo("summary");
  }

  @Test
  @DisplayName("doubt the subject only, where the paper's own words stand beside every claim")
  void shown() {
    Finding fault = Finding.fault("topic", Finding.SUMMARY, "", "is not about this paper");
    Claim shown = new Claim("12% 높다.", List.of(new Evidence("gains 12% on TableBench", "")));
    Summary all =
        new Summary(
            "model", Optional.empty(), shown, Map.of(Section.WHATS_NEW, List.of(shown)), List.of());

    assertThat(ClaimCase.placed(SUMMARY, fault).severity()).isEqualTo(Finding.Severity.FAULT);
    assertThat(ClaimCase.placed(all, fault).severity()).isEqualTo(Finding.Severity.DOUBT);
    assertThat(ClaimCase.placed(all, Finding.fault("number", "tldr", "12%", "wrong")).severity())
        .isEqualTo(Finding.Severity.FAULT);
  }

  private static String placed(String section, String quoted) {
    return ClaimCase.placed(SUMMARY, Finding.fault("number", section, quoted, "wrong")).place();
  }

  @Test
  @DisplayName(
      "know the paper's title and that the summary was written from the text; notes stay away")
  void joins() {
    List<Case> seen = new ArrayList<>();
    CaseCheck check =
        judged -> {
          seen.add(judged);
          return List.of(
              Finding.fault("number", "whats-new", "7억", "it is 70억"),
              Finding.note("name", "whats-new", "행", "who knows"));
        };
    Paper paper =
        new Paper(
            ArxivId.of("2406.18790"),
            LocalDate.of(2024, 6, 28),
            Cases.TITLE,
            List.of(),
            Cases.TEXT,
            0,
            Links.NONE,
            Optional.empty(),
            false);
    Checker checker =
        new Checker(List.of()).also(each -> new ClaimCheck(each.title(), List.of(check)));

    Judgement judgement = checker.of(paper).judge(TEXT, SUMMARY);

    assertThat(judgement.verdict()).isEqualTo(Verdict.WITHHELD);
    assertThat(judgement.findings())
        .extracting(Finding::place, Finding::quoted)
        .containsExactly(tuple("whats-new 2", "7억"));
    assertThat(seen).hasSize(1);
    assertThat(seen.get(0).title()).isEqualTo(Cases.TITLE);
    assertThat(seen.get(0).fromText()).isTrue();
    assertThat(checker.judge(TEXT, SUMMARY).verdict()).isEqualTo(Verdict.FAITHFUL);
  }
}
