package dailypapers.site;

import java.time.LocalDate;
import java.util.List;

/**
 * A name, of an author or an organization, with the papers that carry it. Names are told apart by
 * their spelling alone: two people of one name are one here, and one person with two spellings is
 * two.
 *
 * @param name in the spelling that most of the papers use
 * @param slug its address
 * @param entries newest edition first, most votes first within it; never empty
 */
public record NamePage(String name, String slug, List<Entry> entries) {
  public NamePage {
    entries = List.copyOf(entries);
  }

  /** The date of the oldest paper. */
  public LocalDate since() {
    return entries.get(entries.size() - 1).paper().date();
  }

  /** The tags that two or more of these papers carry, most papers first. */
  public List<TagCount> tags(int atMost) {
    return TagCount.of(entries).stream().filter(count -> count.papers() > 1).limit(atMost).toList();
  }
}
