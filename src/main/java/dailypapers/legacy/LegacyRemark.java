package dailypapers.legacy;

/**
 * Lines of an old digest that come into no content file, and why.
 *
 * @param place of the first line
 * @param lines how many
 * @param what in one line
 */
public record LegacyRemark(Kind kind, LegacyPlace place, int lines, String what) {
  /** What kind of lines these are. */
  public enum Kind {
    /** A paper that cannot be read: without a day or an arXiv id. */
    PAPER,
    /** Lines of a paper that say nothing known; the rest of the paper is read. */
    LINES,
    /** Read and understood, but a content file has no place for it: a video, a local picture. */
    LEFT_OUT,
    /** Not of the digest: what a README says before and after the day. */
    ASIDE
  }

  /** True where something could not be read. */
  public boolean isFault() {
    return kind == Kind.PAPER || kind == Kind.LINES;
  }
}
