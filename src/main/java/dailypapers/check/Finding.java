package dailypapers.check;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that speaks against a summary, in words that a person can act on.
 *
 * @param check which check says so, such as {@code quote}
 * @param severity what follows from it
 * @param place which claim: {@link #TLDR}, {@link #SUMMARY}, or section slug and claim number from
 *     1, such as {@code whats-new 2}; of a summary without claims, the heading of the section
 * @param quoted the words in question; may be empty
 * @param reason one line
 */
public record Finding(String check, Severity severity, String place, String quoted, String reason) {
  /** The place of a finding about the one-sentence summary. */
  public static final String TLDR = "tldr";

  /**
   * With a number from 1, the place of a claim in the sections beside the usual ones, which are
   * counted as if they were one.
   */
  public static final String FURTHER = "further";

  /** The place of a finding about the summary as a whole. */
  public static final String SUMMARY = "summary";

  /** What follows from a finding. */
  public enum Severity {
    /** Nothing: it could not be shown, but the text at hand is not all that there is. */
    NOTE,
    /** The summary is published and marked as doubtful. */
    DOUBT,
    /** The summary is withheld. */
    FAULT
  }

  /** A finding that says something and changes nothing. */
  public static Finding note(String check, String place, String quoted, String reason) {
    return new Finding(check, Severity.NOTE, place, quoted, reason);
  }

  /** A finding that withholds the summary. */
  public static Finding fault(String check, String place, String quoted, String reason) {
    return new Finding(check, Severity.FAULT, place, quoted, reason);
  }

  /** A finding that marks the summary as doubtful. */
  public static Finding doubt(String check, String place, String quoted, String reason) {
    return new Finding(check, Severity.DOUBT, place, quoted, reason);
  }

  /** The worst of some findings; a note, of which nothing follows, where there are none. */
  public static Severity worst(List<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .orElse(Severity.NOTE);
  }
}
