package dailypapers.site;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The editions of one week.
 *
 * @param isoWeek which week
 * @param editions newest first
 * @param earlier the week with papers before this one
 * @param later the week with papers after this one
 */
public record Week(
    IsoWeek isoWeek, List<Edition> editions, Optional<IsoWeek> earlier, Optional<IsoWeek> later) {
  public Week {
    editions = List.copyOf(editions);
  }

  /** How many papers the editions hold together. */
  public int papers() {
    return Edition.papers(editions);
  }

  /** The papers with the most votes, at most so many. */
  public List<Entry> mostVoted(int atMost) {
    return Edition.mostVoted(editions, atMost);
  }

  /** The months in which its editions lie, oldest first. */
  public List<YearMonth> months() {
    return editions.stream().map(Edition::month).distinct().sorted().toList();
  }

  /** True if an edition of the week has a date of this year. */
  boolean liesIn(int year) {
    return editions.stream().anyMatch(edition -> edition.date().getYear() == year);
  }
}
