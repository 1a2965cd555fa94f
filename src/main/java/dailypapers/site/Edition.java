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
}
