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
  /** Once a tag. */
  TAG;

  /** As site.yml spells it, in lower case. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
