package dailypapers.source;

import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * The full texts that {@link ArxivText} has read before, from the same cache and cut in the same
 * way. Nobody is asked.
 */
public final class CachedText {
  private final PageCache cache;
  private final TextBudget budget;

  /**
   * @param cache the folder of the pages that are known; need not exist
   */
  public CachedText(Path cache, TextBudget budget) {
    this.cache = new PageCache(cache, PoliteClient.Manners.ARXIV.mostCached(), Clock.systemUTC());
    this.budget = budget;
  }

  /** What a summarizer would get of a paper now; empty where its page is not known, or not its. */
  public Optional<PaperText> find(Paper paper) {
    return cache
        .find(URI.create(paper.id().htmlUrl()))
        .filter(answer -> answer.status() == 200)
        .map(answer -> ArxivHtml.STANDARD.read(paper, answer.text()))
        .flatMap(
            text ->
                text instanceof FullText.Read read
                    ? Optional.of(budget.cut(read.text()))
                    : Optional.empty());
  }
}
