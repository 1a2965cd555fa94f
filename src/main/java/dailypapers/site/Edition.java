package dailypapers.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The papers of one digest date.
 *
 * @param date the digest date
 * @param entries most votes first, then by id
 * @param earlier the date of the edition before this one
 * @param later the date of the edition after this one
 */
public record Edition(
    LocalDate date, List<Entry> entries, Optional<LocalDate> earlier, Optional<LocalDate> later) {
  public Edition {
    entries = List.copyOf(entries);
  }

  /** The month whose page lists this edition. */
  public YearMonth month() {
    return YearMonth.from(date);
  }

  /** What several of its papers are about, most papers first. */
  public List<Topic> topics() {
    return Topic.of(entries);
  }

  /** The week whose page lists this edition. */
  public IsoWeek isoWeek() {
    return IsoWeek.of(date);
  }

  /** How many papers some editions hold together. */
  static int papers(List<Edition> editions) {
    return editions.stream().mapToInt(edition -> edition.entries().size()).sum();
  }

  /** The papers of some editions with the most votes, at most so many. */
  static List<Entry> mostVoted(List<Edition> editions, int atMost) {
    return editions.stream()
        .flatMap(edition -> edition.entries().stream().limit(atMost))
        .sorted(Entry.BY_VOTES)
        .limit(atMost)
        .toList();
  }
}
