package dailypapers.cases;

import dailypapers.check.Case;
import dailypapers.check.Finding;
import dailypapers.check.Finding.Severity;
import dailypapers.check.PlacedClaim;
import dailypapers.paper.Claim;
import dailypapers.paper.PaperText;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A summary in claims as a case, a part for each section, and what is found in a part back at its
 * claim.
 */
public final class ClaimCase {
  private ClaimCase() {}

  /**
   * The summary as a case. The headings of its parts are {@link Finding#TLDR}, the slugs of the
   * sections, and {@link Finding#FURTHER} for all others; every claim is a line.
   *
   * @param fromText as {@link Case#fromText()}
   */
  public static Case of(
      String id, String title, PaperText text, boolean fromText, Summary summary) {
    List<Case.Part> parts = new ArrayList<>();
    if (!summary.tldr().text().isBlank()) {
      parts.add(new Case.Part(Finding.TLDR, summary.tldr().text()));
    }
    for (Section section : summary.sections().keySet()) {
      parts.add(new Case.Part(section.slug(), lines(summary.claims(section))));
    }
    if (!further(summary).isEmpty()) {
      parts.add(new Case.Part(Finding.FURTHER, lines(further(summary))));
    }
    return new Case(id, title, text, fromText, parts);
  }

  /**
   * A finding about a part as one about the claim in which its words stand: {@code whats-new}
   * becomes {@code whats-new 2}. Without words, it is about the first claim; one about no part is
   * about the whole summary.
   */
  public static Finding placed(Summary summary, Finding finding) {
    String place =
        finding.place().equals(Finding.TLDR)
            ? Finding.TLDR
            : claims(summary, finding.place())
                .map(claims -> finding.place() + " " + number(claims, finding))
                .orElse(Finding.SUMMARY);
    Severity severity = isShown(summary) ? ofShown(finding) : finding.severity();
    return new Finding(finding.check(), severity, place, finding.quoted(), finding.reason());
  }

  /** Words of the paper beside every claim leave no more than a doubt about its subject. */
  private static Severity ofShown(Finding finding) {
    boolean fault = finding.severity() == Severity.FAULT;
    return fault && finding.check().equals(CaseChecks.TOPIC) ? Severity.DOUBT : finding.severity();
  }

  private static boolean isShown(Summary summary) {
    return PlacedClaim.all(summary).stream()
        .allMatch(placed -> !placed.claim().evidence().isEmpty());
  }

  private static Optional<List<Claim>> claims(Summary summary, String place) {
    if (place.equals(Finding.FURTHER)) {
      return Optional.of(further(summary));
    }
    return summary.sections().keySet().stream()
        .filter(section -> section.slug().equals(place))
        .map(summary::claims)
        .findFirst();
  }

  /** The claims of all sections of other names, as findings count them. */
  private static List<Claim> further(Summary summary) {
    return summary.further().stream().flatMap(section -> section.claims().stream()).toList();
  }

  private static String lines(List<Claim> claims) {
    return claims.stream().map(Claim::text).collect(Collectors.joining("\n"));
  }

  private static int number(List<Claim> claims, Finding finding) {
    for (int i = 0; i < claims.size(); i++) {
      if (!finding.quoted().isBlank()
          && FoldedText.of(claims.get(i).text()).contains(finding.quoted())) {
        return i + 1;
      }
    }
    return 1;
  }
}
