package dailypapers.source;

import dailypapers.paper.PaperText.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks a LaTeXML document from top to bottom and makes a passage of every heading, paragraph,
 * caption and table. A paragraph goes on under its own anchor after a list in it.
 *
 * <pre>
 *   section.ltx_section#S3 &gt; h2.ltx_title_section     S3     "3 Method"
 *   div.ltx_para#S3.p2                                S3.p2  "We train …"
 *   figure#S3.T1 &gt; figcaption.ltx_caption             S3.T1  "Table 1: …"
 *   figure#S3.T1 table.ltx_tabular                    S3.T1  "Model | Score ; Ours | 81.2"
 * </pre>
 */
final class PassageWalk implements NodeVisitor {
  private static final Set<String> HEADINGS =
      Set.of(
          "ltx_title_part",
          "ltx_title_chapter",
          "ltx_title_section",
          "ltx_title_subsection",
          "ltx_title_subsubsection",
          "ltx_title_paragraph",
          "ltx_title_subparagraph");

  private final List<Passage> passages = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  private PassageWalk() {}

  /** The passages below an element, in reading order. */
  static List<Passage> of(Element document) {
    PassageWalk walk = new PassageWalk();
    document.traverse(walk);
    return List.copyOf(walk.passages);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && !open.isEmpty()) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (opensPassage(element)) {
        endPassage();
        open.push(element);
      } else {
        text.append(before(element));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.equals(open.peek())) {
      endPassage();
      open.pop();
    } else if (element.hasClass("ltx_tr")) {
      text.append(" ; ");
    } else if (standsApart(element)) {
      text.append(' ');
    }
  }

  /** A table swallows what is in it; a bare paragraph counts where nothing else holds it. */
  private boolean opensPassage(Element element) {
    Element around = open.peek();
    if (around != null && around.hasClass("ltx_tabular")) {
      return false;
    }
    return element.hasClass("ltx_para")
        || element.hasClass("ltx_caption")
        || element.hasClass("ltx_tabular")
        || isHeading(element)
        || around == null && element.hasClass("ltx_p");
  }

  private static String before(Element element) {
    boolean laterCell = element.hasClass("ltx_td") && element.previousElementSibling() != null;
    return laterCell ? " | " : standsApart(element) ? " " : "";
  }

  private static boolean standsApart(Element element) {
    return element.isBlock() || element.hasClass("ltx_p") || element.normalName().equals("br");
  }

  private static boolean isHeading(Element element) {
    return element.classNames().stream().anyMatch(HEADINGS::contains);
  }

  private void endPassage() {
    Element around = open.peek();
    String all = VisibleText.of(text.toString());
    boolean isTable = around != null && around.hasClass("ltx_tabular");
    String words = isTable ? all.replaceFirst("[\\s;|]+$", "") : all;
    text.setLength(0);
    if (around != null && words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      passages.add(new Passage(anchor(around), words));
    }
  }

  private String anchor(Element block) {
    Element figure = block.closest("figure[id]");
    if (figure != null && !block.hasClass("ltx_para") && isAnchor(figure)) {
      return figure.id();
    }
    Element place = isHeading(block) || block.hasClass("ltx_tabular") ? block.parent() : block;
    while (place != null && !isAnchor(place)) {
      place = place.parent();
    }
    // Where nothing around has an id, the words stand behind those that came last.
    return place != null
        ? place.id()
        : passages.isEmpty() ? "S1" : passages.get(passages.size() - 1).anchor();
  }

  private static boolean isAnchor(Element element) {
    return element.id().matches("[A-Za-z][A-Za-z0-9._-]{0,63}");
  }
}
