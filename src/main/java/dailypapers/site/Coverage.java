package dailypapers.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * On how many days there is an edition.
 *
 * @param from the first day that counts
 * @param to the last one
 * @param papers of all editions
 * @param editions on whatever day
 * @param weekdays those with an edition, of all from Monday to Friday; holidays are not known and
 *     count
 */
public record Coverage(LocalDate from, LocalDate to, int papers, int editions, Share weekdays) {
  /**
   * @param editions all that lie between the two days, both of which count
   */
  static Coverage of(LocalDate from, LocalDate to, List<Edition> editions) {
    int covered = (int) editions.stream().filter(edition -> isWeekday(edition.date())).count();
    int weekdays = (int) from.datesUntil(to.plusDays(1)).filter(Coverage::isWeekday).count();
    return new Coverage(
        from,
        to,
        Edition.papers(editions),
        editions.size(),
        new Share("weekdays", covered, weekdays));
  }

  /** How many editions fall on a Saturday or a Sunday. */
  public int weekends() {
    return editions - weekdays.count();
  }

  private static boolean isWeekday(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }
}
