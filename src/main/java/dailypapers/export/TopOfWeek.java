package dailypapers.export;

import dailypapers.site.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A week that is over, with its most-voted papers: an item of a feed.
 *
 * @param name {@code 2024-w26}, the week of ISO 8601; with the host it makes the item's id
 * @param monday its first day
 * @param newest the date of its last edition
 * @param papers how many papers its editions hold together
 * @param entries those with the most votes, most votes first
 */
public record TopOfWeek(
    String name, LocalDate monday, LocalDate newest, int papers, List<Entry> entries) {
  public TopOfWeek {
    entries = List.copyOf(entries);
  }

  /** Its last day. */
  public LocalDate sunday() {
    return monday.plusDays(6);
  }

  /** When the week was over: the midnight, in UTC, that ends its Sunday. */
  public Instant published() {
    return FeedItems.beginning(monday.plusDays(7));
  }

  /** The year and week of its page, as the address has them: {@code 2024/w26}. */
  public String path() {
    return name.replace('-', '/');
  }
}
