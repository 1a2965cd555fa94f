package dailypapers.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Moves evidence to where it is read: every footnote that a block refers to becomes an {@link
 * Evidence} node right after that block, and the list of footnotes at the end goes. A definition
 * that is referred to twice is shown twice.
 */
final class EvidenceFold extends AbstractVisitor {
  /** The evidence of one block, in the order of its references. */
  static final class Evidence extends CustomBlock {
    private final List<FootnoteDefinition> definitions;

    Evidence(List<FootnoteDefinition> definitions) {
      this.definitions = definitions;
    }

    List<FootnoteDefinition> definitions() {
      return definitions;
    }
  }

  private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
  private final List<FootnoteReference> references = new ArrayList<>();

  private EvidenceFold() {}

  /** Folds the evidence of a document, in place. */
  static void in(Node document) {
    EvidenceFold fold = new EvidenceFold();
    document.accept(fold);
    fold.definitions.values().forEach(Node::unlink);
    Map<Node, List<FootnoteDefinition>> byBlock = new LinkedHashMap<>();
    for (FootnoteReference reference : fold.references) {
      FootnoteDefinition definition = fold.definitions.get(reference.getLabel());
      if (definition != null) {
        byBlock.computeIfAbsent(blockOf(reference), any -> new ArrayList<>()).add(definition);
      }
      reference.unlink();
    }
    byBlock.forEach((block, evidence) -> block.insertAfter(new Evidence(evidence)));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof FootnoteDefinition definition) {
      definitions.put(definition.getLabel(), definition);
    } else {
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      references.add(reference);
    } else {
      visitChildren(node);
    }
  }

  private static Node blockOf(FootnoteReference reference) {
    Node node = reference.getParent();
    while (!(node instanceof Paragraph || node instanceof Heading || node instanceof TableBlock)) {
      node = node.getParent();
    }
    return node;
  }
}
