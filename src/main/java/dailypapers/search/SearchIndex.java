package dailypapers.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The search index of a site: small files, of which a browser loads the few that a query needs.
 *
 * <pre>{@code
 * SearchIndex index = SearchIndex.of(documents);
 * for (SearchFile file : index.files()) {
 *   if (changed(file.address(), file.fingerprint())) {
 *     output.write(file.address(), file.bytes());
 *   }
 * }
 * }</pre>
 *
 * Documents are numbered by date and id, so the order in which they are given does not matter. They
 * lie in segments of whole years; a segment is closed once it holds {@value #FULL} documents. A new
 * day changes only the last segment, an edited summary only the shards of its tokens and the block
 * of its paper.
 */
public final class SearchIndex {
  /** Where the files lie, beside the page that reads them. */
  static final String FOLDER = "/search/";

  private static final int FULL = 8192;
  private static final Comparator<IndexedDocument> ORDER =
      comparing((IndexedDocument each) -> each.document().date())
          .thenComparing(each -> each.document().id());

  private final List<Segment> segments;

  private SearchIndex(List<Segment> segments) {
    this.segments = List.copyOf(segments);
  }

  /** The index of these documents, in any order; each id stands once. */
  public static SearchIndex of(List<IndexedDocument> documents) {
    List<IndexedDocument> sorted = documents.stream().sorted(ORDER).toList();
    List<Segment> segments = new ArrayList<>();
    for (int from = 0; from < sorted.size(); ) {
      int to = end(sorted, from);
      segments.add(new Segment(year(sorted.get(from)), sorted.subList(from, to)));
      from = to;
    }
    return new SearchIndex(segments);
  }

  /** Every file, the list of segments first; nothing is made yet but fingerprints. */
  public List<SearchFile> files() {
    List<SearchFile> files = new ArrayList<>();
    String json =
        segments.stream()
            .map(Segment::json)
            .collect(Collectors.joining(",\n", "{\"format\":1,\"segments\":[\n", "\n]}\n"));
    files.add(
        new SearchFile(
            FOLDER + "index.json",
            Fingerprint.mix(Fingerprint.START, json),
            () -> json.getBytes(UTF_8)));
    segments.forEach(segment -> files.addAll(segment.files()));
    return files;
  }

  /** Makes every file: address to bytes. */
  public Map<String, byte[]> build() {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files().forEach(file -> bytes.put(file.address(), file.bytes()));
    return bytes;
  }

  /** The end of the first years that together hold enough documents. */
  private static int end(List<IndexedDocument> sorted, int from) {
    int to = from;
    while (to < sorted.size()
        && (to - from < FULL || year(sorted.get(to)) == year(sorted.get(to - 1)))) {
      to++;
    }
    return to;
  }

  private static int year(IndexedDocument each) {
    return each.document().date().getYear();
  }
}
