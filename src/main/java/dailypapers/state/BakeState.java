package dailypapers.state;

import java.util.Map;
import java.util.Set;

/**
 * What a bake knew when it ended.
 *
 * @param keys what else than the content files the site was made from
 * @param list the output's list of files, as it stood when the bake ended: nothing of the output
 *     that is younger was written by the bake
 * @param counts what the bake reported
 * @param sources the content files, by their path below the content folder, in the site's order
 * @param related the related papers of all papers, in the order of their ids; empty where the site
 *     shows none
 * @param pages the files of the output, by their path below it, without the assets
 * @param anchors links of one page to a place in another, as the audit wrote them down
 */
public record BakeState(
    Keys keys,
    FileStamp list,
    Counts counts,
    Map<String, Source> sources,
    byte[] related,
    Map<String, Page> pages,
    Set<String> anchors) {
  /** The same with what the audit wrote down. */
  public BakeState withAnchors(Set<String> noted) {
    return new BakeState(keys, list, counts, sources, related, pages, noted);
  }

  /**
   * What the site was made from beside the content files.
   *
   * @param read all that decides how a content file is read: program, configuration, messages
   * @param rendered the same and all that decides how a page looks: templates and assets
   */
  public record Keys(String read, String rendered) {
    /** Without a record's own equality, which is put together when first asked for. */
    public boolean areOf(Keys other) {
      return read.equals(other.read) && rendered.equals(other.rendered);
    }
  }

  /** How many there are. */
  public record Counts(int editions, int papers, int tags, int files) {}

  /**
   * A file of the output.
   *
   * @param size in bytes
   * @param fingerprint of what it was made from, where something else than a template made it; of
   *     what it shows beside what it is about; else 0
   * @param ofArchive true if its template looked at the archive as a whole
   */
  public record Page(long size, long fingerprint, boolean ofArchive) {}
}
