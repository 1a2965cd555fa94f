package dailypapers.form;

import dailypapers.check.Finding;
import java.util.List;

/** One rule of the form of a summary. */
@FunctionalInterface
interface FormRule {
  /** What speaks against the summary's form; empty if nothing does. */
  List<Finding> findings(ReadSummary summary);

  /** A doubt about a section, with words that stand there. */
  static Finding doubt(String section, String quoted, String reason) {
    return Finding.doubt(FormOfSummary.NAME, section, Quoted.cut(quoted), reason);
  }
}
