package dailypapers.check;

import dailypapers.paper.Verdict;
import java.util.List;

/**
 * What becomes of a summary, and why.
 *
 * @param verdict the worst that follows from the findings
 * @param findings in the order of the checks, then of the claims; empty if nothing was found
 */
public record Judgement(Verdict verdict, List<Finding> findings) {
  public Judgement {
    findings = List.copyOf(findings);
  }
}
