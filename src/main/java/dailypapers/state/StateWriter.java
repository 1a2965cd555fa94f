package dailypapers.state;

import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import dailypapers.paper.Tag;
import dailypapers.site.Entry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes a state as bytes, field by field, in the order in which {@link StateReader} reads it. */
final class StateWriter {
  private byte[] bytes = new byte[1 << 16];
  private int length;

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  void state(BakeState state) {
    text(state.keys().read());
    text(state.keys().rendered());
    stamp(state.list());
    number(state.counts().editions());
    number(state.counts().papers());
    number(state.counts().tags());
    number(state.counts().files());
    number(state.sources().size());
    state.sources().forEach(this::source);
    number(state.pages().size());
    state.pages().forEach(this::page);
    texts(state.anchors());
  }

  private void source(String path, BakeState.Source source) {
    text(path);
    stamp(source.stamp());
    optional(source.entry(), this::entry);
  }

  private void page(String name, BakeState.Page page) {
    text(name);
    number(page.size());
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
    number(encoded.length);
    ensure(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
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
