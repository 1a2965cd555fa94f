package dailypapers.site;

import dailypapers.paper.Tag;
import java.time.LocalDate;
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

  /** The date of the oldest paper. */
  public LocalDate since() {
    return entries.get(entries.size() - 1).paper().date();
  }

  /** The other tags of these papers, those that stand with this one most often first. */
  public List<TagCount> companions(int atMost) {
    return TagCount.of(entries).stream()
        .filter(count -> !count.tag().slug().equals(tag.slug()))
        .limit(atMost)
        .toList();
  }
}
