package dailypapers.site;

import static java.util.Comparator.comparing;

import dailypapers.paper.Tag;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tag and how many of some papers carry it.
 *
 * @param tag which tag
 * @param papers 1 or more
 */
public record TagCount(Tag tag, int papers) {
  /** The tags of some papers, most papers first, then by slug. */
  static List<TagCount> of(Collection<Entry> entries) {
    Map<String, Tag> tags = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Entry entry : entries) {
      for (Tag tag : entry.tags()) {
        tags.putIfAbsent(tag.slug(), tag);
        counts.merge(tag.slug(), 1, Integer::sum);
      }
    }
    return tags.values().stream()
        .map(tag -> new TagCount(tag, counts.getOrDefault(tag.slug(), 0)))
        .sorted(comparing(TagCount::papers).reversed().thenComparing(count -> count.tag().slug()))
        .toList();
  }
}
