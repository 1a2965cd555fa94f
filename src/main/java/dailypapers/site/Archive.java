package dailypapers.site;

import static java.util.Comparator.comparing;

import dailypapers.paper.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Everything the site shows, in the order in which it shows it. The order depends on the entries
 * alone, never on the order in which they were read: two builds of the same content are the same
 * bytes.
 *
 * @param editions newest first
 * @param months newest first
 * @param tags the tags that at least one paper carries, most papers first, then by slug
 * @param names what the papers are found by beside; computed when somebody asks
 */
public record Archive(
    List<Edition> editions, List<Month> months, List<TagPage> tags, Lazy<People> names) {
  public Archive {
    editions = List.copyOf(editions);
    months = List.copyOf(months);
    tags = List.copyOf(tags);
  }

  /** The archive of these entries; none at all give an archive of no editions. */
  public static Archive of(List<Entry> entries) {
    List<Edition> editions = editions(entries);
    return new Archive(
        editions,
        Periods.months(editions),
        tags(editions),
        new Lazy<>(() -> People.of(entries(editions))));
  }

  /** The edition that the front page shows. */
  public Optional<Edition> newest() {
    return editions.stream().findFirst();
  }

  /** The weeks with papers, newest first. */
  public List<Week> weeks() {
    return Periods.weeks(editions);
  }

  /** The years with papers, newest first. */
  public List<Year> years() {
    return Periods.years(months, weeks());
  }

  /** Every entry, newest edition first. */
  public List<Entry> entries() {
    return entries(editions);
  }

  /** The names of the authors. */
  public Names authors() {
    return names.get().authors();
  }

  /** The names of the organizations. */
  public Names organizations() {
    return names.get().organizations();
  }

  /** What can be counted. */
  public Statistics statistics() {
    return Statistics.of(this);
  }

  /** The tags month by month. */
  public Trends trends() {
    return Trends.of(this);
  }

  /** Two archives of the same editions are the same: all else is computed from them. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Archive archive && editions.equals(archive.editions);
  }

  @Override
  public int hashCode() {
    return editions.hashCode();
  }

  /**
   * The entries of the newest whole editions that together hold at least this many papers, or all
   * there are.
   */
  public List<Entry> recent(int atLeast) {
    List<Entry> recent = new ArrayList<>();
    for (Edition edition : editions) {
      if (recent.size() >= atLeast) {
        break;
      }
      recent.addAll(edition.entries());
    }
    return List.copyOf(recent);
  }

  private static List<Entry> entries(List<Edition> editions) {
    return editions.stream().flatMap(edition -> edition.entries().stream()).toList();
  }

  private static List<Edition> editions(List<Entry> entries) {
    Map<LocalDate, List<Entry>> byDate = new HashMap<>();
    for (Entry entry : entries) {
      byDate.computeIfAbsent(entry.paper().date(), date -> new ArrayList<>()).add(entry);
    }
    TreeSet<LocalDate> dates = new TreeSet<>(byDate.keySet());
    List<Edition> editions = new ArrayList<>(dates.size());
    for (LocalDate date : dates.descendingSet()) {
      List<Entry> ofDate = byDate.getOrDefault(date, List.of());
      ofDate.sort(Entry.BY_VOTES);
      editions.add(
          new Edition(
              date,
              ofDate,
              Optional.ofNullable(dates.lower(date)),
              Optional.ofNullable(dates.higher(date))));
    }
    return editions;
  }

  /** Tags are told apart by their slugs: labels and synonyms are the vocabulary's. */
  private static List<TagPage> tags(List<Edition> editions) {
    record Tagged(Tag tag, List<Entry> entries) {}
    Map<String, Tagged> bySlug = new HashMap<>();
    for (Edition edition : editions) {
      for (Entry entry : edition.entries()) {
        for (Tag tag : entry.tags()) {
          bySlug
              .computeIfAbsent(tag.slug(), slug -> new Tagged(tag, new ArrayList<>()))
              .entries()
              .add(entry);
        }
      }
    }
    return bySlug.values().stream()
        .map(tagged -> new TagPage(tagged.tag(), tagged.entries()))
        .sorted(
            comparing((TagPage page) -> page.entries().size())
                .reversed()
                .thenComparing(page -> page.tag().slug()))
        .toList();
  }
}
