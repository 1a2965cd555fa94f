package dailypapers.source;

import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import dailypapers.paper.Shortened;
import dailypapers.source.FullText.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reads the full text out of arXiv's HTML ({@code https://arxiv.org/html/2406.18790}), which
 * LaTeXML makes:
 *
 * <pre>{@code
 * article.ltx_document > h1.ltx_title_document
 *                      > section.ltx_section#S1 > h2.ltx_title_section, div.ltx_para#S1.p1
 * }</pre>
 *
 * <p>The text begins with the abstract; the anchors of the other passages are the ids of the page.
 * Left out are authors, notes, listings, pictures, acknowledgements, references and appendices, and
 * whatever a reader cannot see.
 *
 * @param shortest how many characters the paragraphs must have together; where a conversion fails,
 *     arXiv shows a title and a few lines
 */
public record ArxivHtml(int shortest) {
  /** A page of print is some 3,000 characters, and no paper of use has less than most of one. */
  public static final ArxivHtml STANDARD = new ArxivHtml(2_000);

  private static final String NOT_THE_TEXT =
      "nav, header, footer, script, style, template, noscript, form, button, dialog, svg, iframe,"
          + " object, .ltx_authors, .ltx_dates, .ltx_date, .ltx_keywords, .ltx_classification,"
          + " .ltx_pubnotes, .ltx_note, .ltx_ERROR, .ltx_TOC, .ltx_picture, .ltx_listing,"
          + " .ltx_bibliography, .ltx_appendix, .ltx_acknowledgements, .biography, .ltx_index, .ltx_glossary,"
          + " .ltx_tag_equation, .ltx_tag_equationgroup";

  private static final Pattern BACK_MATTER =
      Pattern.compile(
          "(?i)(?:[\\dIVX.]+\\s+|appendix\\s+)?"
              + "(?:(?:references|bibliography)$|acknowledge?ments?|appendix|appendices"
              + "|supplementa\\w+|author contributions|contributors"
              + "|(?:\\w+ )?(?:paper )?checklist)\\b.*");

  /** A dot, {@code 2.} or {@code (iv)}; what is longer is a term that the item explains. */
  private static final Pattern ITEM_NUMBER =
      Pattern.compile("[^\\p{L}]*[\\p{L}&&[^IVXivx]]?[IVXivx]{0,4}[^\\p{L}]*");

  private static final String SECTION_TITLES = ".ltx_title_section, .ltx_title_chapter";

  /**
   * The text on a page that should be this paper's.
   *
   * @param html the page; broken HTML is read as a browser would
   */
  public FullText read(Paper paper, String html) {
    Element document = Jsoup.parse(html).selectFirst("article.ltx_document");
    if (document == null) {
      return new FullText.Refused(Reason.NO_DOCUMENT, "the page holds no paper");
    }
    clean(document);
    Element title = document.selectFirst(".ltx_title_document");
    String shown = title == null ? "" : VisibleText.of(title.text());
    if (!TitleMatch.sameTitle(paper.title(), shown)) {
      String detail = shown.isEmpty() ? "has no title" : "has the title " + Shortened.of(shown);
      return new FullText.Refused(Reason.FOREIGN, "the page " + detail);
    }
    if (title != null) {
      title.previousElementSiblings().remove();
    }
    return text(paper, document);
  }

  private FullText text(Paper paper, Element document) {
    List<Passage> passages = new ArrayList<>(abstractOf(paper, document));
    List<Passage> body = PassageWalk.of(document);
    passages.addAll(body);
    int length = body.stream().mapToInt(passage -> passage.text().length()).sum();
    return length < shortest
        ? new FullText.Refused(Reason.THIN, "the page has a text of " + length + " characters")
        : new FullText.Read(new PaperText(PaperText.Kind.FULL_TEXT, passages));
  }

  /**
   * The abstract of arXiv's metadata where the source has it: its place is the page with the
   * abstract, and those are the words there. Else the page's own. Takes it out of the document.
   */
  private static List<Passage> abstractOf(Paper paper, Element document) {
    List<Passage> own = new ArrayList<>();
    for (Element block : document.select(".ltx_abstract")) {
      // What stands between title and abstract are authors that LaTeXML took for paragraphs.
      block.previousElementSiblings().not("section").remove();
      block.select(".ltx_title").remove();
      String words = VisibleText.of(block.text());
      if (own.isEmpty() && !words.isEmpty()) {
        own.add(new Passage("", words));
      }
      block.remove();
    }
    String known = VisibleText.of(paper.abstractText());
    return known.isEmpty() ? own : List.of(new Passage("", known));
  }

  private static void clean(Element document) {
    HiddenText.removeFrom(document);
    document.select("math").forEach(ArxivHtml::writeOut);
    document.select(NOT_THE_TEXT).remove();
    for (Element title : document.select(SECTION_TITLES)) {
      Element section = title.parent();
      if (section != null && BACK_MATTER.matcher(VisibleText.of(title.text())).matches()) {
        section.remove();
      }
    }
    for (Element tag : document.select(".ltx_tag_item")) {
      if (ITEM_NUMBER.matcher(tag.text()).matches()) {
        tag.remove();
      }
    }
  }

  private static void writeOut(Element formula) {
    formula.select("annotation, annotation-xml").remove();
    String tex = formula.attr("alttext");
    formula.replaceWith(new TextNode(tex.isBlank() ? formula.text() : FormulaText.of(tex)));
  }
}
