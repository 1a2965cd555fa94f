package dailypapers.bake;

import dailypapers.site.Archive;
import dailypapers.site.Edition;
import dailypapers.site.Entry;
import dailypapers.site.Month;
import dailypapers.site.NamePage;
import dailypapers.site.PageSpec;
import dailypapers.site.Scope;
import dailypapers.site.TagPage;
import dailypapers.site.Week;
import dailypapers.site.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the sitemaps of a site list: each page for people, whatever kind of page it is, with the
 * date of the newest edition that it shows something of.
 *
 * <p>Up to {@link #MOST} pages stand in {@code /sitemap.xml} itself; more of them in {@code
 * /sitemaps/001.xml} and so on, of which {@code /sitemap.xml} is the index then.
 */
final class Sitemaps {
  /** So many addresses may stand in a sitemap (sitemaps.org, protocol 0.9). */
  static final int MOST = 50_000;

  /**
   * A page.
   *
   * @param address within the site
   * @param date of the newest edition that it shows something of
   */
  public record Listed(String address, Optional<LocalDate> date) {}

  /**
   * A sitemap.
   *
   * @param address within the site
   * @param date the newest of its pages
   */
  public record Part(String address, List<Listed> pages, Optional<LocalDate> date) {}

  /** Pages of the whole site that show nothing of any edition. */
  private static final Set<String> STANDING = Set.of("about", "search");

  private final Archive archive;
  private final int most;

  Sitemaps(Archive archive, int most) {
    this.archive = archive;
    this.most = most;
  }

  /** The sitemaps of these pages; the first one is all there is if it holds them all. */
  List<Part> of(List<Listed> pages) {
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += most) {
      List<Listed> some = pages.subList(from, Math.min(pages.size(), from + most));
      parts.add(new Part(address(parts.size() + 1), some, newest(some)));
    }
    return parts;
  }

  /**
   * A page with the date of what it is about; one of the whole archive changes with every edition.
   *
   * @param model what its template finds
   */
  Listed listed(PageSpec spec, String address, Map<String, Object> model) {
    boolean ofArchive = spec.scope() == Scope.SITE && !STANDING.contains(spec.name());
    return new Listed(
        address,
        ofArchive
            ? archive.newest().map(Edition::date)
            : model.values().stream().flatMap(about -> date(about).stream()).findFirst());
  }

  private static Optional<LocalDate> date(Object about) {
    if (about instanceof Edition edition) {
      return Optional.of(edition.date());
    }
    if (about instanceof Month month) {
      return newestOf(month.editions());
    }
    if (about instanceof Week week) {
      return newestOf(week.editions());
    }
    if (about instanceof Year year) {
      return newestOf(year.editions());
    }
    if (about instanceof NamePage name) {
      return dateOf(name.entries());
    }
    return about instanceof TagPage tag ? dateOf(tag.entries()) : Optional.empty();
  }

  private static Optional<LocalDate> newestOf(List<Edition> editions) {
    return editions.stream().findFirst().map(Edition::date);
  }

  private static Optional<LocalDate> dateOf(List<Entry> newestFirst) {
    return newestFirst.stream().findFirst().map(entry -> entry.paper().date());
  }

  private static Optional<LocalDate> newest(List<Listed> pages) {
    return pages.stream().flatMap(page -> page.date().stream()).max(Comparator.naturalOrder());
  }

  /** Three digits are enough for as many pages as an index may lead to, nearly. */
  private static String address(int number) {
    String digits = String.valueOf(number);
    return "/sitemaps/" + "0".repeat(Math.max(0, 3 - digits.length())) + digits + ".xml";
  }
}
