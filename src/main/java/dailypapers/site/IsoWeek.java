package dailypapers.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/**
 * A week as ISO 8601 counts them: from Monday to Sunday, in the year that most of its days lie in.
 * 2024-12-30 is in week 1 of 2025.
 *
 * @param year the week-based year
 * @param week 1 to 53
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {
  private static final Comparator<IsoWeek> IN_TIME =
      Comparator.comparingInt(IsoWeek::year).thenComparingInt(IsoWeek::week);

  /** The week of a date. */
  public static IsoWeek of(LocalDate date) {
    return new IsoWeek(
        date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Its first day. */
  public LocalDate monday() {
    // The fourth of January is in the first week of every year.
    return LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
  }

  /** Its last day. */
  public LocalDate sunday() {
    return monday().plusDays(6);
  }

  // Written out: a record's own is put together when first called, in more time than a page takes.
  @Override
  public boolean equals(Object other) {
    return other instanceof IsoWeek that && year == that.year && week == that.week;
  }

  @Override
  public int hashCode() {
    return year * 64 + week;
  }

  @Override
  public int compareTo(IsoWeek other) {
    return IN_TIME.compare(this, other);
  }

  /** As ISO 8601 and HTML's {@code time} element write it: {@code 2024-W26}. */
  @Override
  public String toString() {
    return year + (week < 10 ? "-W0" : "-W") + week;
  }
}
