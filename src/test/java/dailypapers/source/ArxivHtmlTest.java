package dailypapers.source;

import static dailypapers.source.ArxivPages.html;
import static dailypapers.source.ArxivPages.page;
import static dailypapers.source.ArxivPages.paper;
import static dailypapers.source.ArxivPages.passages;
import static dailypapers.source.ArxivPages.read;
import static dailypapers.source.ArxivPages.words;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import dailypapers.source.FullText.Reason;
import dailypapers.source.FullText.Refused;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivHtmlTest {
  private final PaperText text = read(html());

  private List<String> at(String anchor) {
    return text.passages().stream()
        .filter(passage -> passage.anchor().equals(anchor))
        .map(Passage::text)
        .toList();
  }

  private static Refused refused(String title, String html) {
    return (Refused) ArxivHtml.STANDARD.read(paper(title, ""), html);
  }

  @Test
  @DisplayName("A page becomes headings, paragraphs, captions and tables in reading order")
  void order() {
    assertThat(text.kind()).isEqualTo(PaperText.Kind.FULL_TEXT);
    assertThat(text.passages())
        .extracting(Passage::anchor)
        .containsExactly(
            "",
            "S1",
            "S1.p1",
            "S1.p2",
            "S1.p3",
            "S1.I1.i1.p1",
            "S1.I1.i2.p1",
            "S1.p3",
            "S2",
            "S2.p1",
            "S2.SS1",
            "S2.SS1.p1",
            "S2.SS1.p2",
            "S2.F1",
            "S3",
            "S3.p1",
            "S3.T1",
            "S3.T1",
            "S3.SS1",
            "S3.SS1.p1",
            "S3.SS1.SSS0.Px1",
            "S3.SS1.SSS0.Px1.p1",
            "S4",
            "S4.p1");
  }

  @Test
  @DisplayName("The text begins with the abstract of arXiv's metadata, whose place is its page")
  void knownAbstract() {
    assertThat(at("")).containsExactly(ArxivPages.ABSTRACT);
    assertThat(text.plain()).doesNotContain("words of its own");
  }

  @Test
  @DisplayName("Where the source has no abstract, the page's own comes first")
  void ownAbstract() {
    FullText full = ArxivHtml.STANDARD.read(paper(paper().title(), " "), html());

    assertThat(((FullText.Read) full).text().passages().get(0))
        .isEqualTo(new Passage("", "The page tells the abstract in words of its own."));
  }

  @Test
  @DisplayName("Headings keep their numbers")
  void headings() {
    assertThat(at("S2")).containsExactly("2 The Tidepool Memory");
    assertThat(at("S2.SS1")).containsExactly("2.1 Forgetting");
    assertThat(at("S3.SS1.SSS0.Px1")).containsExactly("Night.");
  }

  @Test
  @DisplayName("Formulas are TeX, once; numbers with a sign are as a reader sees them")
  void formulas() {
    assertThat(at("S1.p1").get(0)).contains("costs O(n^{2}) steps");
    assertThat(at("S1.p2").get(0)).contains("3.2× fewer landmarks, with 50% of the memory.");
    assertThat(at("S2.p1").get(0))
        .contains("as in w_{t}=w_{t-1}\\exp(-\\lambda_{i}), where the rate");
  }

  @Test
  @DisplayName("A paragraph goes on under its own anchor after a list in it")
  void lists() {
    assertThat(at("S1.p3")).containsExactly("Our contributions are two:", "Both are public.");
    assertThat(at("S1.I1.i1.p1")).containsExactly("a rule for what to forget;");
  }

  @Test
  @DisplayName("A paragraph in a cell of a table belongs to the table")
  void paragraphInTable() {
    String cell = "<td class='ltx_td'><p class='ltx_p'>%s</p></td>";
    String html =
        "<section id='S2'><figure id='S2.T1'><table class='ltx_tabular'><tr class='ltx_tr'>"
            + cell.replace("%s", "One")
            + cell.replace("%s", "Two").replace("<p ", "<div class='ltx_para' id='x'><p ")
            + "</tr></table></figure></section>";

    assertThat(passages(html)).containsExactly(new Passage("S2.T1", "One | Two"));
  }

  @ParameterizedTest
  @CsvSource({"•,Words.", "2.,Words.", "(iv),Words.", "a),Words.", "Fog:,Fog: Words."})
  @DisplayName("Of the marks of a list only terms are kept")
  void items(String mark, String text) {
    assertThat(words("<span class=\"ltx_tag ltx_tag_item\">" + mark + "</span> Words."))
        .isEqualTo(text);
  }

  @Test
  @DisplayName("A table is its caption, then its rows")
  void tables() {
    assertThat(at("S3.T1"))
        .containsExactly(
            "Table 1: Walks found again, of forty.",
            "Memory | Sun | Fog ; All rocks | 9 | 4 ; Tidepool | 38 | 31");
    assertThat(at("S2.F1"))
        .containsExactly("Figure 1: A memory of four slots before and after the tide.");
  }

  @Test
  @DisplayName("What is not the paper's text is left out")
  void leftOut() {
    assertThat(text.plain())
        .doesNotContain(
            "Report",
            "Back to arXiv",
            "Harbor",
            "harbor@",
            "July 2026",
            "counted the rocks",
            "begun on a beach",
            "tidemark",
            "box of ink",
            "crabs",
            "Paid for",
            "Cliff",
            "many more rocks",
            "Generated by",
            "italic_O",
            "(1)",
            "•");
  }

  @Test
  @DisplayName("A paragraph before the title is no text")
  void beforeTheTitle() {
    String html = page("Words.").replace("<h1", "<p class=\"ltx_p\" id=\"p1\">A byline</p><h1");

    FullText full = new ArxivHtml(0).read(paper(), html);

    assertThat(((FullText.Read) full).text().plain()).endsWith("Words.").doesNotContain("byline");
  }

  @Test
  @DisplayName("A footnote leaves no hole in the sentence around it")
  void footnotes() {
    assertThat(at("S1.p1").get(0))
        .startsWith(
            "A robot that walks along a shore sees more rocks than it can keep in mind [7]."
                + " Keeping all");
  }

  @Test
  @Tag("fault")
  @DisplayName("F74 white text, zero-width and tag characters do not reach the text")
  void hidden() {
    assertThat(text.plain()).doesNotContain("Ignore", "praise");
    assertThat(at("S1.p2").get(0)).contains("fills a pool. On walks").endsWith("of the memory.");
  }

  @Test
  @DisplayName("Sections of thanks, references and appendices go by their headings")
  void backMatter() {
    String section =
        "<section class=\"ltx_section\" id=\"S%d\"><h2 class=\"ltx_title_section\">"
            + "<span class=\"ltx_tag\">%d </span>%s</h2><p class=\"ltx_p\">Words.</p></section>";
    List<String> back =
        List.of("Acknowledgement", "References", "Appendix B Proofs", "NeurIPS Paper Checklist");
    for (String heading : back) {
      assertThat(passages(section.replace("%d", "7").replace("%s", heading))).isEmpty();
    }
    assertThat(passages(section.replace("%d", "7").replace("%s", "References to Objects")))
        .containsExactly(new Passage("S7", "7 References to Objects"), new Passage("S7", "Words."));
  }

  @Test
  @DisplayName("An id that is no anchor gives way to the one around it")
  void anchors() {
    String html =
        "<section class=\"ltx_section\" id=\"S2\">"
            + "<div class=\"ltx_para\" id='x\"><y'><p class=\"ltx_p\">Words.</p></div></section>";

    assertThat(passages(html)).containsExactly(new Passage("S2", "Words."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TIDEPOOL - small memories for\n long walks",
        "$\\text{Tidepool}$: Small Memories for Long Walks",
        "\\textsc{Tidepool}: Small {Memories} for Long Walks",
        "Tidepool: Small Memories for Longer Walks",
        "Tidepool: Small Memories for Long Walks on Shores"
      })
  @DisplayName("A title may differ in case, punctuation, TeX and a word")
  void sameTitle(String title) {
    assertThat(ArxivHtml.STANDARD.read(paper(title, ""), html())).isInstanceOf(FullText.Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Seagulls Cannot Count", "Tidepool", "Large Maps for Short Rides", "ii", "$$"})
  @DisplayName("A page with another title is refused as foreign")
  void foreign(String title) {
    Refused refused = refused(title, html());

    assertThat(refused.reason()).isEqualTo(Reason.FOREIGN);
    assertThat(refused.detail())
        .isEqualTo("the page has the title Tidepool: Small Memories for Long Walks");
  }

  @Test
  @DisplayName("A page without a title is refused as foreign")
  void untitled() {
    String html = html().replace("ltx_title_document", "ltx_title_other");

    assertThat(refused(paper().title(), html))
        .isEqualTo(new Refused(Reason.FOREIGN, "the page has no title"));
  }

  @Test
  @DisplayName("Thin text is refused, and the measure can be set")
  void thin() {
    String html = page("Words and words.");

    assertThat(refused(paper().title(), html))
        .isEqualTo(new Refused(Reason.THIN, "the page has a text of 16 characters"));
    assertThat(new ArxivHtml(16).read(paper(), html)).isInstanceOf(FullText.Read.class);
    assertThat(new ArxivHtml(17).read(paper(), html)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body><p>This paper does not have an HTML version.</p></body></html>",
        "{\"error\": \"none\"}",
        "\0\0\0"
      })
  @DisplayName("A page without a paper is refused")
  void noDocument(String html) {
    assertThat(refused(paper().title(), html).reason()).isEqualTo(Reason.NO_DOCUMENT);
  }

  @Test
  @Tag("fault")
  @DisplayName("F31 HTML cut in the middle is read as far as it goes, or refused as thin")
  void cut() {
    String whole = html();
    PaperText late = read(whole.substring(0, whole.indexOf("A small memory that forgets")));

    assertThat(late.passages()).isSubsetOf(text.passages()).hasSizeGreaterThan(15);
    assertThat(refused(paper().title(), whole.substring(0, whole.indexOf("S1.p2"))).reason())
        .isEqualTo(Reason.THIN);
  }

  @Test
  @Tag("fault")
  @DisplayName("F33 a hundred thousand nested elements are read without a stack of them")
  void deep() {
    assertThat(words("<b>".repeat(100_000) + "deep")).isIn("deep", "");
  }
}
