package dailypapers.content;

import dailypapers.paper.Claim;
import dailypapers.paper.FurtherSection;
import java.util.List;

/**
 * A section beside the usual ones, as it stands in a body.
 *
 * @param heading as it is written
 * @param line of the heading in the file
 */
public record BodyFurther(String heading, List<BodyClaim> claims, int line) {
  public BodyFurther {
    claims = List.copyOf(claims);
  }

  /** The section as a summary holds it. */
  FurtherSection section() {
    List<Claim> plain = claims.stream().map(BodyClaim::claim).toList();
    return new FurtherSection(heading, plain);
  }
}
