package dailypapers.content;

import dailypapers.paper.Section;
import java.util.List;

/**
 * A section as it stands in a body.
 *
 * @param heading as it is written
 * @param line of the heading in the file
 */
public record BodySection(Section section, String heading, List<BodyClaim> claims, int line) {
  public BodySection {
    claims = List.copyOf(claims);
  }
}
