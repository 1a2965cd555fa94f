package dailypapers.site;

import java.util.List;

/**
 * A kind of page: what it is made for, from which template, at which address.
 *
 * @param name unique; templates read it as {@code page.name}
 * @param scope what it is made once for
 * @param template a file in the templates folder
 * @param address begins with a slash; one that ends with a slash is a folder with an {@code
 *     index.html}. For a paper {@code {id}}, for an edition {@code {year}}, {@code {month}} and
 *     {@code {day}}, for a month {@code {year}} and {@code {month}}, for a tag {@code {slug}} stand
 *     for its own
 */
public record PageSpec(String name, Scope scope, String template, String address) {
  /** The pages that every site has. Their addresses never change once published. */
  public static final List<PageSpec> BUILT_IN =
      List.of(
          new PageSpec("home", Scope.SITE, "home.ftl", "/"),
          new PageSpec("paper", Scope.PAPER, "paper.ftl", "/papers/{id}/"),
          new PageSpec("edition", Scope.EDITION, "edition.ftl", "/{year}/{month}/{day}/"),
          new PageSpec("month", Scope.MONTH, "month.ftl", "/{year}/{month}/"),
          new PageSpec("tag", Scope.TAG, "tag.ftl", "/tags/{slug}/"),
          new PageSpec("tag-feed", Scope.TAG, "tag-feed.ftl", "/tags/{slug}/feed.xml"),
          new PageSpec("tags", Scope.SITE, "tags.ftl", "/tags/"),
          new PageSpec("archive", Scope.SITE, "archive.ftl", "/archive/"),
          new PageSpec("about", Scope.SITE, "about.ftl", "/about/"),
          new PageSpec("feed", Scope.SITE, "feed.ftl", "/feed.xml"),
          new PageSpec("sitemap", Scope.SITE, "sitemap.ftl", "/sitemap.xml"),
          new PageSpec("robots", Scope.SITE, "robots.ftl", "/robots.txt"),
          new PageSpec("404", Scope.SITE, "404.ftl", "/404.html"));
}
