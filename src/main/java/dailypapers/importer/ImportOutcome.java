package dailypapers.importer;

import dailypapers.legacy.LegacyPlace;
import java.util.Locale;

/**
 * What became of one paper of an old digest.
 *
 * @param place of its heading
 * @param paper its id, or the beginning of a heading that cannot be read
 * @param kind how it ended
 * @param reason why, in one line; empty where nothing is to be said
 * @param written how many files were written; 0 where they had these bytes already
 */
public record ImportOutcome(
    LegacyPlace place, String paper, Kind kind, String reason, int written) {
  /** How it ended; every paper of the input ends in exactly one way. */
  public enum Kind {
    /** The summary is published: nothing speaks against it. */
    PUBLISHED,
    /** The summary is published and marked. */
    DOUBTFUL,
    /** The summary lies under {@code withheld}; the paper stands with its abstract. */
    WITHHELD,
    /** The summary is published and says that nobody has checked it: there is no abstract. */
    UNCHECKED,
    /** The digest says nothing of the paper; it stands with its abstract. */
    BARE,
    /** A content file stood there already and stays as it is. */
    KEPT,
    /** The paper stands in an earlier day, or in the same day before. */
    TWICE,
    /** It could not be read. */
    UNREADABLE,
    /** Its content file could not be read. */
    FAILED;

    /** As the report prints it, in lower case. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
