package dailypapers.config;

import java.util.Map;

/**
 * Who writes the summaries: the block {@code summary}.
 *
 * @param use which summarizer
 * @param headings the headings of the sections, by {@code whats-new}, {@code technical-details} and
 *     {@code performance-highlights}, for a language that has no built-in ones; others are absent
 */
public record SummarySettings(Use use, Map<String, String> headings) {
  public SummarySettings {
    headings = Map.copyOf(headings);
  }

  /** The summarizers that there are. */
  public enum Use {
    /** Sentences picked from the text itself. */
    EXTRACT,
    /** The answers bundled with the sample days. */
    RECORDED
  }
}
