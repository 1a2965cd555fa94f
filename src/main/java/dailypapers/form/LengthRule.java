package dailypapers.form;

import dailypapers.check.Finding;
import dailypapers.text.Letters;
import java.util.ArrayList;
import java.util.List;

/** A summary says something, and does not go on for ever. */
final class LengthRule implements FormRule {
  @Override
  public List<Finding> findings(ReadSummary summary) {
    List<Finding> findings = new ArrayList<>();
    long all = summary.parts().stream().mapToLong(part -> Letters.count(part.text())).sum();
    if (all < FormRules.LEAST_LETTERS) {
      String reason = "the whole summary has " + all + " letters: too short to say anything";
      findings.add(FormRule.doubt(Finding.SUMMARY, "", reason));
    }
    for (ReadSummary.Part part : summary.parts()) {
      int length = part.text().codePointCount(0, part.text().length());
      long letters = part.text().codePoints().filter(Character::isLetterOrDigit).count();
      if (!part.text().isBlank() && letters < FormRules.LEAST_SECTION_LETTERS) {
        String reason = "the section is too short to say anything";
        findings.add(FormRule.doubt(part.section(), part.text(), reason));
      }
      if (length > FormRules.MOST_SECTION) {
        String reason = "the section has " + length + " characters; a summary is shorter";
        findings.add(FormRule.doubt(part.section(), part.text(), reason));
      }
    }
    return findings;
  }
}
