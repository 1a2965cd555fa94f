package dailypapers.digest;

import dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What became of one paper.
 *
 * @param date the edition
 * @param paper its id, or its place in the source's list where it has none
 * @param kind how it ended
 * @param reason why, in one line; empty where nothing is to be said
 */
public record Outcome(LocalDate date, String paper, Kind kind, String reason) {
  /** How it ended. */
  public enum Kind {
    /** A content file was written or brought up to date. */
    WRITTEN,
    /** The content file stood there already, and not a byte of it changed. */
    UNCHANGED,
    /**
     * The check refused the summary: the abstract stands, the summary lies under {@code withheld}
     * for review.
     */
    WITHHELD,
    /**
     * No summary could be written: the abstract stands, or the summary of a former text; or the
     * item could not be read at all.
     */
    FAILED,
    /** The run stopped before this paper; the next run goes on with it. */
    SKIPPED,
    /** The site wants no file of it: {@code source.skip} names it. */
    EXCLUDED;

    /** Whether a report has to name this though nothing ended so. */
    public boolean isUsual() {
      return this != SKIPPED && this != EXCLUDED;
    }

    /** As the report prints it, in lower case. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of a paper in its edition. */
  static Outcome of(Paper paper, Kind kind, String reason) {
    return new Outcome(paper.date(), paper.id().value(), kind, reason);
  }
}
