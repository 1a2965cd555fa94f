package dailypapers.check;

import dailypapers.paper.Claim;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim with its place in the summary, as a {@link Finding} names it.
 *
 * @param place {@code tldr}, or such as {@code whats-new 2}
 * @param claim the claim there
 */
record PlacedClaim(String place, Claim claim) {

  /** All claims, the one-sentence summary first. */
  static List<PlacedClaim> all(Summary summary) {
    List<PlacedClaim> placed = new ArrayList<>();
    placed.add(new PlacedClaim(Finding.TLDR, summary.tldr()));
    placed.addAll(ofSections(summary));
    return placed;
  }

  /** The claims of the sections alone. */
  static List<PlacedClaim> ofSections(Summary summary) {
    List<PlacedClaim> placed = new ArrayList<>();
    for (Section section : Section.values()) {
      List<Claim> claims = summary.claims(section);
      for (int i = 0; i < claims.size(); i++) {
        placed.add(new PlacedClaim(section.slug() + " " + (i + 1), claims.get(i)));
      }
    }
    return placed;
  }
}
