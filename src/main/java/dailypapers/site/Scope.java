package dailypapers.site;

import java.util.Locale;

/** What a page is made once for. */
public enum Scope {
  /** Once for the site. */
  SITE,
  /** Once a paper. */
  PAPER,
  /** Once an edition. */
  EDITION,
  /** Once a week. */
  WEEK,
  /** Once a month. */
  MONTH,
  /** Once a year. */
  YEAR,
  /** Once an author of at least {@link Names#PAPERS} papers. */
  AUTHOR,
  /** Once an organization of at least {@link Names#PAPERS} papers. */
  ORGANIZATION,
  /** Once a tag. */
  TAG;

  /** As site.yml spells it, in lower case. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
