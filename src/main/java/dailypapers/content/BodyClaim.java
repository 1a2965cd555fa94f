package dailypapers.content;

import dailypapers.paper.Claim;
import java.util.List;

/**
 * A claim as it stands in a body.
 *
 * @param text what a reader sees, without marks
 * @param footnotes that show it; those without a definition are left out
 * @param line of the file
 */
public record BodyClaim(String text, List<BodyFootnote> footnotes, int line) {
  public BodyClaim {
    footnotes = List.copyOf(footnotes);
  }

  /** The claim with its evidence, as a check judges it. */
  public Claim claim() {
    return new Claim(text, footnotes.stream().map(BodyFootnote::evidence).toList());
  }
}
