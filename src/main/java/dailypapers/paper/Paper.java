package dailypapers.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper as its source tells it.
 *
 * @param id the key: arXiv id without version
 * @param date the edition it belongs to: the date that was asked for, not the date of submission
 * @param title in the paper's own words, on one line, never translated
 * @param authors in the paper's order; those that the source hides are left out
 * @param abstractText the paper's own abstract, white space folded; empty where the source has none
 * @param votes upvotes at the source, 0 or more
 * @param links where else the paper lives
 * @param organization the institution that the source names
 * @param sample true where the abstract is the bundled sample's rewritten one and not the authors'
 *     own words; pages say so
 */
public record Paper(
    ArxivId id,
    LocalDate date,
    String title,
    List<String> authors,
    String abstractText,
    int votes,
    Links links,
    Optional<String> organization,
    boolean sample) {

  public Paper {
    authors = List.copyOf(authors);
  }

  /** This paper in another edition. */
  public Paper withDate(LocalDate edition) {
    return new Paper(id, edition, title, authors, abstractText, votes, links, organization, sample);
  }

  /** This paper with another abstract. */
  public Paper withAbstract(String text) {
    return new Paper(id, date, title, authors, text, votes, links, organization, sample);
  }
}
