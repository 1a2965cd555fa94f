package dailypapers.bake;

import dailypapers.bake.EvidenceRenderer.EvidenceLabels;
import dailypapers.content.Headings;
import dailypapers.content.ParsedBody;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * The body of a content file as clean HTML. The body is untrusted, whoever wrote it: raw HTML in it
 * is shown as text, and of what Markdown makes, only text structure and {@code https} links pass.
 */
final class SummaryHtml {
  private static final OutputSettings AS_IT_IS = new OutputSettings().prettyPrint(false);

  /** With a host: of {@code https:x} and {@code https:///x} every program makes something else. */
  private static final Pattern ADDRESS = Pattern.compile("(?is)https://[^/?#\\\\\\s].*");

  private static final Safelist SAFE =
      new Safelist() {
        @Override
        public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
          return super.isSafeAttribute(tag, element, attribute)
              && (!attribute.getKey().equals("href")
                  || ADDRESS.matcher(attribute.getValue()).matches());
        }
      }.addTags(
              "p", "br", "em", "strong", "code", "pre", "ul", "ol", "li", "h2", "h3", "h4", "h5",
              "h6")
          .addTags(
              "blockquote",
              "a",
              "hr",
              "table",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "details",
              "summary")
          .addAttributes("a", "href")
          .addAttributes("blockquote", "lang")
          .addAttributes("details", "class")
          .addAttributes("ol", "start")
          .addProtocols("a", "href", "https")
          .addEnforcedAttribute("a", "rel", "noopener");

  /** What neither a page nor a feed may hold; Markdown can name them, as in {@code &#1;}. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]|\\p{Cs}");

  private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

  private final HtmlRenderer renderer;
  private final Headings headings;

  SummaryHtml(EvidenceLabels labels, Headings headings) {
    this.headings = headings;
    this.renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(context -> new EvidenceRenderer(context, labels))
            .build();
  }

  /** The HTML of a body up to its abstract; empty if nothing stands before the abstract. */
  String of(ParsedBody body) {
    Node document = body.document();
    EvidenceFold.in(document);
    body.abstractHeading().ifPresent(SummaryHtml::cut);
    settleHeadings(document);
    String html = renderer.render(document);
    return PlainHtml.cleaned(html).orElseGet(() -> cleaned(html));
  }

  /** What passes of any HTML. */
  static String cleaned(String html) {
    // Before the cleaner, too: it would write half of a character as a reference.
    return allowed(Jsoup.clean(allowed(html), "", SAFE, AS_IT_IS)).strip();
  }

  private static String allowed(String text) {
    return FORBIDDEN.matcher(text).replaceAll("");
  }

  private static void cut(Node first) {
    while (first.getNext() != null) {
      first.getNext().unlink();
    }
    first.unlink();
  }

  /**
   * The title of the page is its only heading of the first level. A section's heading is part of
   * the interface: it stands in the site's language, in whichever its file was written.
   */
  private void settleHeadings(Node document) {
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Heading heading) {
        heading.setLevel(Math.max(2, heading.getLevel()));
        headings
            .section(text(heading))
            .ifPresent(section -> rename(heading, headings.text(section)));
      }
    }
  }

  private static String text(Heading heading) {
    return heading.getFirstChild() instanceof Text only && only.getNext() == null
        ? only.getLiteral()
        : PLAIN.render(heading);
  }

  private static void rename(Heading heading, String text) {
    while (heading.getFirstChild() != null) {
      heading.getFirstChild().unlink();
    }
    heading.appendChild(new Text(text));
  }
}
