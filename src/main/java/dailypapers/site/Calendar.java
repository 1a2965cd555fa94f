package dailypapers.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A month as a table: a row a week, from Monday to Sunday.
 *
 * @param yearMonth which month
 * @param weeks every week with a day of the month
 * @param earlier the month with papers before this one
 * @param later the month with papers after this one
 */
public record Calendar(
    YearMonth yearMonth, List<Row> weeks, Optional<YearMonth> earlier, Optional<YearMonth> later)
    implements Beside {
  /**
   * A week of the month.
   *
   * @param isoWeek which week
   * @param days seven of them; some may lie outside the month
   */
  public record Row(IsoWeek isoWeek, List<Day> days) {
    public Row {
      days = List.copyOf(days);
    }

    /** True if the month has papers in this week. */
    public boolean hasPapers() {
      return days.stream().anyMatch(day -> day.papers() > 0);
    }
  }

  /**
   * A day.
   *
   * @param date which day
   * @param inMonth false for a day of the month before or after
   * @param papers how many its edition has; 0 for a day without one, and outside the month
   */
  public record Day(LocalDate date, boolean inMonth, int papers) {}

  public Calendar {
    weeks = List.copyOf(weeks);
  }

  /** The days of the week in the order of the columns, Monday first. */
  public List<DayOfWeek> daysOfWeek() {
    return Arrays.asList(DayOfWeek.values());
  }

  @Override
  public long fingerprint() {
    long sum = number(Optional.of(yearMonth));
    for (Row week : weeks) {
      for (Day day : week.days()) {
        sum = 1_000_003 * sum + day.papers();
      }
    }
    sum = 1_000_003 * sum + number(earlier);
    return 1_000_003 * sum + number(later) | Long.MIN_VALUE;
  }

  private static long number(Optional<YearMonth> month) {
    return month.map(each -> each.getYear() * 12L + each.getMonthValue()).orElse(0L);
  }

  static Calendar of(Month month) {
    YearMonth yearMonth = month.yearMonth();
    Map<LocalDate, Integer> papers =
        month.editions().stream()
            .collect(Collectors.toMap(Edition::date, edition -> edition.entries().size()));
    List<Row> weeks = new ArrayList<>();
    LocalDate monday = yearMonth.atDay(1).with(DayOfWeek.MONDAY);
    for (; !monday.isAfter(yearMonth.atEndOfMonth()); monday = monday.plusWeeks(1)) {
      List<Day> days = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        LocalDate date = monday.plusDays(i);
        boolean inMonth = YearMonth.from(date).equals(yearMonth);
        days.add(new Day(date, inMonth, papers.getOrDefault(date, 0)));
      }
      weeks.add(new Row(IsoWeek.of(monday), days));
    }
    return new Calendar(yearMonth, weeks, month.earlier(), month.later());
  }
}
