package dailypapers.cases;

import dailypapers.check.Case;
import dailypapers.check.CaseCheck;
import dailypapers.check.Finding;
import dailypapers.check.Finding.Severity;
import dailypapers.form.FormOfSummary;
import dailypapers.paper.Verdict;
import java.util.List;

/**
 * Judges cases with a list of checks, without a network or a model.
 *
 * <pre>{@code
 * CaseJudgement judgement = new CaseJudge(CaseChecks.standard(List.of())).judge(judged);
 * judgement.slug()  → unfaithful
 * }</pre>
 */
public final class CaseJudge {
  private final List<CaseCheck> checks;

  /**
   * @param checks such as {@link CaseChecks#standard}
   */
  public CaseJudge(List<CaseCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  /**
   * The verdict is that of the worst finding, as {@link CaseRules} tells. Where there is no text to
   * judge by, only the form is looked at, and the summary is doubtful.
   */
  public CaseJudgement judge(Case judged) {
    List<Finding> findings = findings(judged);
    boolean about = findings.stream().noneMatch(CaseJudge::isAboutNothing);
    Severity worst = Finding.worst(findings);
    return new CaseJudgement(verdict(worst), about, score(worst, about, findings), findings);
  }

  /** What all checks have to say, in their order. */
  public List<Finding> findings(Case judged) {
    return judged.text().plain().isBlank()
        ? FormOfSummary.withoutText(judged)
        : checks.stream().flatMap(check -> check.findings(judged).stream()).toList();
  }

  /** The form has one fault only: its writer had nothing to summarize. */
  private static boolean isAboutNothing(Finding finding) {
    return finding.severity() == Severity.FAULT
        && (finding.check().equals(CaseChecks.TOPIC) || finding.check().equals(CaseChecks.FORM));
  }

  private static Verdict verdict(Severity worst) {
    return switch (worst) {
      case NOTE -> Verdict.FAITHFUL;
      case DOUBT -> Verdict.DOUBTFUL;
      case FAULT -> Verdict.WITHHELD;
    };
  }

  /** From the top of the verdict's third downwards, a step for every finding. */
  private static double score(Severity worst, boolean about, List<Finding> findings) {
    double floor =
        switch (worst) {
          case NOTE -> CaseRules.FAITHFUL_FROM;
          case DOUBT -> CaseRules.DOUBTFUL_FROM;
          case FAULT -> 0;
        };
    double height = about || worst != Severity.FAULT ? 1.0 / 3 : CaseRules.NOT_ABOUT;
    double left = worst == Severity.NOTE ? 1 : CaseRules.PER_FINDING;
    boolean first = true;
    for (Finding finding : findings) {
      if (finding.severity() == Severity.NOTE) {
        left *= CaseRules.PER_NOTE;
      } else if (!first) {
        left *= CaseRules.PER_FINDING;
      } else {
        first = false;
      }
    }
    return floor + height * left;
  }
}
