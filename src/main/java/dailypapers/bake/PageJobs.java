package dailypapers.bake;

import dailypapers.site.Archive;
import dailypapers.site.Calendar;
import dailypapers.site.Edition;
import dailypapers.site.Entry;
import dailypapers.site.Lazy;
import dailypapers.site.Month;
import dailypapers.site.Names;
import dailypapers.site.PageSpec;
import dailypapers.site.Permalinks;
import dailypapers.site.TagPage;
import dailypapers.site.Week;
import dailypapers.site.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of a site: each {@link PageSpec}, once for each thing in its scope. */
final class PageJobs {
  private final Archive archive;
  private final Changes changes;
  private final Map<YearMonth, Lazy<Calendar>> calendars;

  private final List<PageSpec> pages;
  private final Permalinks links;
  private final RelatedPapers related;
  private final Lazy<Set<String>> authors;
  private final Lazy<Set<String>> organizations;

  PageJobs(Archive archive, Changes changes, SiteConfiguration site, RelatedPapers related) {
    this.related = related;
    this.archive = archive;
    this.changes = changes;
    this.pages = site.pages();
    this.links = site.permalinks();
    this.authors = new Lazy<>(() -> archive.authors().slugs(changes.papers()));
    this.organizations = new Lazy<>(() -> archive.organizations().slugs(changes.papers()));
    this.calendars =
        archive.months().stream()
            .collect(Collectors.toMap(Month::yearMonth, month -> new Lazy<>(month::calendar)));
  }

  /** The pages of one kind. */
  Stream<PageJob> of(PageSpec spec) {
    return switch (spec.scope()) {
      // What such a page shows of the archive it asks the archive for, and that is noticed.
      case SITE -> Stream.of(new PageJob(spec, spec.address(), Map.of(), false, 0, () -> 0));
      case PAPER -> archive.editions().stream().flatMap(edition -> papers(spec, edition));
      case EDITION -> archive.editions().stream().map(edition -> edition(spec, edition));
      case WEEK -> archive.weeks().stream().map(week -> week(spec, week));
      case MONTH -> archive.months().stream().map(month -> month(spec, month));
      case YEAR -> archive.years().stream().map(year -> year(spec, year));
      case AUTHOR -> named(spec, "author", archive.authors(), authors);
      case ORGANIZATION -> named(spec, "organization", archive.organizations(), organizations);
      case TAG -> archive.tags().stream().map(tag -> tag(spec, tag));
    };
  }

  private Stream<PageJob> papers(PageSpec spec, Edition edition) {
    boolean changed = changes.editions().contains(edition.date());
    return edition.entries().stream().map(entry -> paper(spec, edition, entry, changed));
  }

  private PageJob paper(PageSpec spec, Edition edition, Entry entry, boolean changed) {
    RelatedPapers relatives = spec.equals(PageSpec.PAPER) ? related : RelatedPapers.NONE;
    Lazy<NameLinks> people = new Lazy<>(() -> new NameLinks(entry, archive, pages, links));
    return new PageJob(
        spec,
        spec.addressOf(entry.paper()),
        Map.of(
            "entry",
            entry,
            "edition",
            edition,
            "related",
            relatives.of(entry),
            PageModel.PEOPLE,
            people),
        changed,
        relatives.fingerprint(entry),
        () -> people.get().fingerprint());
  }

  private PageJob edition(PageSpec spec, Edition edition) {
    Lazy<Calendar> calendar = Objects.requireNonNull(calendars.get(edition.month()));
    return new PageJob(
        spec,
        spec.addressOf(edition.date()),
        Map.of("edition", edition, PageModel.CALENDAR, calendar),
        changes.editions().contains(edition.date()),
        0,
        () -> calendar.get().fingerprint());
  }

  private PageJob week(PageSpec spec, Week week) {
    boolean changed = changes.weeks().contains(week.isoWeek());
    return new PageJob(spec, spec.addressOf(week.isoWeek()), "week", week, changed);
  }

  private PageJob month(PageSpec spec, Month month) {
    boolean changed = changes.months().contains(month.yearMonth());
    return new PageJob(spec, spec.addressOf(month.yearMonth()), "month", month, changed);
  }

  private PageJob tag(PageSpec spec, TagPage page) {
    boolean changed = changes.tags().contains(page.tag().slug());
    return new PageJob(spec, spec.addressOf(page.tag()), "tagPage", page, changed);
  }

  private PageJob year(PageSpec spec, Year year) {
    boolean changed = changes.years().contains(year.year());
    return new PageJob(spec, spec.addressOf(year.year()), "year", year, changed);
  }

  private static Stream<PageJob> named(
      PageSpec spec, String name, Names names, Lazy<Set<String>> changed) {
    return names.pages().stream()
        .map(
            page ->
                new PageJob(
                    spec, spec.addressOf(page), name, page, changed.get().contains(page.slug())));
  }
}
