package dailypapers.site;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Tag;
import dailypapers.paper.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A tag that several papers of an edition carry: what a day is about is counted, never written.
 *
 * @param tag slug and labels
 * @param papers how many papers of the edition carry it
 * @param lead the paper whose sentence may stand for the topic: of those whose summary passed the
 *     check, the one with most votes that stands for no topic before this one
 */
public record Topic(Tag tag, int papers, Optional<Entry> lead) {
  private static final int SEVERAL = 2;

  private record Tagged(Tag tag, List<Entry> entries) {}

  /**
   * The topics of an edition, most papers first; of as many, the one that stands higher up.
   *
   * @param entries most votes first
   */
  static List<Topic> of(List<Entry> entries) {
    Map<String, Tagged> bySlug = new LinkedHashMap<>();
    for (Entry entry : entries) {
      for (Tag tag : entry.tags()) {
        bySlug
            .computeIfAbsent(tag.slug(), slug -> new Tagged(tag, new ArrayList<>()))
            .entries()
            .add(entry);
      }
    }
    List<Tagged> common =
        bySlug.values().stream()
            .filter(tagged -> tagged.entries().size() >= SEVERAL)
            .sorted(Comparator.comparing((Tagged tagged) -> -tagged.entries().size()))
            .toList();
    Set<ArxivId> shown = new HashSet<>();
    List<Topic> topics = new ArrayList<>(common.size());
    for (Tagged tagged : common) {
      Optional<Entry> lead = tagged.entries().stream().filter(it -> mayLead(it, shown)).findFirst();
      lead.ifPresent(entry -> shown.add(entry.paper().id()));
      topics.add(new Topic(tagged.tag(), tagged.entries().size(), lead));
    }
    return topics;
  }

  private static boolean mayLead(Entry entry, Set<ArxivId> shown) {
    return entry.verdict() == Verdict.FAITHFUL
        && !entry.tldr().isEmpty()
        && !shown.contains(entry.paper().id());
  }
}
