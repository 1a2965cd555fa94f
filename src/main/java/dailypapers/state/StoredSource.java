package dailypapers.state;

import dailypapers.paper.Tag;
import dailypapers.site.Entry;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A content file as a former bake has stored it: its entry is made when it is asked for. */
final class StoredSource implements Source {
  /** A piece of an array that nobody changes. */
  record Piece(byte[] bytes, int from, int length) {}

  private final FileStamp stamp;
  private final Piece piece;
  private final Function<String, Tag> vocabulary;
  private @Nullable Optional<Entry> entry;

  StoredSource(FileStamp stamp, Piece piece, Function<String, Tag> vocabulary) {
    this.stamp = stamp;
    this.piece = piece;
    this.vocabulary = vocabulary;
  }

  @Override
  public FileStamp stamp() {
    return stamp;
  }

  @Override
  public synchronized Optional<Entry> entry() {
    Optional<Entry> known = entry;
    if (known == null) {
      known = new StateReader(piece.bytes(), piece.from(), vocabulary).optionalEntry();
      entry = known;
    }
    return known;
  }

  /** The entry as it is stored, to be stored again. */
  Piece piece() {
    return piece;
  }
}
