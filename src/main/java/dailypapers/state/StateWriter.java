package dailypapers.state;

import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import dailypapers.paper.Tag;
import dailypapers.site.Entry;
import dailypapers.workers.Workers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes a state as bytes, field by field, in the order in which {@link StateReader} reads it. */
final class StateWriter {
  private static final int ENTRY_ROOM = 4 * 1024;

  private byte[] bytes;
  private int length;

  /**
   * @param room how many bytes it will be, more or less
   */
  StateWriter(int room) {
    this.bytes = new byte[room];
  }

  /** What was written, to be read to its limit. */
  ByteBuffer bytes() {
    return ByteBuffer.wrap(bytes, 0, length);
  }

  /** Writes all but the anchors; the entries, which are most of it, on every processor. */
  void state(BakeState state) {
    List<Source> sources = List.copyOf(state.sources().values());
    List<StoredSource.Piece> entries = Workers.map(sources, StateWriter::encoded);
    text(state.keys().read());
    text(state.keys().rendered());
    stamp(state.list());
    number(state.counts().editions());
    number(state.counts().papers());
    number(state.counts().tags());
    number(state.counts().files());
    number(sources.size());
    int next = 0;
    for (String path : state.sources().keySet()) {
      text(path);
      stamp(sources.get(next).stamp());
      piece(entries.get(next));
      words(sources.get(next));
      next++;
    }
    number(state.pages().size());
    state.pages().forEach(this::page);
  }

  /** Writes what the audit noted, after all else: it is known last. */
  void anchors(Set<String> anchors) {
    texts(anchors);
  }

  private static StoredSource.Piece encoded(Source source) {
    if (source instanceof StoredSource stored) {
      return stored.piece();
    }
    StateWriter writer = new StateWriter(ENTRY_ROOM);
    writer.optional(source.entry(), writer::entry);
    return new StoredSource.Piece(writer.bytes, 0, writer.length);
  }

  private void words(Source source) {
    if (source instanceof StoredSource stored) {
      piece(stored.storedWords());
    } else {
      piece(new StoredSource.Piece(source.words(), 0, source.words().length));
    }
  }

  private void page(String name, BakeState.Page page) {
    text(name);
    number(page.size());
    number(page.fingerprint());
    flag(page.ofArchive());
  }

  private void entry(Entry entry) {
    paper(entry.paper());
    texts(entry.tags().stream().map(Tag::slug).toList());
    optional(entry.provenance(), this::provenance);
    flag(entry.edited());
    text(entry.tldr());
    text(entry.summaryHtml());
    text(entry.contentPath());
  }

  private void paper(Paper paper) {
    text(paper.id().value());
    number(paper.date().toEpochDay());
    text(paper.title());
    texts(paper.authors());
    text(paper.abstractText());
    number(paper.votes());
    links(paper.links());
    optional(paper.organization(), this::text);
    flag(paper.sample());
  }

  private void links(Links links) {
    optional(links.code(), this::text);
    optional(links.project(), this::text);
    optional(links.thumbnail(), this::text);
  }

  private void provenance(Provenance provenance) {
    text(provenance.by());
    optional(provenance.prompt(), this::text);
    optional(provenance.text(), kind -> number(kind.ordinal()));
    optional(provenance.textSha256(), this::text);
    optional(provenance.written(), time -> instant(time.getEpochSecond(), time.getNano()));
    optional(provenance.bodySha256(), this::text);
    number(provenance.verdict().ordinal());
    optional(provenance.origin(), this::text);
  }

  private void instant(long seconds, int nanos) {
    number(seconds);
    number(nanos);
  }

  private void stamp(FileStamp stamp) {
    number(stamp.size());
    number(stamp.modified());
    number(stamp.changed());
  }

  private <T> void optional(Optional<T> value, Consumer<T> writer) {
    flag(value.isPresent());
    value.ifPresent(writer);
  }

  private void texts(Collection<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  private void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    piece(new StoredSource.Piece(encoded, 0, encoded.length));
  }

  /** Bytes with their number before them. */
  private void piece(StoredSource.Piece piece) {
    number(piece.length());
    ensure(piece.length());
    System.arraycopy(piece.bytes(), piece.from(), bytes, length, piece.length());
    length += piece.length();
  }

  private void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  /** Seven bits a byte, the lowest first; zigzag, so that small negative numbers stay short. */
  private void number(long number) {
    ensure(Long.BYTES + 2);
    long rest = number << 1 ^ number >> 63;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
