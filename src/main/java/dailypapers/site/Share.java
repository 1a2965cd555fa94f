package dailypapers.site;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many of some things are of a kind.
 *
 * @param key names the kind
 * @param count how many are
 * @param of how many there are in all
 */
public record Share(String key, int count, int of) {
  /** The entries that are of a kind. */
  static Share of(String key, List<Entry> entries, Predicate<Entry> kind) {
    return new Share(key, (int) entries.stream().filter(kind).count(), entries.size());
  }

  /** In hundredths, rounded; 0 of nothing. */
  public int percent() {
    return rounded(100);
  }

  /** In thousandths, rounded; 0 of nothing. */
  public int permille() {
    return rounded(1000);
  }

  /** In hundredths with one decimal place, such as {@code 99.5}. */
  public String tenths() {
    return permille() / 10 + "." + permille() % 10;
  }

  private int rounded(int parts) {
    return of == 0 ? 0 : (int) Math.round((double) parts * count / of);
  }
}
