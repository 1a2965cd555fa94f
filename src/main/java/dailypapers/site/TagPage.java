package dailypapers.site;

import dailypapers.paper.Tag;
import java.util.List;

/**
 * A tag with the papers that carry it.
 *
 * @param tag slug and labels
 * @param entries newest edition first, most votes first within it; never empty
 */
public record TagPage(Tag tag, List<Entry> entries) {
  public TagPage {
    entries = List.copyOf(entries);
  }
}
