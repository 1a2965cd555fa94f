package dailypapers.state;

import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import dailypapers.paper.Tag;
import dailypapers.site.Entry;
import dailypapers.workers.Workers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes a state as bytes, field by field, in the order in which {@link StateReader} reads it. */
final class StateWriter {
  private static final int ROOM = 64 * 1024;

  /** So many content files are encoded by one thread at a time. */
  private static final int BLOCK = 32;

  /** So many blocks are in memory before they are written. */
  private static final int BLOCKS = 128;

  private byte[] bytes = new byte[ROOM];
  private int length;

  /** Writes all but the anchors; the content files, which are most of it, on every processor. */
  static void write(BakeState state, StateOutput output) throws IOException {
    List<Map.Entry<String, Source>> sources = List.copyOf(state.sources().entrySet());
    StateWriter writer = new StateWriter();
    writer.head(state, sources.size());
    output.append(writer.bytes());
    for (List<Map.Entry<String, Source>> part : parts(sources, BLOCK * BLOCKS)) {
      if (part.stream().anyMatch(source -> source.getValue() instanceof StoredSource)) {
        again(part, output);
      } else {
        for (ByteBuffer block : Workers.map(parts(part, BLOCK), StateWriter::block)) {
          output.append(block);
        }
      }
    }
    StateWriter pages = new StateWriter();
    pages.piece(new StoredSource.Piece(state.related(), 0, state.related().length));
    pages.number(state.pages().size());
    state.pages().forEach(pages::page);
    output.append(pages.bytes());
  }

  /** Writes what the audit noted, after all else: it is known last. */
  static void write(Set<String> anchors, StateOutput output) throws IOException {
    StateWriter writer = new StateWriter();
    writer.texts(anchors);
    output.append(writer.bytes());
  }

  /** What is stored already goes as it is, as much of it at once as lies side by side. */
  private static void again(List<Map.Entry<String, Source>> sources, StateOutput output)
      throws IOException {
    StoredSource.Piece run = new StoredSource.Piece(new byte[0], 0, 0);
    for (Map.Entry<String, Source> source : sources) {
      if (source.getValue() instanceof StoredSource stored && run.isBefore(stored.whole())) {
        run = run.with(stored.whole());
      } else {
        output.append(run.buffer());
        boolean known = source.getValue() instanceof StoredSource;
        run = known ? ((StoredSource) source.getValue()).whole() : run.none();
        if (!known) {
          output.append(block(List.of(source)));
        }
      }
    }
    output.append(run.buffer());
  }

  private static <T> List<List<T>> parts(List<T> items, int size) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < items.size(); from += size) {
      parts.add(items.subList(from, Math.min(items.size(), from + size)));
    }
    return parts;
  }

  private static ByteBuffer block(List<Map.Entry<String, Source>> sources) {
    StateWriter writer = new StateWriter();
    StateWriter entry = new StateWriter();
    for (Map.Entry<String, Source> source : sources) {
      writer.text(source.getKey());
      writer.source(source.getValue(), entry);
    }
    return ByteBuffer.wrap(Arrays.copyOf(writer.bytes, writer.length));
  }

  private ByteBuffer bytes() {
    return ByteBuffer.wrap(bytes, 0, length);
  }

  private void head(BakeState state, int sources) {
    text(state.keys().read());
    text(state.keys().rendered());
    stamp(state.list());
    number(state.counts().editions());
    number(state.counts().papers());
    number(state.counts().tags());
    number(state.counts().files());
    number(sources);
  }

  /**
   * @param room for an entry, before it is known how long it is
   */
  private void source(Source source, StateWriter room) {
    stamp(source.stamp());
    room.length = 0;
    room.optional(source.entry(), room::entry);
    piece(new StoredSource.Piece(room.bytes, 0, room.length));
    piece(new StoredSource.Piece(source.words(), 0, source.words().length));
    piece(new StoredSource.Piece(source.profile(), 0, source.profile().length));
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
