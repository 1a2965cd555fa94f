package dailypapers.config;

import java.util.List;
import java.util.Locale;

/**
 * A further output: a key of the block {@code pages}.
 *
 * @param name of this output, for messages
 * @param of what there is one of them for each: {@code for} in the file
 * @param template a file of the folder {@code templates}
 * @param path its address within the site; begins with a slash
 */
public record PageSettings(String name, Each of, String template, String path) {
  /**
   * The names of the pages that a site has by itself, unless {@code built-in-pages} lists fewer.
   */
  public static final List<String> BUILT_IN =
      List.of(
          "home",
          "paper",
          "bibtex",
          "edition",
          "week",
          "month",
          "year",
          "tag",
          "tag-feed",
          "tag-json-feed",
          "tags",
          "archive",
          "trends",
          "statistics",
          "author",
          "authors",
          "organization",
          "organizations",
          "search",
          "about",
          "feed",
          "json-feed",
          "weekly-feed",
          "weekly-json-feed",
          "api-index",
          "api-edition",
          "status",
          "sitemap",
          "robots",
          "offline",
          "manifest",
          "404");

  /** What a page can be for. */
  public enum Each {
    /** One for the whole site. */
    SITE,
    /** One for each paper. */
    PAPER,
    /** One for each edition. */
    EDITION,
    /** One for each week. */
    WEEK,
    /** One for each month. */
    MONTH,
    /** One for each year. */
    YEAR,
    /** One for each author of two papers or more. */
    AUTHOR,
    /** One for each organization of two papers or more. */
    ORGANIZATION,
    /** One for each tag. */
    TAG;

    /** As the file spells it, in lower case. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
