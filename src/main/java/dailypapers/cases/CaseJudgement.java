package dailypapers.cases;

import dailypapers.check.Finding;
import dailypapers.paper.Verdict;
import java.util.List;

/**
 * What is to be thought of a summary, and why.
 *
 * @param verdict {@code FAITHFUL}, {@code DOUBTFUL}, or {@code WITHHELD} where it is unfaithful
 * @param about whether the summary is about this paper at all
 * @param score from 0 to 1, to sort by: below 1/3 unfaithful, from 2/3 on faithful
 * @param findings in the order of the checks; notes among them
 */
public record CaseJudgement(Verdict verdict, boolean about, double score, List<Finding> findings) {
  public CaseJudgement {
    findings = List.copyOf(findings);
  }

  /** The findings of which something follows: all but notes. */
  public List<Finding> objections() {
    return findings.stream().filter(each -> each.severity() != Finding.Severity.NOTE).toList();
  }

  /** The verdict as case files spell it: {@code faithful}, {@code doubtful}, {@code unfaithful}. */
  public String slug() {
    return verdict == Verdict.WITHHELD ? "unfaithful" : verdict.slug();
  }
}
