package dailypapers.state;

import dailypapers.paper.Tag;
import dailypapers.site.Entry;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A content file as a former bake has stored it: its entry is made when it is asked for. */
final class StoredSource implements Source {
  /** A piece of an array that nobody changes. */
  record Piece(byte[] bytes, int from, int length) {}

  private final FileStamp stamp;
  private final Piece piece;
  private final Piece words;
  private final Function<String, Tag> vocabulary;
  private @Nullable Optional<Entry> entry;

  StoredSource(FileStamp stamp, Piece piece, Piece words, Function<String, Tag> vocabulary) {
    this.stamp = stamp;
    this.piece = piece;
    this.words = words;
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

  @Override
  public byte[] words() {
    return Arrays.copyOfRange(words.bytes(), words.from(), words.from() + words.length());
  }

  /** The words as they are stored, to be stored again. */
  Piece storedWords() {
    return words;
  }

  /** The entry as it is stored, to be stored again. */
  Piece piece() {
    return piece;
  }
}
