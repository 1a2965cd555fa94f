package dailypapers.check;

import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import java.util.List;

/**
 * One way in which a summary can be wrong. A new check is one class:
 *
 * <pre>{@code
 * Check hasSections = (text, summary) ->
 *     summary.sections().isEmpty() ? List.of(Finding.fault("form", Finding.SUMMARY, "", "no section has a claim")) : List.of();
 * }</pre>
 */
@FunctionalInterface
public interface Check {
  /**
   * What speaks against the summary, judged by the text that it was written from; empty if nothing
   * does.
   */
  List<Finding> findings(PaperText text, Summary summary);
}
