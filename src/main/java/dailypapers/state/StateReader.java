package dailypapers.state;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Tag;
import dailypapers.paper.Verdict;
import dailypapers.site.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads a state as {@link StateWriter} writes it. Bytes that are none make it throw some
 * RuntimeException; {@link StateFile} takes that as there being no state.
 */
final class StateReader {
  private static final PaperText.Kind[] KINDS = PaperText.Kind.values();
  private static final Verdict[] VERDICTS = Verdict.values();

  private final byte[] bytes;
  private final Function<String, Tag> vocabulary;
  private int at;

  StateReader(byte[] bytes, int from, Function<String, Tag> vocabulary) {
    this.bytes = bytes;
    this.at = from;
    this.vocabulary = vocabulary;
  }

  BakeState state() {
    BakeState state =
        new BakeState(
            new BakeState.Keys(text(), text()),
            stamp(),
            new BakeState.Counts(count(), count(), count(), count()),
            sources(),
            bytes(),
            map(this::page),
            new LinkedHashSet<>(texts()));
    if (at != bytes.length) {
      throw new IllegalStateException("bytes are left");
    }
    return state;
  }

  private Map<String, Source> sources() {
    int size = count();
    Map<String, Source> sources = new LinkedHashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      int from = at;
      String path = text();
      FileStamp stamp = stamp();
      StoredSource.Piece entry = piece();
      StoredSource.Piece words = piece();
      StoredSource.Piece profile = piece();
      StoredSource.Piece whole = new StoredSource.Piece(bytes, from, at - from);
      sources.put(path, new StoredSource(stamp, entry, words, profile, whole, vocabulary));
    }
    return sources;
  }

  private byte[] bytes() {
    return piece().copy();
  }

  private StoredSource.Piece piece() {
    int length = count();
    at += length;
    return new StoredSource.Piece(bytes, at - length, length);
  }

  /** What {@link StateWriter} makes of a content file. */
  Optional<Entry> optionalEntry() {
    return optional(this::entry);
  }

  private BakeState.Page page() {
    return new BakeState.Page(number(), number(), flag());
  }

  private Entry entry() {
    return new Entry(
        paper(),
        texts().stream().map(vocabulary).toList(),
        optional(this::provenance),
        flag(),
        text(),
        text(),
        text());
  }

  private Paper paper() {
    return new Paper(
        new ArxivId(text()),
        LocalDate.ofEpochDay(number()),
        text(),
        texts(),
        text(),
        count(),
        new Links(optional(this::text), optional(this::text), optional(this::text)),
        optional(this::text),
        flag());
  }

  private Provenance provenance() {
    return new Provenance(
        text(),
        optional(this::text),
        optional(() -> KINDS[count()]),
        optional(this::text),
        optional(() -> Instant.ofEpochSecond(number(), number())),
        optional(this::text),
        VERDICTS[count()],
        optional(this::text));
  }

  private FileStamp stamp() {
    return new FileStamp(number(), number(), number());
  }

  private <T> Map<String, T> map(Supplier<T> value) {
    int size = count();
    Map<String, T> map = new LinkedHashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      map.put(text(), value.get());
    }
    return map;
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return flag() ? Optional.of(value.get()) : Optional.empty();
  }

  private List<String> texts() {
    int size = count();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text());
    }
    return texts;
  }

  private String text() {
    int length = count();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  private boolean flag() {
    return number() != 0;
  }

  /** A number of things, which cannot be more than the bytes that are left. */
  private int count() {
    long number = number();
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new IllegalStateException("no count: " + number);
    }
    return (int) number;
  }

  private long number() {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (next & 0x7FL) << shift;
      shift += 7;
    } while (next < 0);
    return number >>> 1 ^ -(number & 1);
  }
}
