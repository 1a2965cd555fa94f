package dailypapers.state;

import dailypapers.site.Entry;
import java.util.Optional;

/** What a bake knew of a content file. */
public interface Source {
  /** Its stamp before it was read; {@link FileStamp#NONE} where that would not show a change. */
  FileStamp stamp();

  /** What was read, always the same object; empty for a draft. */
  Optional<Entry> entry();

  /**
   * The words by which it is found, as the search index keeps them; empty where nobody searches.
   */
  byte[] words();

  /** What it is about, as related papers are found by; empty where nobody looks for them. */
  byte[] profile();

  /** A file that was just read. */
  record Read(FileStamp stamp, Optional<Entry> entry, byte[] words, byte[] profile)
      implements Source {}
}
