package dailypapers.site;

import java.util.List;
import java.util.Optional;

/**
 * The editions of one year of the calendar.
 *
 * @param year which year
 * @param months newest first
 * @param weeks newest first: every week in which an edition of the year lies. The first and the
 *     last may have editions of the year before or after, too, and their addresses may name it
 * @param earlier the year with papers before this one
 * @param later the year with papers after this one
 */
public record Year(
    int year,
    List<Month> months,
    List<Week> weeks,
    Optional<Integer> earlier,
    Optional<Integer> later) {
  public Year {
    months = List.copyOf(months);
    weeks = List.copyOf(weeks);
  }

  /** The editions, newest first. */
  public List<Edition> editions() {
    return months.stream().flatMap(month -> month.editions().stream()).toList();
  }

  /** How many papers the editions hold together. */
  public int papers() {
    return Edition.papers(editions());
  }

  /** The papers with the most votes, at most so many. */
  public List<Entry> mostVoted(int atMost) {
    return Edition.mostVoted(editions(), atMost);
  }
}
