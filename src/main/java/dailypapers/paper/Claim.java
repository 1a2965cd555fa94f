package dailypapers.paper;

import java.util.List;

/**
 * One statement about a paper, with what shows it.
 *
 * @param text plain text, no markup
 * @param evidence the paper's words for it; empty only where a person wrote the claim without any,
 *     or where it comes from an old digest, which had none
 */
public record Claim(String text, List<Evidence> evidence) {
  public Claim {
    evidence = List.copyOf(evidence);
  }
}
