package dailypapers.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.casefiles.Example.Fault;
import dailypapers.cases.CaseJudge;
import dailypapers.cases.CaseJudgement;
import dailypapers.check.Case;
import dailypapers.check.Finding;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.PaperText;
import dailypapers.paper.Verdict;
import dailypapers.yaml.YamlOrigin;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Examples and how right a judge is about them")
class ScoreTest {
  private static final String YAML =
      """
      - paper: "2406.18790"
        title: "Weaving: a title"
        kind: abstract
        text: |-
          We weave 7B tables.
        summaries:
          - name: plain
            fault: none
            written-from-text: true
            verdict: faithful
            about: true
            summary:
              What's New: 표를 짠다.
              Empty: ""
          - name: short
            fault: none
            written-from-text: false
            verdict: faithful
            about: true
            summary: { What's New: 짠다. }
          - name: seven
            fault: number
            written-from-text: true
            verdict: unfaithful
            about: true
            findings:
              - { check: number, section: "What's New", quote: "7억" }
              - { check: name, section: "What's New", quote: "표들" }
            summary: { What's New: "표들 7억 개를 짠다." }
      - paper: "2406.18791"
        title: "Another"
        kind: full-text
        text: Text.
        summaries:
          - name: other
            fault: swapped
            written-from-text: false
            verdict: unfaithful
            about: false
            findings: [ { check: topic } ]
            summary: { What's New: 베를 짠다. }
      """;

  private static List<Example> parse(String yaml) {
    return Examples.parse(yaml, new YamlOrigin(ExitCode.CONTENT, "examples.yml"));
  }

  @Test
  @DisplayName("are read with what they expect")
  void read() {
    List<Example> examples = parse(YAML);

    assertThat(examples).hasSize(4);
    assertThat(examples.get(0).judged())
        .isEqualTo(
            new Case(
                "2406.18790/plain",
                "Weaving: a title",
                PaperText.ofAbstract("We weave 7B tables."),
                true,
                List.of(new Case.Part("What's New", "표를 짠다."), new Case.Part("Empty", ""))));
    assertThat(examples.get(0).line()).isEqualTo(7);
    assertThat(examples.get(2).fault()).isEqualTo(Fault.NUMBER);
    assertThat(examples.get(2).verdict()).isEqualTo(Verdict.WITHHELD);
    assertThat(examples.get(2).findings()).hasSize(2);
    assertThat(examples.get(3).about()).isFalse();
    assertThat(parse("")).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @DisplayName("with anything else in them are refused with file and line")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "paper: \"2406.18791\" | paper: \"2406.18790\" | the paper stands twice",
        "name: short | name: plain | the name stands twice",
        "kind: full-text | kind: page | wrong value for kind: \"page\"",
        "fault: number | fault: digit | wrong value for fault: \"digit\"",
        "verdict: unfaithful | verdict: wrong | wrong value for verdict: \"wrong\"",
        "fault: number | fault: none | a good summary with findings",
        "quote: \"7억\" | quote: \"8억\" | the summary has no such words there",
        "check: topic | check: topic, why: so | unknown key \"why\"",
        "about: false | about: maybe | wrong value for about: \"maybe\"",
        "title: \"Another\" | titel: \"Another\" | unknown key \"titel\"",
        "- paper: \"2406.18790\" | paper: x | not valid YAML"
      })
  void refused(String words, String others, String problem) {
    assertThat(YAML).contains(words);

    assertThatThrownBy(() -> parse(YAML.replaceFirst(java.util.regex.Pattern.quote(words), others)))
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            e -> {
              assertThat(e.problem()).startsWith(problem);
              assertThat(e.where()).matches("examples\\.yml:[0-9]+");
            });
  }

  /** Finds 7억, wrongly “짠다.”, says a little of all, and everything of the other paper. */
  private static List<Finding> findings(Case judged) {
    return switch (judged.id()) {
      case "2406.18790/short" -> List.of(Finding.doubt("number", "What's New", "짠다.", "hm"));
      case "2406.18790/seven" ->
          List.of(
              Finding.fault("number", "What's New", "7억 개", "no"),
              Finding.note("name", "What's New", "표들", "who knows"));
      case "2406.18791/other" ->
          List.of(
              Finding.fault("topic", "summary", "", "another"),
              Finding.fault("name", "What's New", "베", "no"));
      default -> List.of();
    };
  }

  @Test
  @DisplayName("give precision and recall for each check, and verdicts for each kind of fault")
  void score() {
    Score score = Score.of(new CaseJudge(List.of(ScoreTest::findings)), parse(YAML));

    assertThat(score.recall("number")).isEqualTo(new Score.Share(1, 1));
    assertThat(score.recall("name")).isEqualTo(new Score.Share(0, 1));
    assertThat(score.precision("number")).isEqualTo(new Score.Share(1, 2));
    assertThat(score.precision("name")).isEqualTo(new Score.Share(1, 1));
    assertThat(score.precision("form").value()).isEqualTo(1);
    assertThat(score.verdicts(Fault.NONE)).isEqualTo(new Score.Share(1, 2));
    assertThat(score.verdicts(Fault.NUMBER)).isEqualTo(new Score.Share(1, 1));
    assertThat(score.verdicts(Fault.SWAPPED)).isEqualTo(new Score.Share(1, 1));
    assertThat(score.caught(Fault.SWAPPED)).isEqualTo(new Score.Share(1, 1));
    assertThat(score.caughtFromText(Fault.NUMBER)).isEqualTo(new Score.Share(1, 1));
    assertThat(score.caughtFromText(Fault.SWAPPED).of()).isZero();
    assertThat(score.verdicts()).isEqualTo(new Score.Share(3, 4));
    assertThat(score.wronglyUnfaithful()).isEqualTo(new Score.Share(0, 2));
    assertThat(score.wronglyDoubtful()).isEqualTo(new Score.Share(1, 2));
    assertThat(score.wrong())
        .extracting(Score.Answer::line)
        .containsExactly("2406.18790/short: doubtful, should be faithful (number “짠다.”)");
  }

  @Test
  @DisplayName("print as a table")
  void table() {
    Score score = Score.of(new CaseJudge(List.of(ScoreTest::findings)), parse(YAML));

    assertThat(score.table())
        .contains(
            "check         planted  found  recall   findings  right precision",
            "number              1      1 100.0 %          2      1    50.0 %",
            "direction           0      0       -          0      0         -",
            "fault        summaries  verdict   right  unfaithful   share",
            "swapped              1        1 100.0 %           1 100.0 %",
            "all                  4        3  75.0 %           2  50.0 %",
            "good ones, called doubtful           1 of 2, 50.0 %");
  }

  @Test
  @DisplayName("are told as lines of JSON")
  void line() {
    Example example = parse(YAML).get(2);
    CaseJudgement judgement = new CaseJudge(List.of(ScoreTest::findings)).judge(example.judged());

    assertThat(JudgementLine.of(example.judged(), judgement))
        .isEqualTo(
            """
            {"id":"2406.18790/seven","verdict":"unfaithful","about_this_paper":true,"score":0.259,\
            "findings":[{"check":"number","section":"What's New","quote":"7억 개","message":"no",\
            "severity":"fault"},{"check":"name","section":"What's New","quote":"표들",\
            "message":"who knows","severity":"note"}]}""");
    assertThat(JudgementLine.of(example.judged(), new CaseJudge(List.of()).judge(example.judged())))
        .endsWith("\"score\":1.0,\"findings\":[]}");
  }
}
