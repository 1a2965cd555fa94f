package dailypapers.site;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Paper;
import dailypapers.paper.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A kind of page: what it is made for, from which template, at which address.
 *
 * @param name unique; templates read it as {@code page.name}
 * @param scope what it is made once for
 * @param template a file in the templates folder
 * @param address begins with a slash; one that ends with a slash is a folder with an {@code
 *     index.html}. For an edition {@code {year}}, {@code {month}} and {@code {day}}, for a paper
 *     the same of its edition and {@code {id}}, for a month {@code {year}} and {@code {month}}, for
 *     a week {@code {year}} (the week-based one) and {@code {week}}, for a tag {@code {slug}} stand
 *     for its own
 */
public record PageSpec(String name, Scope scope, String template, String address) {
  /** The page of a paper. */
  public static final PageSpec PAPER =
      new PageSpec("paper", Scope.PAPER, "paper.ftl", "/papers/{id}/");

  /** The page of an edition. */
  public static final PageSpec EDITION =
      new PageSpec("edition", Scope.EDITION, "edition.ftl", "/{year}/{month}/{day}/");

  /** The page of a month. */
  public static final PageSpec MONTH =
      new PageSpec("month", Scope.MONTH, "month.ftl", "/{year}/{month}/");

  /** The page of a week. */
  public static final PageSpec WEEK =
      new PageSpec("week", Scope.WEEK, "week.ftl", "/{year}/w{week}/");

  /** The page of a year. */
  public static final PageSpec YEAR = new PageSpec("year", Scope.YEAR, "year.ftl", "/{year}/");

  /** The page of an author. */
  public static final PageSpec AUTHOR =
      new PageSpec("author", Scope.AUTHOR, "author.ftl", "/authors/{slug}/");

  /** The page of an organization. */
  public static final PageSpec ORGANIZATION =
      new PageSpec(
          "organization", Scope.ORGANIZATION, "organization.ftl", "/organizations/{slug}/");

  /** The page of a tag. */
  public static final PageSpec TAG = new PageSpec("tag", Scope.TAG, "tag.ftl", "/tags/{slug}/");

  /** A paper as BibTeX. */
  public static final PageSpec BIBTEX =
      new PageSpec("bibtex", Scope.PAPER, "bibtex.ftl", "/papers/{id}.bib");

  /** The list of editions, for programs. */
  public static final PageSpec API_INDEX =
      new PageSpec("api-index", Scope.SITE, "api-index.ftl", "/api/index.json");

  /** An edition, for programs. */
  public static final PageSpec API_EDITION =
      new PageSpec(
          "api-edition", Scope.EDITION, "api-edition.ftl", "/api/{year}-{month}-{day}.json");

  /** The list of all pages, for search engines; of such lists, where one does not hold them all. */
  public static final PageSpec SITEMAP =
      new PageSpec("sitemap", Scope.SITE, "sitemap.ftl", "/sitemap.xml");

  /** The search; its index lies beside it. */
  public static final PageSpec SEARCH =
      new PageSpec("search", Scope.SITE, "search.ftl", "/search/");

  /**
   * The pages that a site has unless {@code site.yml} leaves some out. Their addresses never change
   * once published.
   */
  public static final List<PageSpec> BUILT_IN =
      List.of(
          new PageSpec("home", Scope.SITE, "home.ftl", "/"),
          PAPER,
          BIBTEX,
          EDITION,
          WEEK,
          MONTH,
          YEAR,
          TAG,
          new PageSpec("tag-feed", Scope.TAG, "tag-feed.ftl", "/tags/{slug}/feed.xml"),
          new PageSpec("tag-json-feed", Scope.TAG, "tag-json-feed.ftl", "/tags/{slug}/feed.json"),
          new PageSpec("tags", Scope.SITE, "tags.ftl", "/tags/"),
          new PageSpec("archive", Scope.SITE, "archive.ftl", "/archive/"),
          new PageSpec("trends", Scope.SITE, "trends.ftl", "/trends/"),
          new PageSpec("statistics", Scope.SITE, "statistics.ftl", "/statistics/"),
          AUTHOR,
          new PageSpec("authors", Scope.SITE, "authors.ftl", "/authors/"),
          ORGANIZATION,
          new PageSpec("organizations", Scope.SITE, "organizations.ftl", "/organizations/"),
          SEARCH,
          new PageSpec("about", Scope.SITE, "about.ftl", "/about/"),
          new PageSpec("feed", Scope.SITE, "feed.ftl", "/feed.xml"),
          new PageSpec("json-feed", Scope.SITE, "json-feed.ftl", "/feed.json"),
          new PageSpec("weekly-feed", Scope.SITE, "weekly-feed.ftl", "/weekly.xml"),
          new PageSpec("weekly-json-feed", Scope.SITE, "weekly-json-feed.ftl", "/weekly.json"),
          API_INDEX,
          API_EDITION,
          new PageSpec("status", Scope.SITE, "status.ftl", "/status.json"),
          SITEMAP,
          new PageSpec("robots", Scope.SITE, "robots.ftl", "/robots.txt"),
          new PageSpec("offline", Scope.SITE, "sw.ftl", "/sw.js"),
          new PageSpec("manifest", Scope.SITE, "manifest.ftl", "/manifest.webmanifest"),
          new PageSpec("404", Scope.SITE, "404.ftl", "/404.html"));

  /**
   * True of a page for people, which a sitemap lists and search engines may show: one whose address
   * is a folder's.
   */
  public boolean isListed() {
    return address.endsWith("/");
  }

  /** The address of this page of a paper. */
  public String addressOf(Paper paper) {
    return addressOf(paper.date()).replace("{id}", paper.id().value());
  }

  /** The address of this page of a paper, of a kind of page whose address has no date. */
  public String addressOf(ArxivId id) {
    return address.replace("{id}", id.value());
  }

  /** The address of this page of an edition. */
  public String addressOf(LocalDate date) {
    return addressOf(YearMonth.from(date)).replace("{day}", twoDigits(date.getDayOfMonth()));
  }

  /** The address of this page of a month. */
  public String addressOf(YearMonth month) {
    return address
        .replace("{year}", fourDigits(month.getYear()))
        .replace("{month}", twoDigits(month.getMonthValue()));
  }

  /** The address of this page of a week. */
  public String addressOf(IsoWeek week) {
    return address
        .replace("{year}", fourDigits(week.year()))
        .replace("{week}", twoDigits(week.week()));
  }

  /** The address of this page of a year. */
  public String addressOf(int year) {
    return address.replace("{year}", fourDigits(year));
  }

  /** The address of this page of an author or an organization. */
  public String addressOf(NamePage page) {
    return address.replace("{slug}", page.slug());
  }

  /** The address of this page of a tag. */
  public String addressOf(Tag tag) {
    return address.replace("{slug}", tag.slug());
  }

  /** True of a built-in page that a site has; one of the same name may be another. */
  public boolean isAmong(List<PageSpec> pages) {
    return pages.stream().anyMatch(page -> page == this);
  }

  // Written out: a record's own is put together when first called, in more time than a page takes.
  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof PageSpec page
            && name.equals(page.name)
            && scope == page.scope
            && template.equals(page.template)
            && address.equals(page.address);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  private static String fourDigits(int number) {
    return twoDigits(number / 100) + twoDigits(number % 100);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
