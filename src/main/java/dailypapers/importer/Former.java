package dailypapers.importer;

import dailypapers.content.ContentFile;
import dailypapers.content.FrontMatter;
import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The content file of a paper that stood there before an import, and whether it stays.
 *
 * <p>People win, and so does whatever shows its evidence: an import fills in for a paper that has
 * only its abstract, and otherwise renews nothing but what the same file brought in before.
 */
final class Former {
  private final ContentFile file;

  Former(ContentFile file) {
    this.file = file;
  }

  /** The edition in which the paper stands: it stays there. */
  LocalDate date() {
    return file.frontMatter().date();
  }

  /**
   * Why the file stays as it is; empty where an import may write it anew.
   *
   * @param origin the file that is imported
   * @param paper as it would be written
   */
  Optional<String> reasonToKeep(String origin, Paper paper) {
    FrontMatter matter = file.frontMatter();
    if (matter.isKeptByHand()) {
      return Optional.of("a person has locked the file or taken it away");
    }
    if (file.isEdited()) {
      return Optional.of("a person has written or edited the file");
    }
    String by = matter.provenance().map(Provenance::by).orElse(Provenance.PERSON);
    return switch (by) {
      case Provenance.NONE -> lost(paper);
      case Provenance.IMPORT -> imported(origin, paper);
      default -> Optional.of("it has a summary by " + by);
    };
  }

  private Optional<String> imported(String origin, Paper paper) {
    Optional<String> before = file.frontMatter().provenance().flatMap(Provenance::origin);
    return before.equals(Optional.of(origin))
        ? lost(paper)
        : Optional.of("it was imported from " + before.orElse("elsewhere") + " before");
  }

  /** What was written with an abstract is not written again without it. */
  private Optional<String> lost(Paper paper) {
    return paper.abstractText().isBlank() && !file.paper().abstractText().isBlank()
        ? Optional.of("it has an abstract, which is not to be had today")
        : Optional.empty();
  }
}
