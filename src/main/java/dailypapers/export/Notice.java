package dailypapers.export;

import dailypapers.paper.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What whoever takes a paper out of the archive must pass on with it.
 *
 * @param kind {@code sample}, {@code withheld} or {@code doubtful}; more may come
 * @param text the same in a sentence of English
 */
record Notice(String kind, String text) {
  /** Whose the texts are. */
  static final String RIGHTS =
      "Titles, authors and abstracts are arXiv metadata (CC0 1.0), but for what \"notices\" says of"
          + " a paper. Quotes under \"evidence\" are"
          + " short passages of the papers, whose rights belong to their authors.";

  private static final Notice SAMPLE =
      new Notice(
          "sample",
          "The abstract was rewritten for display and is not the authors' own; summary and evidence"
              + " come from the rewritten abstract.");
  private static final Notice WITHHELD =
      new Notice(
          "withheld",
          "The summary did not pass the check and is not published; the abstract stands in its"
              + " place.");
  private static final Notice DOUBTFUL =
      new Notice("doubtful", "Some of the summary could not be shown from the paper's own words.");

  /** The notices of a paper, in a fixed order. */
  static List<Notice> of(boolean sample, Verdict verdict) {
    List<Notice> notices = new ArrayList<>();
    if (sample) {
      notices.add(SAMPLE);
    }
    if (verdict == Verdict.WITHHELD) {
      notices.add(WITHHELD);
    } else if (verdict == Verdict.DOUBTFUL) {
      notices.add(DOUBTFUL);
    }
    return List.copyOf(notices);
  }
}
