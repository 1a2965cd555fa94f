package dailypapers.bake;

import dailypapers.content.ContentFolder;
import dailypapers.paper.Sha256;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Summaries that await review, which no page shows: counted, and never read.
 *
 * @param byDate how many there are of each date that has any
 */
record Withheld(Map<LocalDate, Integer> byDate) {
  /** Where a bake remembers the fingerprint of what it counted. */
  static final String PAGE = "status.json";

  private static final int LONG_IN_HEX = 16;

  /** The summaries below a content folder. */
  static Withheld in(Path content) {
    Map<LocalDate, Integer> byDate = new TreeMap<>();
    for (Path file : new ContentFolder(content).withheldPaths()) {
      byDate.merge(date(file), 1, Integer::sum);
    }
    return new Withheld(byDate);
  }

  /** A content file lies nowhere but in the folder of its date, {@code …/2024/06/28/}. */
  private static LocalDate date(Path file) {
    int day = file.getNameCount() - 2;
    return LocalDate.parse(
        file.getName(day - 2) + "-" + file.getName(day - 1) + "-" + file.getName(day));
  }

  /** Another one for other numbers; 0 for none at all. */
  long fingerprint() {
    return byDate.isEmpty()
        ? 0
        : Long.parseUnsignedLong(
            Sha256.of(byDate.toString()).substring(0, LONG_IN_HEX), LONG_IN_HEX);
  }
}
