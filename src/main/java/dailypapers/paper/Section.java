package dailypapers.paper;

import java.util.Locale;

/** The three sections of a summary, in the order in which a page shows them. */
public enum Section {
  /** What nobody had done before. */
  WHATS_NEW,
  /** How it works. */
  TECHNICAL_DETAILS,
  /** What was measured. */
  PERFORMANCE_HIGHLIGHTS;

  /**
   * As messages and findings spell it: {@code whats-new}, {@code technical-details}, {@code
   * performance-highlights}.
   */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
