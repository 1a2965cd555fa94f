package dailypapers.summary;

import dailypapers.paper.Section;
import java.util.Optional;

/** What a sentence of an abstract does for the paper. */
enum Role {
  /** Says what the paper brings. */
  CONTRIBUTION(Optional.of(Section.WHATS_NEW)),
  /** Says how it works. */
  METHOD(Optional.of(Section.TECHNICAL_DETAILS)),
  /** Says what was measured or found. */
  RESULT(Optional.of(Section.PERFORMANCE_HIGHLIGHTS)),
  /** Speaks of the field, of others, or of where the code lies: never part of a summary. */
  BACKGROUND(Optional.empty());

  private final Optional<Section> section;

  Role(Optional<Section> section) {
    this.section = section;
  }

  /** The section whose claims have this role. */
  Optional<Section> section() {
    return section;
  }
}
