package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.FurtherSection;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The Markdown of a content file")
class BodyWriterTest {
  private static final BodyWriter WRITER = new BodyWriter(Headings.of("ko"));

  @Test
  @DisplayName("has the sentence, the sections, the evidence and the abstract")
  void writesSummary() {
    assertThat(WRITER.text(Samples.paper(), Samples.summary()))
        .isEqualTo(
            """
            한 문장 요약. [^1]

            ## 무엇이 새로운가
            - 주장 하나. [^2]
            - 주장 둘.
            ## 성능
            - 주장 셋. [^2] [^3]

            [^1]: "words of the abstract" ([abstract](https://arxiv.org/abs/2406.18790))
            [^2]: "verbatim words" ([S3.p2](https://arxiv.org/html/2406.18790#S3.p2))
            [^3]: "more" ([A1.T2](https://arxiv.org/html/2406.18790#A1.T2))

            ## Abstract

            The abstract.
            """);
  }

  @Test
  @DisplayName("is the abstract alone for a paper without a summary")
  void writesAbstract() {
    assertThat(WRITER.text(Samples.paper())).isEqualTo("## Abstract\n\nThe abstract.\n");
    assertThat(WRITER.text(Samples.paper("T", " "))).isEqualTo("## Abstract\n");
  }

  @Test
  @DisplayName("leaves out claims without words")
  void leavesOutEmpty() {
    Claim empty = new Claim(" \u0000", List.of(new Evidence("x", "")));
    Summary summary =
        new Summary(
            "x", Optional.empty(), empty, Map.of(Section.WHATS_NEW, List.of(empty)), List.of());
    assertThat(WRITER.text(Samples.paper(), summary)).isEqualTo("## Abstract\n\nThe abstract.\n");
  }

  @Test
  @DisplayName("gives back every text that it was given, and knows nothing to complain of")
  void roundTrip() {
    for (String text : Nasty.TEXTS) {
      assertRoundTrip(text);
    }
    for (int seed = 0; seed < 5_000; seed++) {
      assertRoundTrip(Nasty.random(seed));
    }
  }

  private static void assertRoundTrip(String text) {
    String plain = CleanText.line(text);
    Claim claim =
        new Claim(text, List.of(new Evidence(text, "S1.p1"), new Evidence("x" + text, "")));
    Summary summary =
        new Summary(
            "x",
            Optional.empty(),
            claim,
            Map.of(
                Section.WHATS_NEW,
                List.of(claim, claim),
                Section.TECHNICAL_DETAILS,
                List.of(claim)),
            List.of());
    String markdown = WRITER.text(Samples.paper("T", text), summary);
    Body body = new BodyReader(Headings.of("ko")).parse(markdown, 1);
    assertThat(body.abstractText()).as(markdown).isEqualTo(plain);
    assertThat(body.problems()).as(markdown).isEmpty();
    if (plain.isEmpty()) {
      assertThat(body.summary("x", List.of())).as(markdown).isEmpty();
      return;
    }
    Claim expected =
        new Claim(
            plain,
            List.of(new Evidence(plain, "S1.p1"), new Evidence(CleanText.line("x" + text), "")));
    assertThat(body.tldr().orElseThrow().claim()).as(markdown).isEqualTo(expected);
    assertThat(body.claims(Section.WHATS_NEW)).as(markdown).hasSize(2);
    assertThat(body.claims(Section.TECHNICAL_DETAILS).get(0).claim())
        .as(markdown)
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("keeps sections of other names, whatever they are called")
  void furtherSections() {
    for (int seed = 0; seed < 2_000; seed++) {
      String text = seed < Nasty.TEXTS.size() ? Nasty.TEXTS.get(seed) : Nasty.random(seed);
      Claim claim = new Claim("x", List.of(new Evidence("q", "S1")));
      FurtherSection section = new FurtherSection("제목 " + text + " #", List.of(claim));
      Summary summary =
          new Summary("x", Optional.empty(), claim, Map.of(), List.of(), List.of(section));
      String markdown = WRITER.text(Samples.paper(), summary);

      Body body = new BodyReader(Headings.of("ko")).parse(markdown, 1);

      assertThat(body.problems()).as(markdown).isEmpty();
      assertThat(body.summary("x", List.of()).orElseThrow().further())
          .as(markdown)
          .containsExactly(new FurtherSection(CleanText.line(section.heading()), section.claims()));
      assertThat(markdown).contains("- x [^1]\n\n[^1]: ");
    }
  }

  @Test
  @DisplayName("keeps an anchor that is no name from ending its link")
  void keepsAnchors() {
    for (String anchor : List.of("S3.SS1.p2", "a b)c", "x\">", "가+%", "#", "[", "]", "[a](b)")) {
      Claim claim = new Claim("x", List.of(new Evidence("q", anchor)));
      Summary summary = new Summary("x", Optional.empty(), claim, Map.of(), List.of());
      Body body = new BodyReader(Headings.of("ko")).parse(WRITER.text(Samples.paper(), summary), 1);
      assertThat(body.tldr().orElseThrow().claim()).isEqualTo(claim);
      assertThat(body.footnotes().get(0).evidence().url(new ArxivId("2406.18790"))).contains("#");
    }
  }

  @Test
  @DisplayName("escapes no more than it must")
  void staysReadable() {
    Map<String, String> expected =
        Map.ofEntries(
            Map.entry("5 * 3, snake_case, [b] and a < 5 & b | c", ""),
            Map.entry("~10%, #1, 3.5 times; $x^{2}$ (a) {b} C:\\x!", ""),
            Map.entry("가중치 [1], 정확도 95.2%, A&B, x > y", ""),
            Map.entry("*args", "\\*args"),
            Map.entry("a [1](x)", "a \\[1](x)"),
            Map.entry("see [^1]", "see \\[^1]"),
            Map.entry("<think> & &lt;", "\\<think> & \\&lt;"),
            Map.entry("$x_{i}$", "$x\\_{i}$"),
            Map.entry("1. first", "1\\. first"),
            Map.entry("# one", "\\# one"),
            Map.entry("- one", "\\- one"));
    expected.forEach(
        (plain, markdown) ->
            assertThat(MarkdownText.block(plain)).isEqualTo(markdown.isEmpty() ? plain : markdown));
  }
}
