package dailypapers.legacy;

import dailypapers.paper.Section;
import java.util.List;
import java.util.Optional;

/**
 * What an old digest says of a paper under one heading.
 *
 * @param heading as it is written, without its marks
 * @param section which of the usual sections that is; empty for every other heading
 * @param claims plain text, one for every paragraph or list item; none is blank
 */
public record LegacySection(String heading, Optional<Section> section, List<String> claims) {
  public LegacySection {
    claims = List.copyOf(claims);
  }
}
