package dailypapers.check;

import dailypapers.number.NumberEvidence;
import dailypapers.number.NumberScan;
import dailypapers.number.Quantity;
import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import dailypapers.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every number in a claim stands in the text, by value: {@code 70억} for {@code 7B}, but not {@code
 * 7억}. Digits in a name are part of the name, and the name must stand in the text. A claim that is
 * the text's own words needs no further proof.
 */
final class NumberCheck implements Check {
  private static final String NAME = "number";

  @Override
  public List<Finding> findings(PaperText text, Summary summary) {
    FoldedText words = FoldedText.of(text.plain());
    List<PlacedClaim> reworded =
        PlacedClaim.all(summary).stream()
            .filter(placed -> !words.containsWhole(placed.claim().text()))
            .toList();
    if (reworded.isEmpty()) {
      return List.of();
    }
    NumberEvidence evidence = NumberEvidence.of(text.plain());
    return reworded.stream().flatMap(placed -> findings(placed, evidence).stream()).toList();
  }

  private static List<Finding> findings(PlacedClaim placed, NumberEvidence evidence) {
    String claim = placed.claim().text();
    NumberScan scan = NumberScan.of(claim);
    List<Finding> findings = new ArrayList<>();
    for (String name : scan.names()) {
      if (!evidence.hasName(name) && !evidence.namesWith(name, claim)) {
        findings.add(Finding.fault(NAME, placed.place(), name, "the text does not name " + name));
      }
    }
    for (Quantity quantity : scan.quantities()) {
      finding(placed.place(), claim, quantity, evidence).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> finding(
      String place, String claim, Quantity quantity, NumberEvidence evidence) {
    boolean found =
        evidence.hasValue(quantity.value())
            || evidence.hasFraction(quantity)
            || evidence.namesWith(quantity.written(), claim);
    if (!found) {
      return Optional.of(
          Finding.fault(NAME, place, quantity.written(), reason(quantity, evidence)));
    }
    if (quantity.percent() && !evidence.hasPercent(quantity)) {
      String reason = "the text has this number, but not as a percentage";
      return Optional.of(Finding.doubt(NAME, place, quantity.written(), reason));
    }
    return Optional.empty();
  }

  private static String reason(Quantity quantity, NumberEvidence evidence) {
    String missing = "the text does not say " + quantity.shown();
    return evidence
        .sameDigits(quantity)
        .map(said -> missing + ", it says " + said.shown())
        .orElse(missing);
  }
}
