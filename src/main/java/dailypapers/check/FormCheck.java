package dailypapers.check;

import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Summary;
import dailypapers.text.FoldedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A summary looks like one: claims with words in them, not leftovers of the machinery that wrote
 * them, none twice, enough of them, and no address that the paper does not name.
 */
final class FormCheck implements Check {
  private static final String NAME = "form";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s<>()\\[\\]\"']+"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|(?<![\\w.-])(?:[\\w-]+\\.)+(?:com|org|net|io|ai|dev|edu|gov|kr|cn|ru|app|xyz|info)"
              + "(?![\\w-])(?:/[^\\s<>()\\[\\]\"']*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

  private final CheckRules rules;

  FormCheck(CheckRules rules) {
    this.rules = rules;
  }

  @Override
  public List<Finding> findings(PaperText text, Summary summary) {
    FoldedText folded = FoldedText.of(text.plain().toLowerCase(Locale.ROOT));
    List<Finding> findings = new ArrayList<>();
    for (PlacedClaim placed : PlacedClaim.all(summary)) {
      findings.addAll(ofClaim(placed, folded));
    }
    findings.addAll(repeated(summary));
    findings.addAll(tooFew(summary));
    return findings;
  }

  private List<Finding> ofClaim(PlacedClaim placed, FoldedText text) {
    String claim = placed.claim().text();
    if (claim.isBlank()) {
      return List.of(Finding.fault(NAME, placed.place(), "", "the claim is empty"));
    }
    List<Finding> findings = new ArrayList<>();
    if (claim.codePointCount(0, claim.length()) > rules.maxClaim()) {
      String reason = "the claim is longer than " + rules.maxClaim() + " characters";
      findings.add(Finding.doubt(NAME, placed.place(), "", reason));
    }
    if (CONTROL.matcher(claim).find()) {
      findings.add(Finding.fault(NAME, placed.place(), "", "the claim holds invisible characters"));
    }
    if (!text.contains(claim.toLowerCase(Locale.ROOT))) {
      findings.addAll(ofOwnWords(placed, claim, text));
    }
    return findings;
  }

  /** What the text says itself, word by word, may look like anything. */
  private static List<Finding> ofOwnWords(PlacedClaim placed, String claim, FoldedText text) {
    List<Finding> findings = new ArrayList<>();
    if (Leftovers.isList(claim)) {
      findings.add(fault(placed, claim, "a list of a program is left in the claim"));
    }
    Leftovers.filler(claim)
        .ifPresent(filler -> findings.add(fault(placed, filler, "this says nothing of the paper")));
    findings.addAll(addresses(placed, text));
    return findings;
  }

  private static List<Finding> addresses(PlacedClaim placed, FoldedText text) {
    List<Finding> findings = new ArrayList<>();
    Matcher address = ADDRESS.matcher(placed.claim().text());
    while (address.find()) {
      String bare = address.group().replaceAll("[.,;:!?]+$", "");
      if (!text.contains(bare.toLowerCase(Locale.ROOT))) {
        findings.add(fault(placed, bare, "the text does not hold this address"));
      }
    }
    return findings;
  }

  private static List<Finding> repeated(Summary summary) {
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PlacedClaim placed : PlacedClaim.ofSections(summary)) {
      String claim = FoldedText.fold(placed.claim().text());
      if (!claim.isEmpty() && !seen.add(claim)) {
        findings.add(
            Finding.doubt(NAME, placed.place(), placed.claim().text(), "said before already"));
      }
    }
    return findings;
  }

  private List<Finding> tooFew(Summary summary) {
    int claims = PlacedClaim.ofSections(summary).size();
    if (claims >= rules.minClaims()) {
      return List.of();
    }
    String reason = claims + " claims, at least " + rules.minClaims() + " are asked for";
    return List.of(
        List.of(Provenance.PERSON, Provenance.IMPORT).contains(summary.by())
            ? Finding.doubt(NAME, Finding.SUMMARY, "", reason)
            : Finding.fault(NAME, Finding.SUMMARY, "", reason));
  }

  private static Finding fault(PlacedClaim placed, String quoted, String reason) {
    return Finding.fault(NAME, placed.place(), quoted, reason);
  }
}
