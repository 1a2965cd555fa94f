package dailypapers.check;

import dailypapers.paper.Evidence;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Summary;
import dailypapers.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Every claim rests on words of the paper: it has a quote, long enough, that stands in the text. A
 * person may claim without a quote, which leaves a doubt. Old digests have no quotes at all: what
 * was imported from one is judged as a whole when it comes in, and here only noted.
 */
final class QuoteCheck implements Check {
  private static final String NAME = "quote";

  private final CheckRules rules;

  QuoteCheck(CheckRules rules) {
    this.rules = rules;
  }

  @Override
  public List<Finding> findings(PaperText text, Summary summary) {
    FoldedText folded = FoldedText.of(text.plain());
    List<Finding> findings = new ArrayList<>();
    for (PlacedClaim placed : PlacedClaim.all(summary)) {
      if (placed.claim().evidence().isEmpty()) {
        findings.add(withoutQuote(placed, summary.by()));
      }
      for (Evidence evidence : placed.claim().evidence()) {
        findings.addAll(findings(placed.place(), evidence.quote(), folded));
      }
    }
    return findings;
  }

  private static Finding withoutQuote(PlacedClaim placed, String by) {
    String reason = "no words of the paper are given for this claim";
    return switch (by) {
      case Provenance.PERSON -> Finding.doubt(NAME, placed.place(), placed.claim().text(), reason);
      case Provenance.IMPORT -> Finding.note(NAME, placed.place(), placed.claim().text(), reason);
      default -> Finding.fault(NAME, placed.place(), placed.claim().text(), reason);
    };
  }

  private List<Finding> findings(String place, String quote, FoldedText text) {
    int length = FoldedText.fold(quote).length();
    if (length < rules.minQuote()) {
      String reason =
          "the quote has "
              + length
              + " characters, it needs "
              + rules.minQuote()
              + " to show anything";
      return List.of(Finding.fault(NAME, place, quote, reason));
    }
    return text.contains(quote)
        ? List.of()
        : List.of(Finding.fault(NAME, place, quote, "these words do not stand in the text"));
  }
}
