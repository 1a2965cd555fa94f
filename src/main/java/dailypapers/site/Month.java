package dailypapers.site;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The editions of one month.
 *
 * @param yearMonth which month
 * @param editions newest first
 * @param earlier the month with papers before this one
 * @param later the month with papers after this one
 */
public record Month(
    YearMonth yearMonth,
    List<Edition> editions,
    Optional<YearMonth> earlier,
    Optional<YearMonth> later) {
  public Month {
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

  /** The year in which it lies. */
  public int year() {
    return yearMonth.getYear();
  }

  /** The month as a table of days. */
  public Calendar calendar() {
    return Calendar.of(this);
  }
}
