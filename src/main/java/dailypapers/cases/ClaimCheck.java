package dailypapers.cases;

import dailypapers.check.CaseCheck;
import dailypapers.check.Check;
import dailypapers.check.Finding;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Summary;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks of cases as one check of what a summarizer wrote from exactly the text:
 *
 * <pre>{@code
 * List<CaseCheck> checks = CaseChecks.ofMeaning(List.of());
 * checker.also(paper -> new ClaimCheck(paper.title(), checks)).of(paper).review(text, summary);
 * }</pre>
 */
public final class ClaimCheck implements Check {
  private final String title;
  private final CaseJudge judge;

  /**
   * @param title of the paper; what stands in it may be said
   */
  public ClaimCheck(String title, List<CaseCheck> checks) {
    this.title = title;
    this.judge = new CaseJudge(checks);
  }

  /**
   * The findings, each at its claim; notes are left out, for nothing follows from them. An extract
   * that is made of the text's own sentences cannot mean something else, and is not compared.
   */
  @Override
  public List<Finding> findings(PaperText text, Summary summary) {
    if (isOwnWords(text.plain(), summary)) {
      return List.of();
    }
    return judge.findings(ClaimCase.of("", title, text, true, summary)).stream()
        .filter(finding -> finding.severity() != Finding.Severity.NOTE)
        .map(finding -> ClaimCase.placed(summary, finding))
        .toList();
  }

  private static boolean isOwnWords(String text, Summary summary) {
    return summary.by().equals(Provenance.EXTRACT)
        && summary.further().isEmpty()
        && Stream.concat(
                Stream.of(summary.tldr()),
                summary.sections().values().stream().flatMap(List::stream))
            .allMatch(claim -> !claim.text().isBlank() && text.contains(claim.text()));
  }
}
