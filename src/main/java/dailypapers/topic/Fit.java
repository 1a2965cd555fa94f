package dailypapers.topic;

import java.util.List;

/**
 * How well a summary fits a paper, as compared with all other papers that are known.
 *
 * @param verdict whether it is about the paper
 * @param score from 0 to 1: below 0.5 the summary is not about the paper, from 0.55 on it is
 * @param rank among all papers; 1 if none fits better
 * @param ratio how well it fits this paper, by how well it fits the best other one
 * @param beyondTitle the same without the words of the title
 * @param missing rare words of the paper of which the summary has nothing, the heaviest first
 */
public record Fit(
    Verdict verdict,
    double score,
    int rank,
    double ratio,
    double beyondTitle,
    List<String> missing) {

  public Fit {
    missing = List.copyOf(missing);
  }

  /** What follows. */
  public enum Verdict {
    /** The summary is about the paper. */
    ABOUT,
    /** It fits another paper a little better, or is too short to tell. */
    UNSURE,
    /** It is about something else, or about nothing. */
    NOT_ABOUT
  }

  /** Whether the summary is taken to be about the paper, be it with a doubt. */
  public boolean about() {
    return verdict != Verdict.NOT_ABOUT;
  }
}
