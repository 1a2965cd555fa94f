package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.bake.EvidenceRenderer.EvidenceLabels;
import dailypapers.content.BodyReader;
import dailypapers.content.Headings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The summary as HTML")
class SummaryHtmlTest {
  private static String html(String body) {
    Headings headings = Headings.of("ko");
    return new SummaryHtml(new EvidenceLabels("근거", "초록", "{0}절 {1}문단"), headings)
        .of(new BodyReader(headings).read(body, 1));
  }

  @Test
  @DisplayName("unfolds the evidence of a claim under the claim")
  void evidence() {
    String body =
        """
        ## 성능
        - 두 배 빠르다. [^1]

        [^1]: "it is twice as fast" ([S3.p2](https://arxiv.org/html/2406.18790#S3.p2))
        """;

    assertThat(html(body))
        .isEqualTo(
            """
            <h2>성능</h2>
            <ul>
            <li>두 배 빠르다. <details class="evidence"><summary>근거</summary>\
            <blockquote lang="en"><p>it is twice as fast</p></blockquote>\
            <a href="https://arxiv.org/html/2406.18790#S3.p2" rel="noopener">3절 2문단</a></details></li>
            </ul>""");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "S3.p2,3절 2문단",
    "S3.SS2.p1,3.2절 1문단",
    "S12.SS1.p10.1,12.1절 10문단",
    "A2.p4,B절 4문단",
    "A1.SS3.p1,A.3절 1문단",
    "Sx1.p2,Sx1.p2",
    "S3.F2,S3.F2",
    "A99.p1,A99.p1",
    "abstract,초록"
  })
  @DisplayName("says in words where in the paper evidence stands")
  void places(String anchor, String words) {
    assertThat(new EvidenceLabels("근거", "초록", "{0}절 {1}문단").place(anchor)).isEqualTo(words);
  }

  @Test
  @DisplayName("knows a section by its words, however its heading is written")
  void writtenHeadings() {
    assertThat(html("## *Performance*\n\n## Technical *details*\n\n## *Other* words\n\n##\n"))
        .isEqualTo("<h2>성능</h2>\n<h2>기술적 내용</h2>\n<h2><em>Other</em> words</h2>\n<h2></h2>");
    assertThat(html("# Title\n\n### Deep\n")).isEqualTo("<h2>Title</h2>\n<h3>Deep</h3>");
  }

  @Test
  @DisplayName("unfolds the evidence of the first sentence after its paragraph, not inside it")
  void afterParagraph() {
    Document page =
        page(
            "한 문장. [^1]\n\n[^1]: \"one sentence of the paper\" ([abstract](https://arxiv.org/abs/2406.18790))\n");

    assertThat(page.select("p > details")).isEmpty();
    assertThat(page.select("p + details a").text()).isEqualTo("초록");
  }

  @Test
  @DisplayName("shows every piece of evidence of a claim in one fold")
  void twoPieces() {
    Document page =
        page(
            """
            한 문장. [^a] [^b]

            [^a]: "the first words of it" ([abstract](https://arxiv.org/abs/1))
            [^b]: "the second words of it" ([abstract](https://arxiv.org/abs/1))
            """);

    assertThat(page.select("details")).hasSize(1);
    assertThat(page.select("details blockquote").eachText())
        .containsExactly("the first words of it", "the second words of it");
  }

  @Test
  @DisplayName("shows the same evidence under each claim that refers to it")
  void sharedEvidence() {
    Document page =
        page(
            """
            - 하나. [^1]
            - 둘. [^1]

            [^1]: "words that show both of them" ([abstract](https://arxiv.org/abs/1))
            """);

    assertThat(page.select("li > details blockquote")).hasSize(2);
  }

  @Test
  @DisplayName("shows a footnote of another shape as a person wrote it")
  void freeFootnote() {
    Document page = page("주장. [^1]\n\n[^1]: 저자에게 *직접* 물었다.\n");

    assertThat(page.select("details p").text()).isEqualTo("저자에게 직접 물었다.");
    assertThat(page.select("details blockquote")).isEmpty();
  }

  @Test
  @DisplayName("keeps quotation marks inside a quote")
  void innerQuotes() {
    Document page =
        page(
            "주장. [^1]\n\n[^1]: \"we call it \"fast\" and mean it\" ([abstract](https://arxiv.org/abs/1))\n");

    assertThat(page.select("blockquote").text()).isEqualTo("we call it \"fast\" and mean it");
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {"**강화학습(RL)**을 쓴다. | 강화학습(RL)", "이것은 **\"따옴표\"**다. | \"따옴표\"", "**보통**이다. | 보통"})
  @Tag("fault")
  @DisplayName("F60 is bold where a Korean writer means it")
  void bold(String markdown, String bold) {
    assertThat(page(markdown).select("strong").text()).isEqualTo(bold);
  }

  @ParameterizedTest(name = "[{index}]")
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "a <b onclick=alert(1)>b</b>",
        "<details open ontoggle=alert(1)>",
        "<!-- c --><iframe src=https://evil.example></iframe>",
        "![x](https://evil.example/pixel.png)",
        "[^1]\n\n[^1]: <script>alert(1)</script>"
      })
  @Tag("fault")
  @DisplayName("F62 F76 holds no markup but its own, whatever the body says")
  void inert(String markdown) {
    Document page = page(markdown);

    assertThat(
            page.select("script, img, svg, iframe, b, [onclick], [onerror], [onload], [ontoggle]"))
        .isEmpty();
  }

  @Test
  @DisplayName("shows HTML that somebody wrote as the text that it is")
  void htmlAsText() {
    assertThat(page("a <b>fat</b> claim\n\n<div>block</div>").text())
        .isEqualTo("a <b>fat</b> claim <div>block</div>");
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//evil.example/x",
        "http://example.org/",
        "/papers/1/",
        "https:evil.example",
        "https:/evil.example",
        "https:///evil.example",
        "https://?x",
        "file:///etc/passwd"
      })
  @Tag("fault")
  @DisplayName("F63 links https addresses only")
  void links(String address) {
    assertThat(page("[x](" + address + ")").select("a[href]")).isEmpty();
    assertThat(page("[x](https://example.org/)").select("a[href]")).hasSize(1);
  }

  @Test
  @DisplayName("has no heading of the first level: that is the title's")
  void headings() {
    assertThat(page("# 큰 제목").select("h1")).isEmpty();
    assertThat(page("# 큰 제목").select("h2").text()).isEqualTo("큰 제목");
  }

  @Test
  @Tag("fault")
  @DisplayName("F58 has no half of a character, which Markdown can name")
  void halves() {
    assertThat(html("a&#xD800;b &#xDE00;&#xD83D; \uD83D\uDE00"))
        .isEqualTo("<p>ab  \uD83D\uDE00</p>");
  }

  @Test
  @DisplayName("of an empty body is empty")
  void empty() {
    assertThat(html("")).isEmpty();
    assertThat(html("\n\n")).isEmpty();
  }

  private Document page(String markdown) {
    return Jsoup.parseBodyFragment(html(markdown));
  }

  @Test
  @DisplayName("ends before the paper's own abstract, and finds evidence that stands behind it")
  void endsBeforeAbstract() {
    String body =
        "한 문장. [^1]\n\n## Abstract\n\nOwn words.\n\n[^1]: \"behind it\" ([abstract](https://a.org/b))\n";

    assertThat(html(body)).contains("한 문장.", "behind it").doesNotContain("Own words", "Abstract");
  }
}
