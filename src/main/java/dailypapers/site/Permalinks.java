package dailypapers.site;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The addresses of the site. Paths begin with the base path, so that the site works at {@code
 * https://host/repo/} as at {@code https://host/}.
 *
 * @param root where the site lives, with a slash at its end
 */
public record Permalinks(URI root) {
  /** The pictures with which pages are shared lie below it. */
  public static final String IMAGES = "/images/";

  /** The address of the picture of the site, for pages that have none of their own. */
  public static final String SITE_IMAGE = IMAGES + "site.png";

  /**
   * @throws IllegalArgumentException if the address does not end with a slash
   */
  public Permalinks {
    if (!root.getRawPath().endsWith("/")) {
      throw new IllegalArgumentException("a site's address ends with a slash: " + root);
    }
  }

  /** The path below which the whole site lies: {@code /} or {@code /repo/}. */
  public String base() {
    return root.getRawPath();
  }

  /** An address of the site ({@code /tags/}) as it stands in a link ({@code /repo/tags/}). */
  public String path(String address) {
    return base() + address.substring(1);
  }

  /**
   * A path as it stands in a link ({@code /repo/tags/}) as a complete address ({@code
   * https://host/repo/tags/}).
   */
  public String absolute(String path) {
    boolean plain = path.startsWith("/") && !path.contains("//") && !path.contains("/.");
    return plain ? origin() + path : root.resolve(path).toString();
  }

  private String origin() {
    String whole = root.toString();
    return whole.substring(0, whole.length() - root.getRawPath().length());
  }

  /** The link to a paper's page. */
  public String paper(ArxivId id) {
    return path(PageSpec.PAPER.addressOf(id));
  }

  /** The link to a paper as BibTeX. */
  public String bibtex(ArxivId id) {
    return path(PageSpec.BIBTEX.addressOf(id));
  }

  /** The link to the list of editions, for programs. */
  public String apiIndex() {
    return path(PageSpec.API_INDEX.address());
  }

  /** The link to an edition, for programs. */
  public String api(LocalDate date) {
    return path(PageSpec.API_EDITION.addressOf(date));
  }

  /** The link to an edition. */
  public String edition(LocalDate date) {
    return path(PageSpec.EDITION.addressOf(date));
  }

  /** The link to a month. */
  public String month(YearMonth month) {
    return path(PageSpec.MONTH.addressOf(month));
  }

  /** The link to a week. */
  public String week(IsoWeek week) {
    return path(PageSpec.WEEK.addressOf(week));
  }

  /** The link to a year. */
  public String year(int year) {
    return path(PageSpec.YEAR.addressOf(year));
  }

  /** The link to an author's page. */
  public String author(NamePage author) {
    return path(PageSpec.AUTHOR.addressOf(author));
  }

  /** The link to an organization's page. */
  public String organization(NamePage organization) {
    return path(PageSpec.ORGANIZATION.addressOf(organization));
  }

  /** The link to a tag's page. */
  public String tag(Tag tag) {
    return path(PageSpec.TAG.addressOf(tag));
  }

  /** The address of the picture of a paper: {@code /images/papers/2406.18790.png}. */
  public static String image(ArxivId id) {
    return IMAGES + "papers/" + id.value() + ".png";
  }

  /** The address of the picture of an edition: {@code /images/2024-06-28.png}. */
  public static String image(LocalDate date) {
    return IMAGES + date + ".png";
  }

  /**
   * The stable id of a feed entry, a tag URI (RFC 4151). It names the paper and the host, so that
   * neither a new base path nor an edit makes a reader's software show the entry again.
   */
  public String feedId(ArxivId id) {
    return "tag:" + root.getHost() + ",2024:papers/" + id;
  }
}
