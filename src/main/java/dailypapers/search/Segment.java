package dailypapers.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The documents of one or more whole years, numbered from 0 in the order of their dates, and their
 * files.
 *
 * <p>{@code days.bin} says how many documents each day has, and how popular each is; {@code terms/}
 * holds the tokens, {@code papers/} what a result shows. All are a function of these years'
 * documents alone: what happens in another segment changes none of them.
 */
final class Segment {
  /** A shard holds the tokens of about so many documents: some kilobytes. */
  private static final int DOCUMENTS_A_SHARD = 8;

  /** A result costs a block of so many papers, some kilobytes; larger blocks compress better. */
  static final int DOCUMENTS_A_BLOCK = 24;

  private final int year;
  private final List<IndexedDocument> documents;
  private final int shards;
  private final TokenPlaces places;
  private final Days days;

  /**
   * @param year the first one; names the folder
   * @param documents by date, then by id
   */
  Segment(int year, List<IndexedDocument> documents) {
    this.year = year;
    this.documents = documents;
    this.shards = shards(documents.size());
    this.places = TokenPlaces.of(documents, shards);
    this.days = new Days(documents.stream().map(IndexedDocument::document).toList());
  }

  /** The files, in a fixed order. */
  List<SearchFile> files() {
    List<SearchFile> files = new ArrayList<>();
    files.add(days.file(folder() + "days.bin"));
    for (int i = 0; i < shards; i++) {
      int shard = i;
      files.add(
          new SearchFile(
              folder() + "terms/" + hex(shard) + ".bin",
              places.fingerprint(shard),
              () -> terms(shard)));
    }
    for (int i = 0; i * DOCUMENTS_A_BLOCK < documents.size(); i++) {
      List<IndexedDocument> block = block(i);
      files.add(
          new SearchFile(
              folder() + "papers/" + hex(i) + ".bin",
              papersFingerprint(block),
              () -> papers(block)));
    }
    return files;
  }

  /** One line of the list of segments. */
  String json() {
    long version = Fingerprint.START;
    for (SearchFile file : files()) {
      version = Fingerprint.mix(version, file.fingerprint());
    }
    return "{\"year\":"
        + year
        + ",\"documents\":"
        + documents.size()
        + ",\"shards\":"
        + shards
        + ",\"version\":\""
        + hex((int) (version >>> 32))
        + "\"}";
  }

  private String folder() {
    return SearchIndex.FOLDER + year + "/";
  }

  private byte[] terms(int shard) {
    TermShard terms = new TermShard();
    places.each(
        shard,
        (document, field, from, length) ->
            terms.add(documents.get(document).terms().token(from, length), field, document));
    return terms.encoded();
  }

  /** All ids, a line each, then all titles, summaries (after {@code =} if verbatim), tags. */
  private static byte[] papers(List<IndexedDocument> block) {
    return Gzip.of(
        lines(block, document -> document.id().value())
            + lines(block, SearchDocument::title)
            + lines(block, document -> (document.verbatim() ? "=" : " ") + document.summary())
            + lines(block, document -> String.join(" ", document.tags())));
  }

  private static long papersFingerprint(List<IndexedDocument> block) {
    long fingerprint = Fingerprint.START;
    for (IndexedDocument each : block) {
      SearchDocument document = each.document();
      fingerprint = Fingerprint.mix(fingerprint, document.id().value());
      fingerprint = Fingerprint.mix(fingerprint, document.title());
      fingerprint = Fingerprint.mix(fingerprint, document.summary());
      fingerprint = Fingerprint.mix(fingerprint, document.verbatim() ? 1 : 0);
      fingerprint = Fingerprint.mix(fingerprint, String.join(" ", document.tags()));
    }
    return fingerprint;
  }

  private List<IndexedDocument> block(int number) {
    int from = number * DOCUMENTS_A_BLOCK;
    return documents.subList(from, Math.min(documents.size(), from + DOCUMENTS_A_BLOCK));
  }

  private static String lines(List<IndexedDocument> block, Function<SearchDocument, String> line) {
    return block.stream()
        .map(each -> line.apply(each.document()) + "\n")
        .collect(Collectors.joining());
  }

  /** A power of two, so that a shard is some of the buckets. */
  private static int shards(int documents) {
    int wanted = Math.max(1, documents / DOCUMENTS_A_SHARD);
    return Math.min(TokenHash.BUCKETS, Integer.highestOneBit(wanted));
  }

  private static String hex(int number) {
    return String.format(Locale.ROOT, "%03x", number);
  }
}
