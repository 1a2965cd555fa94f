package dailypapers.site;

import java.time.YearMonth;
import java.util.List;

/**
 * The editions of one month.
 *
 * @param yearMonth which month
 * @param editions newest first
 */
public record Month(YearMonth yearMonth, List<Edition> editions) {
  public Month {
    editions = List.copyOf(editions);
  }

  /** How many papers the editions hold together. */
  public int papers() {
    return editions.stream().mapToInt(edition -> edition.entries().size()).sum();
  }
}
