package dailypapers.form;

import dailypapers.check.Finding;
import dailypapers.check.Leftovers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The writer says that there was nothing to summarize, or speaks of itself: the one fault of the
 * form. Words in quotation marks are somebody else's, and so are those that the paper has itself:
 * papers are written about refusals, too.
 */
final class RefusalRule implements FormRule {
  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"\\n]{1,200}\"|'[^'\\n]{1,200}'|“[^”\\n]{1,200}”|‘[^’\\n]{1,200}’");

  @Override
  public List<Finding> findings(ReadSummary summary) {
    List<Finding> findings = new ArrayList<>();
    for (ReadSummary.Part part : summary.parts()) {
      for (String sentence : part.sentences()) {
        finding(summary, part.section(), sentence).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(ReadSummary summary, String section, String sentence) {
    String own = QUOTED.matcher(sentence).replaceAll(" ");
    Optional<String> refusal = Leftovers.nothingGiven(own);
    if (refusal.isPresent()) {
      return refusal
          .filter(words -> !summary.sourceHas(words))
          .map(
              words ->
                  Finding.fault(
                      FormOfSummary.NAME,
                      section,
                      Quoted.cut(sentence),
                      "the writer had nothing to summarize; have it written again from the text"));
    }
    return Leftovers.filler(own)
        .filter(words -> !summary.sourceHas(words))
        .map(words -> FormRule.doubt(section, words, "this says nothing of the paper"));
  }
}
