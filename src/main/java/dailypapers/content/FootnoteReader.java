package dailypapers.content;

import dailypapers.paper.Evidence;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads evidence from a footnote: {@code "quote" ([S3.p2](https://…#S3.p2))}. */
final class FootnoteReader {
  private static final String QUOTATION_MARKS = "\"“”„「」『』«»";
  private static final Pattern ANCHOR = Pattern.compile("https://arxiv\\.org/html/[^#]*#(.+)");

  private final List<Node> nodes;
  private final int source;
  private final String words;

  /** Takes a footnote apart. */
  FootnoteReader(FootnoteDefinition definition) {
    this.nodes = pieces(definition);
    this.source = source(nodes);
    this.words = source < 0 ? NodeText.of(nodes) : wordsBefore(source);
  }

  /** The evidence; the quote keeps no quotation marks. */
  Evidence evidence() {
    String quote = isQuoted() ? words.substring(1, words.length() - 1).strip() : words;
    boolean hasSource = source >= 0 && nodes.get(source) instanceof Link;
    return new Evidence(
        quote, hasSource ? anchor(((Link) nodes.get(source)).getDestination()) : "");
  }

  /** True if the words stand between quotation marks of any kind. */
  boolean isQuoted() {
    return words.length() >= 2
        && QUOTATION_MARKS.indexOf(words.charAt(0)) >= 0
        && QUOTATION_MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private String wordsBefore(int link) {
    String before = NodeText.of(nodes.subList(0, link));
    return before.substring(0, before.length() - "(".length()).stripTrailing();
  }

  /** The blocks of a footnote; the last one, if it is a paragraph, as its pieces. */
  private static List<Node> pieces(FootnoteDefinition definition) {
    List<Node> nodes = NodeText.children(definition);
    if (definition.getLastChild() instanceof Paragraph paragraph) {
      nodes.remove(nodes.size() - 1);
      nodes.addAll(NodeText.children(paragraph));
    }
    return nodes;
  }

  /**
   * The index of the link in parentheses at the very end, or -1; a link within the quote is part of
   * the quote.
   */
  private static int source(List<Node> nodes) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (nodes.get(i) instanceof Link) {
        boolean closed = NodeText.of(nodes.subList(i + 1, nodes.size())).equals(")");
        boolean opened = closed && NodeText.of(nodes.subList(0, i)).endsWith("(");
        return opened ? i : -1;
      }
    }
    return -1;
  }

  private static String anchor(String url) {
    Matcher matcher = ANCHOR.matcher(url);
    if (!matcher.matches()) {
      return "";
    }
    try {
      return URLDecoder.decode(matcher.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return matcher.group(1);
    }
  }
}
