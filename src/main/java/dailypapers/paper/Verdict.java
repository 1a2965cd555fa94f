package dailypapers.paper;

import java.util.Locale;

/** What the check says of a summary. */
public enum Verdict {
  /** Nothing speaks against it. */
  FAITHFUL,
  /** Published, but marked: something could not be shown. */
  DOUBTFUL,
  /** Not published: it says what the paper does not say. The page carries the abstract. */
  WITHHELD,
  /** Not judged, for lack of a text to judge it by. */
  UNCHECKED;

  /** As front matter spells it, in lower case. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
