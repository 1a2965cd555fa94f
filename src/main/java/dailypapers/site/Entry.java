package dailypapers.site;

import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Tag;
import dailypapers.paper.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A paper as it stands in the archive: what a page shows of it.
 *
 * @param paper title, authors, abstract, votes and links
 * @param tags in the order of the content file
 * @param provenance where the summary comes from; empty for a file written by hand
 * @param edited true if a person changed the body that was generated
 * @param tldr the paper in one sentence, as plain text; empty without a summary
 * @param summaryHtml the summary as clean HTML, without the abstract; empty without a summary
 * @param contentPath the content file, relative to the content folder, with slashes
 */
public record Entry(
    Paper paper,
    List<Tag> tags,
    Optional<Provenance> provenance,
    boolean edited,
    String tldr,
    String summaryHtml,
    String contentPath) {
  /** Most votes first, then by id. */
  static final Comparator<Entry> BY_VOTES =
      (one, other) -> {
        int votes = Integer.compare(other.paper().votes(), one.paper().votes());
        return votes != 0 ? votes : one.paper().id().compareTo(other.paper().id());
      };

  public Entry {
    tags = List.copyOf(tags);
  }

  /** True if there is a summary to show; otherwise the abstract stands in its place. */
  public boolean hasSummary() {
    return !summaryHtml.isEmpty();
  }

  /**
   * True if the summary is made of the paper's own sentences, in the paper's language. Of one that
   * a person has edited nobody knows.
   */
  public boolean isExtract() {
    return hasSummary() && !edited && by().equals(Provenance.EXTRACT);
  }

  /**
   * Who wrote the summary: the name in the front matter, {@code person} for a file by hand, {@code
   * none}.
   */
  public String by() {
    return by(hasSummary(), provenance);
  }

  /**
   * The same, of a content file that is no entry. A summary where the program wrote none is by the
   * person who put it there.
   */
  public static String by(boolean hasSummary, Optional<Provenance> provenance) {
    return hasSummary
        ? provenance
            .map(Provenance::by)
            .filter(by -> !by.equals(Provenance.NONE))
            .orElse(Provenance.PERSON)
        : Provenance.NONE;
  }

  /**
   * What the check said of these very words. A summary written by hand, and one that a person has
   * edited since, is {@code UNCHECKED}: the verdict in the front matter was spoken of another text.
   */
  public Verdict verdict() {
    return verdict(edited, provenance);
  }

  /** The same, of a content file that is no entry. */
  public static Verdict verdict(boolean edited, Optional<Provenance> provenance) {
    return edited
        ? Verdict.UNCHECKED
        : provenance.map(Provenance::verdict).orElse(Verdict.UNCHECKED);
  }

  /** True if the summary was written from the body of the paper and not from the abstract alone. */
  public boolean isFromFullText() {
    return provenance
        .flatMap(Provenance::text)
        .filter(PaperText.Kind.FULL_TEXT::equals)
        .isPresent();
  }
}
