package dailypapers.bake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Renders evidence so that it unfolds under its claim, without JavaScript:
 *
 * <pre>{@code
 * <details class="evidence"><summary>근거</summary>
 * <blockquote lang="en"><p>verbatim words</p></blockquote><a href="https://arxiv.org/abs/2406.18790">초록</a>
 * </details>
 * }</pre>
 *
 * A footnote that a person wrote in another shape than {@code "quote" ([place](address))} is shown
 * as it is written.
 */
final class EvidenceRenderer implements NodeRenderer {
  private static final Map<String, String> UNFOLDING = Map.of("class", "evidence");
  private static final Map<String, String> ENGLISH = Map.of("lang", "en");

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final EvidenceLabels labels;

  EvidenceRenderer(HtmlNodeRendererContext context, EvidenceLabels labels) {
    this.context = context;
    this.html = context.getWriter();
    this.labels = labels;
  }

  /**
   * The words around evidence.
   *
   * @param evidence what the reader clicks on
   * @param abstractPlace names the abstract as a place, where the footnote says {@code abstract}
   * @param paragraph names a paragraph as a place, where it says {@code S3.SS2.p1}: {@code {0}} is
   *     the section, {@code 3.2}, {@code {1}} the paragraph
   */
  record EvidenceLabels(String evidence, String abstractPlace, String paragraph) {
    /** As arXiv's HTML numbers sections and paragraphs; of an appendix the section is a letter. */
    private static final Pattern NUMBERED =
        Pattern.compile("(?:S|(A))(\\d{1,2})(?:\\.SS(\\d{1,2}))?\\.p(\\d{1,3})(?:\\.\\d{1,3})?");

    private static final int LETTERS = 26;

    String place(String written) {
      Matcher matcher = NUMBERED.matcher(written);
      if (written.equals("abstract")) {
        return abstractPlace;
      }
      if (!matcher.matches()) {
        return written;
      }
      int number = Integer.parseInt(matcher.group(2));
      boolean appendix = matcher.group(1) != null;
      if (appendix && (number < 1 || number > LETTERS)) {
        return written;
      }
      String section = appendix ? String.valueOf((char) ('A' + number - 1)) : matcher.group(2);
      String below = matcher.group(3) == null ? "" : "." + matcher.group(3);
      return paragraph.replace("{0}", section + below).replace("{1}", matcher.group(4));
    }
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(EvidenceFold.Evidence.class);
  }

  @Override
  public void render(Node node) {
    List<FootnoteDefinition> definitions = ((EvidenceFold.Evidence) node).definitions();
    html.tag("details", UNFOLDING);
    html.tag("summary");
    html.text(labels.evidence());
    html.tag("/summary");
    definitions.forEach(this::definition);
    html.tag("/details");
  }

  private void definition(FootnoteDefinition definition) {
    Node paragraph = definition.getFirstChild();
    Link link = paragraph == null ? null : lastLink(paragraph);
    String before = link == null ? "" : textBefore(paragraph, link);
    int close = before.lastIndexOf('"');
    if (link == null || !before.startsWith("\"") || close < 1) {
      asWritten(definition);
      return;
    }
    html.tag("blockquote", ENGLISH);
    html.tag("p");
    html.text(before.substring(1, close));
    html.tag("/p");
    html.tag("/blockquote");
    String place = textOf(link);
    html.tag("a", Map.of("href", link.getDestination()));
    html.text(labels.place(place));
    html.tag("/a");
  }

  private void asWritten(FootnoteDefinition definition) {
    for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  private static @Nullable Link lastLink(Node paragraph) {
    @Nullable Link last = null;
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      last = child instanceof Link link ? link : last;
    }
    return last;
  }

  private static String textBefore(Node paragraph, Link end) {
    StringBuilder text = new StringBuilder();
    for (Node child = paragraph.getFirstChild(); child != end; child = child.getNext()) {
      text.append(textOf(child));
    }
    return text.toString().strip();
  }

  private static String textOf(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            text.append(' ');
          }
        });
    return text.toString();
  }
}
