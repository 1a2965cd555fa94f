package dailypapers.state;

import dailypapers.paper.Tag;
import dailypapers.site.Entry;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A content file as a former bake has stored it: its entry is made when it is asked for. */
final class StoredSource implements Source {
  /** A piece of an array that nobody changes. */
  record Piece(byte[] bytes, int from, int length) {
    /** True if another piece follows without a gap. */
    boolean isBefore(Piece other) {
      return bytes == other.bytes && from + length == other.from;
    }

    Piece with(Piece next) {
      return new Piece(bytes, from, length + next.length);
    }

    Piece none() {
      return new Piece(bytes, from + length, 0);
    }

    byte[] copy() {
      return Arrays.copyOfRange(bytes, from, from + length);
    }

    ByteBuffer buffer() {
      return ByteBuffer.wrap(bytes, from, length);
    }
  }

  private final FileStamp stamp;
  private final Piece piece;
  private final Piece words;
  private final Piece profile;
  private final Piece whole;
  private final Function<String, Tag> vocabulary;
  private @Nullable Optional<Entry> entry;

  StoredSource(
      FileStamp stamp,
      Piece piece,
      Piece words,
      Piece profile,
      Piece whole,
      Function<String, Tag> vocabulary) {
    this.stamp = stamp;
    this.piece = piece;
    this.words = words;
    this.profile = profile;
    this.whole = whole;
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
    return words.copy();
  }

  @Override
  public byte[] profile() {
    return profile.copy();
  }

  /** All that is stored of the file, its path first, to be stored again. */
  Piece whole() {
    return whole;
  }
}
