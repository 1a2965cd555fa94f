package dailypapers.site;

import static dailypapers.testing.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Weeks, months and years")
class PeriodsTest {
  private static final Archive ARCHIVE =
      Archive.of(
          List.of(
              entry("2412.00001", "2024-12-27", 5),
              entry("2412.00002", "2024-12-30", 2),
              entry("2412.00003", "2024-12-31", 9),
              entry("2501.00004", "2025-01-02", 4),
              entry("2501.00005", "2025-01-02", 9),
              entry("2503.00006", "2025-03-03", 1)));

  @ParameterizedTest
  @DisplayName("are counted as ISO 8601 counts weeks, in the year that most of their days lie in")
  @CsvSource({
    "2024-12-29, 2024-W52, 2024-12-23",
    "2024-12-30, 2025-W01, 2024-12-30",
    "2025-01-05, 2025-W01, 2024-12-30",
    "2021-01-03, 2020-W53, 2020-12-28",
    "2024-01-01, 2024-W01, 2024-01-01",
    "2024-06-28, 2024-W26, 2024-06-24",
  })
  void isoWeeks(LocalDate date, String week, LocalDate monday) {
    IsoWeek found = IsoWeek.of(date);

    assertThat(found).hasToString(week);
    assertThat(found.monday()).isEqualTo(monday);
    assertThat(found.sunday()).isEqualTo(monday.plusDays(6));
  }

  @Test
  @DisplayName("of a week lie on one page across the end of the year, under the week's own year")
  void weekAcrossYears() {
    List<Week> weeks = ARCHIVE.weeks();

    assertThat(weeks)
        .extracting(week -> week.isoWeek().toString())
        .containsExactly("2025-W10", "2025-W01", "2024-W52");
    assertThat(weeks.get(1).editions())
        .extracting(Edition::date)
        .containsExactly(date("2025-01-02"), date("2024-12-31"), date("2024-12-30"));
    assertThat(weeks.get(1).months())
        .containsExactly(YearMonth.of(2024, 12), YearMonth.of(2025, 1));
    assertThat(weeks.get(1).earlier()).contains(new IsoWeek(2024, 52));
    assertThat(weeks.get(1).later()).contains(new IsoWeek(2025, 10));
    assertThat(new Permalinks(URI.create("https://a.example/repo/")).week(new IsoWeek(2025, 1)))
        .isEqualTo("/repo/2025/w01/");
  }

  @Test
  @DisplayName("show the papers with the most votes, then by id")
  void mostVoted() {
    assertThat(ARCHIVE.weeks().get(1).mostVoted(3))
        .extracting(entry -> entry.paper().id().value())
        .containsExactly("2412.00003", "2501.00005", "2501.00004");
    assertThat(ARCHIVE.years().get(1).mostVoted(1))
        .extracting(entry -> entry.paper().id().value())
        .containsExactly("2412.00003");
    assertThat(ARCHIVE.months().get(0).mostVoted(10)).hasSize(1);
  }

  @Test
  @DisplayName("know their neighbors, and a year every week in which it has an edition")
  void years() {
    List<Year> years = ARCHIVE.years();

    assertThat(years).extracting(Year::year).containsExactly(2025, 2024);
    assertThat(years).extracting(Year::papers).containsExactly(3, 3);
    assertThat(years.get(0).earlier()).contains(2024);
    assertThat(years.get(0).later()).isEmpty();
    assertThat(years.get(1).weeks())
        .extracting(week -> week.isoWeek().toString())
        .containsExactly("2025-W01", "2024-W52");
    assertThat(ARCHIVE.months().get(1).earlier()).contains(YearMonth.of(2024, 12));
    assertThat(ARCHIVE.months().get(1).later()).contains(YearMonth.of(2025, 3));
  }

  @Test
  @DisplayName("make a calendar of whole weeks from Monday to Sunday")
  void calendar() {
    Calendar calendar = ARCHIVE.months().get(2).calendar();

    assertThat(calendar.weeks()).hasSize(6).allSatisfy(week -> assertThat(week.days()).hasSize(7));
    assertThat(calendar.weeks().get(0).days().get(0))
        .isEqualTo(new Calendar.Day(date("2024-11-25"), false, 0));
    assertThat(calendar.weeks().get(5).isoWeek()).isEqualTo(new IsoWeek(2025, 1));
    assertThat(calendar.weeks().get(5).days())
        .extracting(Calendar.Day::papers)
        .containsExactly(1, 1, 0, 0, 0, 0, 0);
    assertThat(calendar.weeks()).extracting(Calendar.Row::hasPapers).endsWith(true, true);
    assertThat(calendar.weeks().get(0).hasPapers()).isFalse();
  }

  @Test
  @DisplayName("have a calendar whose number changes with a day's papers and with a neighbor")
  void fingerprint() {
    Month month = ARCHIVE.months().get(2);
    Month alone = new Month(month.yearMonth(), month.editions(), month.later(), month.earlier());
    Month fewer =
        new Month(
            month.yearMonth(), month.editions().subList(0, 2), month.earlier(), month.later());
    long number = month.calendar().fingerprint();

    assertThat(number).isNotZero().isEqualTo(month.calendar().fingerprint());
    assertThat(alone.calendar().fingerprint()).isNotEqualTo(number);
    assertThat(fewer.calendar().fingerprint()).isNotEqualTo(number);
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
