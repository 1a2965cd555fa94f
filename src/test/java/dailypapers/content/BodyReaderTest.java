package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dailypapers.check.Finding;
import dailypapers.check.PlacedClaim;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.FurtherSection;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A body that a person wrote")
class BodyReaderTest {
  private static final String GOOD =
      """
      A **bold** `sentence` with a [link](https://a.b).[^a]
      It goes on.

      ## What’s New

      * one [^a] of *two*
        goes on
      * [x](https://y.z) <b>html</b>

        | a | b |
        |---|---|
        | c | d |

      ## 기술적 내용
      1. first[^2]

      [^a]: “curly words” ([S3.p2](https://arxiv.org/html/2406.18790#S3.p2))
      [^2]: "see
        https://a.b (or (https://c.d))"

      ## Abstract
      First *line*
      second line.

      Second paragraph.
      """;

  @Test
  @DisplayName("gives back what a reader sees, with the line of everything")
  void readsWhatIsSeen() {
    Body body = parse(GOOD, 10);
    assertThat(body.problems()).isEmpty();
    BodyFootnote a = new BodyFootnote("a", new Evidence("curly words", "S3.p2"), 26);
    BodyFootnote two =
        new BodyFootnote("2", new Evidence("see https://a.b (or (https://c.d))", ""), 27);
    assertThat(body.tldr())
        .hasValue(new BodyClaim("A bold sentence with a link. It goes on.", List.of(a), 10));
    assertThat(body.sections())
        .containsExactly(
            new BodySection(
                Section.WHATS_NEW,
                "What’s New",
                List.of(
                    new BodyClaim("one of two goes on", List.of(a), 15),
                    new BodyClaim("x <b>html</b> a b c d", List.of(), 17)),
                13),
            new BodySection(
                Section.TECHNICAL_DETAILS,
                "기술적 내용",
                List.of(new BodyClaim("first", List.of(two), 24)),
                23));
    assertThat(body.footnotes()).containsExactly(a, two);
    assertThat(body.abstractText()).isEqualTo("First line second line. Second paragraph.");
  }

  @Test
  @DisplayName("becomes a summary that a check can judge, and findings find their lines")
  void becomesSummary() {
    Body body = parse(GOOD, 10);
    Summary summary = body.summary("person", List.of("a-tag")).orElseThrow();
    assertThat(summary.by()).isEqualTo("person");
    assertThat(summary.tags()).containsExactly("a-tag");
    assertThat(summary.tldr().evidence()).containsExactly(new Evidence("curly words", "S3.p2"));
    assertThat(summary.claims(Section.WHATS_NEW)).hasSize(2);
    assertThat(summary.claims(Section.PERFORMANCE_HIGHLIGHTS)).isEmpty();
    assertThat(body.line(Finding.fault("x", Finding.TLDR, "", ""))).isEqualTo(10);
    assertThat(body.line(Finding.fault("x", "whats-new 2", "", ""))).isEqualTo(17);
    assertThat(body.line(Finding.fault("x", "technical-details 1", "", ""))).isEqualTo(24);
    assertThat(body.line(Finding.fault("x", "technical-details 9", "", ""))).isEqualTo(10);
    assertThat(body.line(Finding.fault("x", Finding.SUMMARY, "", ""))).isEqualTo(10);
  }

  @Test
  @DisplayName("of an abstract alone has no summary")
  void hasNoSummary() {
    Body body = parse("## Abstract\n\nWords.\n", 5);
    assertThat(body.summary("none", List.of())).isEmpty();
    assertThat(body.problems()).isEmpty();
    assertThat(body.line(Finding.fault("x", Finding.TLDR, "", ""))).isEqualTo(5);
  }

  @Test
  @DisplayName("may have headings of any built-in language and of site.yml")
  void knowsHeadings() {
    Headings custom = Headings.of("ja", Map.of("whats-new", "新しい点"));
    String body = "x\n\n## 新しい点\n- a\n## technical DETAILS\n- b\n## 성능\n- c\n## abstract\nd\n";
    assertThat(new BodyReader(custom).parse(body, 1).problems()).isEmpty();
    assertThat(parse(body, 1).problems())
        .extracting(BodyProblem::line, BodyProblem::problem)
        .containsExactly(
            tuple(5, "section \"technical DETAILS\" is out of order"),
            tuple(7, "section \"성능\" is out of order"));
    assertThat(custom.text(Section.WHATS_NEW)).isEqualTo("新しい点");
    assertThat(custom.text(Section.PERFORMANCE_HIGHLIGHTS)).isEqualTo("Performance");
  }

  @Test
  @DisplayName("may have sections of other names below the usual ones, whose claims are judged too")
  void furtherSections() {
    Body body =
        parse("x\n\n## 성능\n- a\n## Limitations\n- b\n- c\n## 앞으로\n- d\n\n## Abstract\ny\n", 7);

    assertThat(body.problems()).isEmpty();
    assertThat(body.abstractText()).isEqualTo("y");
    Summary summary = body.summary("person", List.of()).orElseThrow();
    assertThat(summary.further())
        .extracting(FurtherSection::heading)
        .containsExactly("Limitations", "앞으로");
    assertThat(PlacedClaim.all(summary))
        .extracting(placed -> placed.place() + " " + placed.claim().text())
        .containsExactly(
            "tldr x", "performance-highlights 1 a", "further 1 b", "further 2 c", "further 3 d");
    assertThat(body.line(Finding.fault("x", "further 3", "", ""))).isEqualTo(15);
    assertThat(PlacedClaim.without(summary, Set.of("further 1", "further 3")).further())
        .containsExactly(new FurtherSection("Limitations", List.of(new Claim("c", List.of()))));
  }

  @Test
  @DisplayName(
      "with a section of another name above a usual one, below the abstract, or empty is told so")
  void misplacedFurtherSections() {
    assertThat(problems("x\n\n## 앞으로\n- a\n## 성능\n- b\n\n## Abstract\ny\n## 뒤\n- c\n## 끝\n"))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly(
            "5 section \"성능\" is out of order",
            "10 section \"뒤\" is out of order",
            "12 section \"끝\" is out of order",
            "12 no list below \"끝\"");
  }

  @Test
  @DisplayName("with a usual heading in a slip of the pen is told so")
  void slips() {
    for (String slip :
        List.of("무엇이 새로운가?", "무엇이새로운가", "무엇이 새로운지", "Technical Detail", "Whats new", "성능:")) {
      assertThat(problems("x\n\n## " + slip + "\n- a\n\n## Abstract\ny\n"))
          .as(slip)
          .singleElement()
          .asString()
          .startsWith("3 unknown heading \"" + slip + "\": the headings are ## 무엇이 새로운가");
    }
  }

  @Test
  @DisplayName("with faults in its footnotes is told each with its line")
  void tellsFootnotes() {
    assertThat(
            problems(
                """
                x [^1] [^9] \\[^8] `[^7]` [^9]

                [^1]: no marks ([S1](https://arxiv.org/html/1#S1))
                [^2]: "unused"
                [^1]: "twice"

                ## Abstract
                [^5]
                """))
        .containsExactly(
            "1 footnote [^9] is not defined: add a line: [^9]: \"the paper's own words\"",
            "3 footnote [^1] has no quotation marks: write the paper's own words as \"…\", then the"
                + " link in parentheses",
            "4 nothing refers to footnote [^2]: delete it, or write its mark behind the claim that"
                + " it shows",
            "5 footnote [^1] is defined twice: give one of the two another number");
  }

  @Test
  @DisplayName("with faults in its sections is told each with its line")
  void tellsSections() {
    assertThat(
            problems(
                """
                # Title

                ## 성능
                - a
                -
                ## 무엇이 새로운가

                text
                ## 기술적 내용
                ## 기술적 내용
                - x

                ## Abstract
                y
                ## Abstract
                z
                ## 성능
                - late
                """))
        .containsExactly(
            "1 a heading of level 1: headings here begin with ##",
            "1 unknown heading \"Title\": the headings are ## 무엇이 새로운가, ## 기술적 내용, ## 성능 and ##"
                + " Abstract",
            "1 no sentence before the first heading: say in one sentence what the paper is about",
            "5 an empty claim: write the claim behind the hyphen, or delete the line",
            "6 section \"무엇이 새로운가\" is out of order: the order is ## 무엇이 새로운가, ## 기술적 내용, ##"
                + " 성능, ## Abstract, each once",
            "8 text outside the list of claims: begin the line with a hyphen and a space",
            "9 section \"기술적 내용\" is out of order: the order is ## 무엇이 새로운가, ## 기술적 내용, ## 성능,"
                + " ## Abstract, each once",
            "9 no list below \"기술적 내용\": write a line that begins with a hyphen and a space for each"
                + " claim, or delete it",
            "10 section \"기술적 내용\" is out of order: the order is ## 무엇이 새로운가, ## 기술적 내용, ## 성능,"
                + " ## Abstract, each once",
            "15 a second ## Abstract: keep one of the two",
            "17 section \"성능\" is out of order: the order is ## 무엇이 새로운가, ## 기술적 내용, ## 성능, ##"
                + " Abstract, each once");
  }

  @Test
  @DisplayName("with a section below its abstract is told so")
  void tellsLateSection() {
    assertThat(problems("x\n\n## Abstract\ny\n## 성능\n- late\n"))
        .containsExactly(
            "5 section \"성능\" is out of order: the order is ## 무엇이 새로운가, ## 기술적 내용, ## 성능, ##"
                + " Abstract, each once");
  }

  @Test
  @DisplayName("with more than a sentence at its top, or without abstract, is told so")
  void tellsShape() {
    assertThat(problems("one\n\ntwo\n"))
        .containsExactly(
            "1 the section ## Abstract is missing: add it at the end, with the paper's own abstract"
                + " below it",
            "3 more than one paragraph before the first heading: make it one sentence, and move the"
                + " rest below a heading");
    assertThat(parse("one\n\n- two\n", 1).tldr().orElseThrow().text()).isEqualTo("one two");
  }

  @Test
  @DisplayName("lets no text that a page shows escape the check")
  void losesNothing() {
    Body body =
        parse("x\n\n## 성능\ntext\n\n```\ncode\n```\n> quote\n\n<div>html</div>\n\n- list\n", 1);
    assertThat(body.claims(Section.PERFORMANCE_HIGHLIGHTS))
        .extracting(BodyClaim::text)
        .containsExactly("text", "code", "quote", "<div>html</div>", "list");
  }

  @Test
  @DisplayName("is never too strange to be read")
  void neverThrows() {
    for (int seed = 0; seed < 10_000; seed++) {
      String markdown = Nasty.random(seed) + "\n" + Nasty.random(-seed) + "\n\n## 성능\n- ";
      assertThat(parse(markdown + Nasty.random(seed + 7), 1)).as(markdown).isNotNull();
    }
    for (String text : Nasty.TEXTS) {
      assertThat(parse(text, 1)).as(text).isNotNull();
      assertThat(parse(text.repeat(500), 1)).as(text).isNotNull();
    }
    assertThat(parse("", 1).tldr()).isEmpty();
    assertThat(parse("> - ".repeat(5000) + "x", 1).tldr()).isPresent();
    assertThat(parse("[^1]: ".repeat(500) + "\u2028\u0085[^1]", 1).footnotes()).isNotEmpty();
  }

  private static List<String> problems(String body) {
    return parse(body, 1).problems().stream()
        .map(problem -> problem.line() + " " + problem.problem() + ": " + problem.hint())
        .toList();
  }

  private static Body parse(String body, int firstLine) {
    return new BodyReader(Headings.of("ko")).parse(body, firstLine);
  }
}
