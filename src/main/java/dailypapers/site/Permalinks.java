package dailypapers.site;

import dailypapers.paper.ArxivId;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * The addresses of the site. Paths begin with the base path, so that the site works at {@code
 * https://host/repo/} as at {@code https://host/}.
 *
 * @param root where the site lives, with a slash at its end
 */
public record Permalinks(URI root) {
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

  /** A path of the site ({@code /tags/}) as it stands in a link ({@code /repo/tags/}). */
  public String path(String address) {
    return base() + address.substring(1);
  }

  /** A path of the site as a complete address. */
  public String url(String address) {
    return root + address.substring(1);
  }

  /** {@code /papers/2406.18790/}. */
  public String paper(ArxivId id) {
    return "/papers/" + id + "/";
  }

  /** {@code /2024/06/28/}. */
  public String edition(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "/%04d/%02d/%02d/",
        date.getYear(),
        date.getMonthValue(),
        date.getDayOfMonth());
  }

  /** {@code /2024/06/}. */
  public String month(YearMonth month) {
    return String.format(Locale.ROOT, "/%04d/%02d/", month.getYear(), month.getMonthValue());
  }

  /** {@code /tags/multimodal/}. */
  public String tag(String slug) {
    return "/tags/" + slug + "/";
  }

  /**
   * The stable id of a feed entry, a tag URI (RFC 4151). It names the paper and the host, so that
   * neither a new base path nor an edit makes a reader's software show the entry again.
   */
  public String feedId(ArxivId id) {
    return "tag:" + root.getHost() + ",2024:papers/" + id;
  }
}
