package dailypapers.search;

import java.util.Arrays;
import java.util.List;

/** Which tokens of which documents go into which shard. */
final class TokenPlaces {
  private static final int FIELD_BITS = 2;
  private static final int LENGTH_BITS = 8;

  /** Of each shard the places in the order of the documents: two numbers a place. */
  private final int[][] places;

  private final int[] sizes;
  private final long[] fingerprints;

  /** What is done with each place. */
  interface Visitor {
    void visit(int document, int field, int from, int length);
  }

  private TokenPlaces(int shards) {
    this.places = new int[shards][64];
    this.sizes = new int[shards];
    this.fingerprints = new long[shards];
    Arrays.fill(fingerprints, Fingerprint.START);
  }

  static TokenPlaces of(List<IndexedDocument> documents, int shards) {
    TokenPlaces places = new TokenPlaces(shards);
    for (int i = 0; i < documents.size(); i++) {
      places.add(i, documents.get(i).terms());
    }
    return places;
  }

  long fingerprint(int shard) {
    return fingerprints[shard];
  }

  void each(int shard, Visitor visitor) {
    for (int i = 0; i < sizes[shard]; i += 2) {
      int place = places[shard][i + 1];
      visitor.visit(
          places[shard][i],
          place & (1 << FIELD_BITS) - 1,
          place >>> FIELD_BITS + LENGTH_BITS,
          place >>> FIELD_BITS & (1 << LENGTH_BITS) - 1);
    }
  }

  private void add(int document, DocumentTerms terms) {
    terms.each(
        (bucket, field, from, length) -> {
          int shard = bucket & places.length - 1;
          add(shard, document, (from << LENGTH_BITS | length) << FIELD_BITS | field);
          long what = (long) document << 32 | terms.hash(from, length) & 0xFFFFFFFFL;
          // A sum, for the order of a document's tokens does not matter.
          fingerprints[shard] += Fingerprint.mix(Fingerprint.START + field, what);
        });
  }

  private void add(int shard, int document, int place) {
    if (sizes[shard] == places[shard].length) {
      places[shard] = Arrays.copyOf(places[shard], sizes[shard] * 2);
    }
    places[shard][sizes[shard]++] = document;
    places[shard][sizes[shard]++] = place;
  }
}
