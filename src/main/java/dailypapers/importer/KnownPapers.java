package dailypapers.importer;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of papers beside the old digest: authors in their order, votes, abstract, links.
 *
 * <pre>{@code
 * KnownPapers nothing = (id, date) -> Optional.empty();
 * }</pre>
 */
@FunctionalInterface
public interface KnownPapers {
  /** The paper as it stood on a date, or on the nearest one on which it is known. */
  Optional<Paper> find(ArxivId id, LocalDate date);
}
