package dailypapers.site;

import java.util.List;

/**
 * The authors and organizations of an archive.
 *
 * @param authors each in the papers that name them
 * @param organizations the institutions that the source names
 */
public record People(Names authors, Names organizations) {
  /**
   * @param entries newest edition first
   */
  static People of(List<Entry> entries) {
    return new People(
        new Names(entries, entry -> entry.paper().authors()),
        new Names(entries, entry -> entry.paper().organization().stream().toList()));
  }
}
