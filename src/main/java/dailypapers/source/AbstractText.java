package dailypapers.source;

import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import java.util.List;

/**
 * The abstract as the text. A paper without an abstract has no passage, so that nothing is ever
 * summarized from nothing.
 */
public final class AbstractText implements TextSource {
  @Override
  public PaperText textOf(Paper paper) {
    return paper.abstractText().isBlank()
        ? new PaperText(PaperText.Kind.ABSTRACT, List.of())
        : PaperText.ofAbstract(paper.abstractText());
  }
}
