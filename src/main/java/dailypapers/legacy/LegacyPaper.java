package dailypapers.legacy;

import dailypapers.paper.ArxivId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper as an old digest tells it.
 *
 * @param place of its heading
 * @param date the day under which it stands
 * @param title never blank
 * @param authors in the digest's order, which is not the paper's
 * @param votes 0 or more; 0 where there are none
 * @param thumbnail a preview picture with an {@code https} address
 * @param sections in the order of the digest; empty where it says nothing of the paper
 * @param lines how many lines of the file the paper takes
 */
public record LegacyPaper(
    LegacyPlace place,
    LocalDate date,
    ArxivId id,
    String title,
    List<String> authors,
    int votes,
    Optional<String> thumbnail,
    List<LegacySection> sections,
    int lines) {
  public LegacyPaper {
    authors = List.copyOf(authors);
    sections = List.copyOf(sections);
  }

  /** True if both tell the same of the same paper, wherever that stands. */
  public boolean saysTheSame(LegacyPaper other) {
    return id.equals(other.id) && sections.equals(other.sections);
  }
}
