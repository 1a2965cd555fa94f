package dailypapers.content;

import dailypapers.paper.Shortened;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** The footnotes of a body, and who refers to them. */
final class BodyFootnotes {
  /** A reference as it is typed, with the backslashes before it. */
  private static final Pattern REFERENCE = Pattern.compile("(\\\\*)\\[\\^([^\\]\\s]+)]");

  private final String body;
  private final int firstLine;
  private final List<BodyFootnote> definitions = new ArrayList<>();
  private final Map<String, BodyFootnote> byLabel = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<BodyProblem> problems = new ArrayList<>();

  BodyFootnotes(Node document, String body, int firstLine) {
    this.body = body;
    this.firstLine = firstLine;
    collect(document);
    NodeText.footnoteLabels(document).forEach(label -> used.add(key(label)));
  }

  List<BodyFootnote> definitions() {
    return definitions;
  }

  /** What was found wrong so far; complete once every claim was asked for. */
  List<BodyProblem> problems() {
    List<BodyProblem> all = new ArrayList<>(problems);
    for (BodyFootnote footnote : definitions) {
      if (!used.contains(key(footnote.label()))) {
        all.add(
            new BodyProblem(
                footnote.line(),
                "nothing refers to footnote [^" + Shortened.of(footnote.label()) + "]",
                "delete it, or write its mark behind the claim that it shows"));
      }
    }
    return all;
  }

  /** The claim that blocks make together, with the footnotes that they refer to. */
  BodyClaim claim(List<Node> blocks) {
    int line = firstLine + NodeText.line(blocks.get(0));
    String text = NodeText.of(blocks);
    List<BodyFootnote> footnotes = new ArrayList<>();
    for (Node block : blocks) {
      for (String label : NodeText.footnoteLabels(block)) {
        BodyFootnote footnote = byLabel.get(key(label));
        if (footnote != null && !footnotes.contains(footnote)) {
          footnotes.add(footnote);
        }
      }
      findUndefined(block);
    }
    return new BodyClaim(text, footnotes, line);
  }

  /**
   * A reference without a definition is no reference to the parser but text. It is one to us if it
   * is typed without a backslash and a reader sees it, which is not so within code.
   */
  private void findUndefined(Node block) {
    String prose = NodeText.prose(block);
    if (!prose.contains("[^")) {
      return;
    }
    String[] lines = body.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    String typed =
        block.getSourceSpans().stream()
            .map(span -> lines[span.getLineIndex()])
            .collect(Collectors.joining("\n"));
    REFERENCE
        .matcher(typed)
        .results()
        .filter(reference -> reference.group(1).length() % 2 == 0)
        .map(reference -> reference.group(2))
        .filter(label -> !byLabel.containsKey(key(label)) && prose.contains("[^" + label + "]"))
        .distinct()
        .forEach(label -> reportUndefined(firstLine + NodeText.line(block), Shortened.of(label)));
  }

  private void reportUndefined(int line, String label) {
    problems.add(
        new BodyProblem(
            line,
            "footnote [^" + label + "] is not defined",
            "add a line: [^" + label + "]: \"the paper's own words\""));
  }

  private void collect(Node node) {
    if (node instanceof FootnoteDefinition definition) {
      define(definition);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child);
    }
  }

  private void define(FootnoteDefinition definition) {
    int line = firstLine + NodeText.line(definition);
    String label = definition.getLabel();
    FootnoteReader reader = new FootnoteReader(definition);
    BodyFootnote footnote = new BodyFootnote(label, reader.evidence(), line);
    definitions.add(footnote);
    if (byLabel.putIfAbsent(key(label), footnote) != null) {
      problems.add(
          new BodyProblem(
              line,
              "footnote [^" + Shortened.of(label) + "] is defined twice",
              "give one of the two another number"));
    }
    if (!reader.isQuoted()) {
      problems.add(
          new BodyProblem(
              line,
              "footnote [^" + Shortened.of(label) + "] has no quotation marks",
              "write the paper's own words as \"…\", then the link in parentheses"));
    }
  }

  /** Labels match without regard to upper case, as in CommonMark. */
  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
