package dailypapers.paper;

import java.util.List;

/**
 * A section of a summary beside the three usual ones, such as the limitations in an old digest.
 *
 * @param heading on one line; none that stands for a {@link Section} or for the abstract
 * @param claims at least one
 */
public record FurtherSection(String heading, List<Claim> claims) {
  public FurtherSection {
    claims = List.copyOf(claims);
  }
}
