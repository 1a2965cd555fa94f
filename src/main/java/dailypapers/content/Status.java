package dailypapers.content;

import java.util.Locale;

/** Whether a content file is shown. */
public enum Status {
  /** It has a page. */
  PUBLISHED,
  /** It is kept for review and never rendered. */
  DRAFT;

  /** As front matter spells it, in lower case. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
