package dailypapers.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Pairs the {@link EmphasisRun}s of every paragraph, heading, link and table cell: CommonMark's
 * procedure “process emphasis”. Runs without a partner become text again.
 */
final class EmphasisResolver implements PostProcessor {
  /** As deep as the parser itself lets inline nodes nest: renderers recurse. */
  private static final int DEEPEST = 100;

  @Override
  public Node process(Node document) {
    List<Node> parents = new ArrayList<>();
    boolean hasRuns = collectParents(document, parents);
    if (hasRuns) {
      Map<Node, Integer> depths = new IdentityHashMap<>();
      Collections.reverse(parents);
      parents.forEach(parent -> resolve(parent, depths));
    }
    return document;
  }

  /** All nodes with children, a parent before its children; says whether there is any run. */
  private static boolean collectParents(Node node, List<Node> parents) {
    boolean found = node instanceof EmphasisRun;
    if (node.getFirstChild() != null) {
      parents.add(node);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      found |= collectParents(child, parents);
    }
    return found;
  }

  private static void resolve(Node parent, Map<Node, Integer> depths) {
    List<EmphasisRun> runs = new ArrayList<>(0);
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof EmphasisRun run) {
        runs.add(run);
      }
    }
    if (!runs.isEmpty()) {
      new Level(depths).resolve(runs);
    }
    int deepest = 0;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      deepest = Math.max(deepest, depths.getOrDefault(child, 0));
    }
    depths.put(parent, 1 + deepest);
  }

  /** The children of one node. */
  private static final class Level {
    private final Map<Node, Integer> depths;
    private final List<EmphasisRun> openers = new ArrayList<>();
    private final int[] searchedBelow = new int[12];

    Level(Map<Node, Integer> depths) {
      this.depths = depths;
    }

    void resolve(List<EmphasisRun> runs) {
      runs.forEach(this::pair);
      turnToText(runs);
    }

    private void pair(EmphasisRun run) {
      int opener = run.closes() ? findOpener(run) : -1;
      while (opener >= 0 && wrap(openers.get(opener), run)) {
        boolean usedUp = openers.get(opener).length() == 0;
        forgetFrom(usedUp ? opener : opener + 1);
        opener = run.length() > 0 ? findOpener(run) : -1;
      }
      if (run.opens() && run.length() > 0) {
        openers.add(run);
      }
    }

    /** The nearest opener for a closer, or -1; remembers where none was, to stay linear. */
    private int findOpener(EmphasisRun closer) {
      for (int i = openers.size() - 1; i >= searchedBelow[closer.kind()]; i--) {
        if (openers.get(i).pairsWith(closer)) {
          return i;
        }
      }
      searchedBelow[closer.kind()] = openers.size();
      return -1;
    }

    private void forgetFrom(int index) {
      openers.subList(index, openers.size()).clear();
      Arrays.setAll(searchedBelow, i -> Math.min(searchedBelow[i], index));
    }

    /** Makes emphasis of all that stands between two runs, unless that nests too deeply. */
    private boolean wrap(EmphasisRun opener, EmphasisRun closer) {
      List<Node> content = new ArrayList<>();
      for (Node node = opener.getNext(); node != closer; node = node.getNext()) {
        content.add(node);
      }
      int depth = 1 + deepest(content);
      if (depth > DEEPEST) {
        return false;
      }
      boolean strong = opener.length() >= 2 && closer.length() >= 2;
      closer.use(strong ? 2 : 1);
      Node emphasis = strong ? new StrongEmphasis(opener.use(2)) : new Emphasis(opener.use(1));
      content.forEach(emphasis::appendChild);
      opener.insertAfter(emphasis);
      depths.put(emphasis, depth);
      return true;
    }

    private int deepest(List<Node> nodes) {
      return nodes.stream().mapToInt(node -> depths.getOrDefault(node, 0)).max().orElse(0);
    }

    private static void turnToText(List<EmphasisRun> runs) {
      Set<Node> touched = Collections.newSetFromMap(new IdentityHashMap<>());
      for (EmphasisRun run : runs) {
        touched.add(run.getParent());
        if (run.length() > 0) {
          run.insertBefore(new Text(run.rest()));
        }
        run.unlink();
      }
      touched.forEach(Level::joinTexts);
    }

    /**
     * The bare links are looked for in whole texts. Places in the source are dropped: those of a
     * run are not known, and the extension for links trusts them to be as long as the text.
     */
    private static void joinTexts(Node parent) {
      Node previous = parent;
      for (Node node : NodeText.children(parent)) {
        if (previous instanceof Text before && node instanceof Text text) {
          before.setLiteral(before.getLiteral() + text.getLiteral());
          before.setSourceSpans(List.of());
          text.unlink();
        } else {
          previous = node;
        }
      }
    }
  }
}
