package dailypapers.casefiles;

import dailypapers.casefiles.Score.Share;
import java.util.Locale;

/** The lines of a {@link Score} as people read them. */
final class ScoreTable {
  static final String CHECK_HEAD =
      String.format(
          Locale.ROOT,
          "%-12s %8s %6s %7s %10s %6s %9s",
          "check",
          "planted",
          "found",
          "recall",
          "findings",
          "right",
          "precision");

  static final String KIND_HEAD =
      String.format(
          Locale.ROOT,
          "%-12s %9s %8s %7s %11s %7s",
          "fault",
          "summaries",
          "verdict",
          "right",
          "unfaithful",
          "share");

  private ScoreTable() {}

  static String check(String name, Share recall, Share precision) {
    return String.format(
        Locale.ROOT,
        "%-12s %8d %6d %7s %10d %6d %9s",
        name,
        recall.of(),
        recall.count(),
        percent(recall),
        precision.of(),
        precision.count(),
        percent(precision));
  }

  static String kind(String name, Share verdicts, Share unfaithful) {
    return String.format(
        Locale.ROOT,
        "%-12s %9d %8d %7s %11d %7s",
        name,
        verdicts.of(),
        verdicts.count(),
        percent(verdicts),
        unfaithful.count(),
        percent(unfaithful));
  }

  static String share(String name, Share share) {
    return String.format(
        Locale.ROOT, "%-36s %d of %d, %s", name, share.count(), share.of(), percent(share));
  }

  private static String percent(Share share) {
    return share.of() == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share.value());
  }
}
