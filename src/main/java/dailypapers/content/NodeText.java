package dailypapers.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Parsed Markdown as a reader sees it: words without marks. */
final class NodeText {
  private NodeText() {}

  /** The children of a node, in order; a copy, so that the tree may be changed meanwhile. */
  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /**
   * The words of a node on one line, blocks and table cells apart. References to footnotes are no
   * words, and footnotes stand elsewhere.
   */
  static String of(Node node) {
    return of(List.of(node));
  }

  /** The words of several nodes that follow each other. */
  static String of(List<Node> nodes) {
    StringBuilder words = new StringBuilder();
    nodes.forEach(node -> append(node, words));
    return CleanText.line(words.toString().strip());
  }

  /** The words of a node without code, as they are typed save for escapes and emphasis. */
  static String prose(Node node) {
    StringBuilder words = new StringBuilder();
    appendProse(node, words);
    return words.toString();
  }

  private static void appendProse(Node node, StringBuilder words) {
    if (node instanceof Text text) {
      words.append(text.getLiteral());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      appendProse(child, words);
    }
  }

  /** The labels of the footnotes that are referred to within a node, in order. */
  static List<String> footnoteLabels(Node node) {
    List<String> labels = new ArrayList<>();
    addLabels(node, labels);
    return labels;
  }

  private static void addLabels(Node node, List<String> labels) {
    if (node instanceof FootnoteReference reference) {
      labels.add(reference.getLabel());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      addLabels(child, labels);
    }
  }

  /** The line of the body on which a block begins, counted from 0. */
  static int line(Node block) {
    return block.getSourceSpans().isEmpty() ? 0 : block.getSourceSpans().get(0).getLineIndex();
  }

  private static void append(Node node, StringBuilder words) {
    if (node instanceof FootnoteDefinition) {
      return;
    }
    if (node instanceof Block || node instanceof TableCell) {
      words.append(' ');
    }
    words.append(ownWords(node));
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      append(child, words);
    }
    if (node instanceof Block) {
      words.append(' ');
    }
  }

  /** HTML counts as words: a page shows it as it is typed. */
  private static String ownWords(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    } else if (node instanceof Code code) {
      return code.getLiteral();
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return " ";
    } else if (node instanceof HtmlInline html) {
      return html.getLiteral();
    } else if (node instanceof HtmlBlock html) {
      return html.getLiteral();
    } else if (node instanceof FencedCodeBlock code) {
      return code.getLiteral();
    } else if (node instanceof IndentedCodeBlock code) {
      return code.getLiteral();
    }
    return "";
  }
}
