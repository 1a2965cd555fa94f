package dailypapers.search;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * What a query needs of every document of a segment, as bytes: how many documents there are, then
 * of each day the days since the one before (the first since 1970) and its documents, all as
 * numbers of seven bits a byte; then as bits, level by level, how many are that popular and which.
 */
final class Days {
  /** Votes that a level of popularity takes; what has none of them is most. */
  private static final List<Integer> LEVELS = List.of(30, 100);

  private static final int NUMBER_BITS = 20;

  private final List<SearchDocument> documents;

  Days(List<SearchDocument> documents) {
    this.documents = documents;
  }

  SearchFile file(String address) {
    long fingerprint = Fingerprint.START;
    for (SearchDocument document : documents) {
      long level = LEVELS.stream().filter(votes -> document.votes() >= votes).count();
      fingerprint = Fingerprint.mix(fingerprint, document.date().toEpochDay() << 2 | level);
    }
    return new SearchFile(address, fingerprint, this::encoded);
  }

  private byte[] encoded() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TermShard.variable(out, documents.size());
    long before = 0;
    for (int from = 0; from < documents.size(); ) {
      LocalDate date = documents.get(from).date();
      int to = from;
      while (to < documents.size() && documents.get(to).date().equals(date)) {
        to++;
      }
      TermShard.variable(out, (int) (date.toEpochDay() - before));
      TermShard.variable(out, to - from);
      before = date.toEpochDay();
      from = to;
    }
    BitWriter bits = new BitWriter(out);
    LEVELS.forEach(votes -> encode(votes, bits));
    bits.finish();
    return out.toByteArray();
  }

  private void encode(int votes, BitWriter bits) {
    Numbers popular = new Numbers();
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).votes() >= votes) {
        popular.add(i);
      }
    }
    bits.gamma(popular.size() + 1);
    popular.encode(NUMBER_BITS, bits);
  }
}
