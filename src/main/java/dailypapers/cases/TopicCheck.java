package dailypapers.cases;

import dailypapers.check.Case;
import dailypapers.check.CaseCheck;
import dailypapers.check.Finding;
import dailypapers.topic.Fit;
import dailypapers.topic.Topics;
import java.util.List;
import java.util.Locale;

/**
 * Is the summary about this paper? A fault where it is not: what was made up from an empty input,
 * or is about another paper. A doubt where another paper fits a little better, or where there is
 * too little to go by.
 */
public final class TopicCheck implements CaseCheck {
  private static final String NAME = "topic";

  private final Topics topics;

  /** Compares with the papers that {@code topics} knows. */
  public TopicCheck(Topics topics) {
    this.topics = topics;
  }

  /** How well the summary fits its paper; its score and whether it is about it. */
  public Fit fit(Case judged) {
    return topics.fit(judged.title(), judged.text().plain(), judged.summary());
  }

  @Override
  public List<Finding> findings(Case judged) {
    return findings(fit(judged));
  }

  /** What a fit says of the summary, for whoever has asked for it already. */
  public static List<Finding> findings(Fit fit) {
    return switch (fit.verdict()) {
      case ABOUT -> List.of();
      case UNSURE -> List.of(Finding.doubt(NAME, Finding.SUMMARY, "", "may not be" + reason(fit)));
      case NOT_ABOUT -> List.of(Finding.fault(NAME, Finding.SUMMARY, "", "is not" + reason(fit)));
    };
  }

  private static String reason(Fit fit) {
    String rank =
        fit.rank() == 1
            ? "it has nothing of the paper but words of its title"
            : String.format(Locale.ROOT, "%d other papers fit better", fit.rank() - 1);
    String missing = String.join(", ", fit.missing());
    return " about this paper: " + rank + "; nothing is said of " + missing;
  }
}
