package dailypapers.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * Documents are numbered by date and id, so the order in which they are given does not matter.
 * Above {@value #FULL} documents they lie in two segments, the year of the newest one and
 * everything before: a new day changes files of the last year alone (the first of a year, all), an
 * edited summary only the shards of its tokens and the block of its paper. More segments would cost
 * a query more requests.
 */
public final class SearchIndex {
  /** Where the files lie, beside the page that reads them. */
  static final String FOLDER = "/search/";

  private static final int FULL = 8192;
  static final Comparator<IndexedDocument> ORDER =
      comparing((IndexedDocument each) -> each.document().date())
          .thenComparing(each -> each.document().id());

  private final List<Segment> segments;

  private SearchIndex(List<Segment> segments) {
    this.segments = List.copyOf(segments);
  }

  /** The index of these documents, in any order; each id stands once. */
  public static SearchIndex of(List<IndexedDocument> documents) {
    List<IndexedDocument> sorted = documents.stream().sorted(ORDER).toList();
    int split = sorted.size() > FULL ? lastYear(sorted) : 0;
    return new SearchIndex(
        Stream.of(sorted.subList(0, split), sorted.subList(split, sorted.size()))
            .filter(part -> !part.isEmpty())
            .map(part -> new Segment(year(part.get(0)), part))
            .toList());
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

  /** Where the year of the newest document begins. */
  private static int lastYear(List<IndexedDocument> sorted) {
    int year = year(sorted.get(sorted.size() - 1));
    int from = sorted.size() - 1;
    while (from > 0 && year(sorted.get(from - 1)) == year) {
      from--;
    }
    return from;
  }

  private static int year(IndexedDocument each) {
    return each.document().date().getYear();
  }
}
