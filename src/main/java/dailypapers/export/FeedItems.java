package dailypapers.export;

import dailypapers.paper.Provenance;
import dailypapers.site.Archive;
import dailypapers.site.Edition;
import dailypapers.site.Entry;
import dailypapers.site.Permalinks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in feeds, for their templates: which papers, which weeks, and when each last changed.
 * All times come from the content, none from the clock of a build.
 */
public final class FeedItems {
  /** The papers of a feed: whole editions that together hold at least as many. */
  private static final int RECENT = 50;

  private static final int PAPERS_OF_A_WEEK = 10;

  /** The weeks of a feed; with their full texts they take as much room as the feed of papers. */
  private static final int WEEKS = 6;

  private static final Comparator<Entry> BY_VOTES =
      Comparator.comparing((Entry entry) -> entry.paper().votes())
          .reversed()
          .thenComparing(entry -> entry.paper().id());

  private final Permalinks links;
  private final int lookBack;

  /**
   * @param lookBack how many days before its date a run brings votes up to date and adds papers
   */
  public FeedItems(Permalinks links, int lookBack) {
    this.links = links;
    this.lookBack = lookBack;
  }

  /**
   * The papers of a feed: a day without any, or with abstracts alone, takes none of the earlier
   * ones away.
   *
   * @param entries newest edition first
   */
  public List<Entry> recent(List<Entry> entries) {
    for (int end = RECENT; end < entries.size(); end++) {
      if (!entries.get(end).paper().date().equals(entries.get(end - 1).paper().date())) {
        return entries.subList(0, end);
      }
    }
    return entries;
  }

  /** When a paper came: the beginning of its edition's day, in UTC. */
  public Instant published(Entry entry) {
    return beginning(entry.paper().date());
  }

  /** When the summary was written; never before the paper came. */
  public Instant updated(Entry entry) {
    Instant published = published(entry);
    return entry
        .provenance()
        .flatMap(Provenance::written)
        .filter(published::isBefore)
        .orElse(published);
  }

  /** The last update of any of these; a feed without any has always been so. */
  public Instant updated(List<Entry> entries) {
    return entries.stream().map(this::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
  }

  /** When a week was over, or when the last summary of those that it shows was written. */
  public Instant updated(TopOfWeek week) {
    Instant over = week.published();
    Instant written = updated(week.entries());
    return written.isAfter(over) ? written : over;
  }

  /** The last update of a feed of weeks. */
  public Instant updatedWeeks(List<TopOfWeek> weeks) {
    return weeks.stream().map(this::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
  }

  /** The id of the feed of weeks, and with a name behind a slash that of a week. */
  public String weeksId() {
    return "tag:" + links.root().getHost() + ",2024:weeks";
  }

  /**
   * The newest weeks that are over, newest first. A week is over once there is an edition of a
   * later week from which no run looks back at the last edition of the week: until then its votes
   * may still be brought up to date and its papers change places, afterwards only a person changes
   * it.
   */
  public List<TopOfWeek> weeks(Archive archive) {
    Map<LocalDate, List<Edition>> byMonday = new LinkedHashMap<>();
    for (Edition edition : archive.editions()) {
      byMonday.computeIfAbsent(monday(edition.date()), any -> new ArrayList<>()).add(edition);
    }
    return byMonday.entrySet().stream()
        .filter(week -> isOver(week.getKey(), week.getValue(), archive))
        .limit(WEEKS)
        .map(week -> week(week.getKey(), week.getValue()))
        .toList();
  }

  private boolean isOver(LocalDate monday, List<Edition> editions, Archive archive) {
    LocalDate newest = archive.editions().get(0).date();
    return !monday(newest).equals(monday)
        && newest.minusDays(lookBack).isAfter(editions.get(0).date());
  }

  private static TopOfWeek week(LocalDate monday, List<Edition> editions) {
    List<Entry> entries =
        editions.stream().flatMap(edition -> edition.entries().stream()).sorted(BY_VOTES).toList();
    return new TopOfWeek(
        name(monday),
        monday,
        editions.get(0).date(),
        entries.size(),
        entries.stream().limit(PAPERS_OF_A_WEEK).toList());
  }

  private static String name(LocalDate monday) {
    int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return monday.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-w0" : "-w") + week;
  }

  private static LocalDate monday(LocalDate date) {
    return date.minusDays(date.getDayOfWeek().getValue() - 1L);
  }

  static Instant beginning(LocalDate date) {
    return date.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
