package dailypapers.source;

import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;

/**
 * Where the text comes from that a summary must be faithful to. The simplest one is the abstract
 * itself:
 *
 * <pre>{@code
 * TextSource abstracts = paper -> PaperText.ofAbstract(paper.abstractText());
 * }</pre>
 */
@FunctionalInterface
public interface TextSource {
  /** The text of a paper; never empty passages, but possibly no passage at all. */
  PaperText textOf(Paper paper);
}
