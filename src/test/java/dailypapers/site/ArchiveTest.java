package dailypapers.site;

import static dailypapers.testing.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The archive")
class ArchiveTest {
  private static final List<Entry> ENTRIES =
      List.of(
          entry("2406.00001", "2024-06-28", 3, "agents"),
          entry("2406.00002", "2024-06-28", 9, "agents", "benchmarks"),
          entry("2406.00003", "2024-06-28", 9),
          entry("2405.00004", "2024-05-31", 1, "zero"),
          entry("2407.00005", "2024-07-01", 0, "benchmarks", "agents"));

  @Test
  @DisplayName("shows the newest edition first and links each with its neighbors")
  void editions() {
    List<Edition> editions = Archive.of(ENTRIES).editions();

    assertThat(editions)
        .extracting(Edition::date)
        .containsExactly(date("2024-07-01"), date("2024-06-28"), date("2024-05-31"));
    assertThat(editions.get(1).earlier()).contains(date("2024-05-31"));
    assertThat(editions.get(1).later()).contains(date("2024-07-01"));
    assertThat(editions.get(0).later()).isEmpty();
    assertThat(editions.get(2).earlier()).isEmpty();
  }

  @Test
  @DisplayName("sorts an edition by votes, then by id")
  void votes() {
    assertThat(Archive.of(ENTRIES).editions().get(1).entries())
        .extracting(entry -> entry.paper().id().value())
        .containsExactly("2406.00002", "2406.00003", "2406.00001");
  }

  @Test
  @DisplayName("groups editions by month and counts their papers")
  void months() {
    List<Month> months = Archive.of(ENTRIES).months();

    assertThat(months)
        .extracting(Month::yearMonth)
        .containsExactly(YearMonth.of(2024, 7), YearMonth.of(2024, 6), YearMonth.of(2024, 5));
    assertThat(months.get(1).papers()).isEqualTo(3);
  }

  @Test
  @DisplayName("sorts tags by the number of papers, then by slug, and their papers by date")
  void tags() {
    List<TagPage> tags = Archive.of(ENTRIES).tags();

    assertThat(tags)
        .extracting(page -> page.tag().slug())
        .containsExactly("agents", "benchmarks", "zero");
    assertThat(tags.get(0).entries())
        .extracting(entry -> entry.paper().id().value())
        .containsExactly("2407.00005", "2406.00002", "2406.00001");
  }

  @Test
  @DisplayName("is the same whatever the order in which the entries were read")
  void orderOfReading() {
    List<Entry> shuffled = new ArrayList<>(ENTRIES);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(Archive.of(shuffled)).isEqualTo(Archive.of(ENTRIES));
  }

  @Test
  @DisplayName("gives whole editions as recent papers, as many as reach the number asked for")
  void recent() {
    Archive archive = Archive.of(ENTRIES);

    assertThat(archive.recent(1)).hasSize(1);
    assertThat(archive.recent(2)).hasSize(4);
    assertThat(archive.recent(100)).hasSize(5);
    assertThat(archive.recent(0)).isEmpty();
  }

  @Test
  @DisplayName("of no papers has no newest edition")
  void empty() {
    Archive archive = Archive.of(List.of());

    assertThat(archive.newest()).isEmpty();
    assertThat(archive.entries()).isEmpty();
    assertThat(archive.months()).isEmpty();
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
