package dailypapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.ArxivId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The search index")
class SearchIndexTest {
  private static final List<String> WORDS =
      List.of("강화학습을", "확산", "모델의", "agents", "Diffusion", "추론", "GPT-4o", "벤치마크는", "데이터");

  @Test
  @DisplayName("is the same bytes in whatever order the documents are given")
  void order() {
    List<IndexedDocument> documents = documents(300, 2026);
    List<IndexedDocument> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(built(shuffled)).isEqualTo(built(documents));
  }

  @Test
  @DisplayName(
      "changes, for an edited summary, the shards of its tokens and the block of its paper alone")
  void edit() {
    List<IndexedDocument> before = documents(300, 2026);
    List<IndexedDocument> after = new ArrayList<>(before);
    SearchDocument old = before.get(150).document();
    after.set(150, IndexedDocument.of(with(old, "완전히 새로운 요약이다.")));
    Set<String> tokens = new TreeSet<>(SearchTokens.of(old.summary()));
    tokens.addAll(SearchTokens.of("완전히 새로운 요약이다."));

    Set<String> changed = changed(before, after);
    Set<String> allowed =
        tokens.stream()
            .map(token -> TokenHash.bucket(token) & 31)
            .map(shard -> String.format(Locale.ROOT, "/search/2026/terms/%03x.bin", shard))
            .collect(Collectors.toCollection(TreeSet::new));
    allowed.addAll(List.of("/search/index.json", "/search/2026/papers/006.bin"));

    assertThat(changed).isNotEmpty().isSubsetOf(allowed);
    assertThat(changed).contains("/search/2026/papers/006.bin");
    assertThat(allowed).hasSizeLessThan(SearchIndex.of(before).files().size() / 2);
  }

  @Test
  @DisplayName("made anew where fingerprints changed is the same bytes as made from nothing")
  void incremental() {
    List<IndexedDocument> before = documents(300, 2026);
    List<IndexedDocument> after = new ArrayList<>(before);
    after.set(20, IndexedDocument.of(with(before.get(20).document(), "고친 요약이다.")));
    after.remove(250);
    after.add(document(999, LocalDate.of(2026, 12, 24), "새 논문이다."));

    Map<String, String> built = built(before);
    Map<String, Long> known = fingerprints(before);
    List<SearchFile> files = SearchIndex.of(after).files();
    built.keySet().retainAll(files.stream().map(SearchFile::address).toList());
    files.stream()
        .filter(file -> !Long.valueOf(file.fingerprint()).equals(known.get(file.address())))
        .forEach(file -> built.put(file.address(), text(file.bytes())));

    assertThat(built).isEqualTo(built(after));
  }

  @Test
  @DisplayName("of many papers keeps the years before the last untouched when a day is added")
  void newDay() {
    List<IndexedDocument> before =
        Stream.concat(documents(8000, 2025).stream(), documents(300, 2026).stream()).toList();
    List<IndexedDocument> after = new ArrayList<>(before);
    after.add(document(8888, LocalDate.of(2026, 12, 24), "강화학습을 새로 쓴다."));

    Set<String> changed = changed(before, after);

    assertThat(changed)
        .contains("/search/index.json", "/search/2026/days.bin", "/search/2026/papers/00c.bin")
        .noneMatch(address -> address.startsWith("/search/2025/"));
    assertThat(changed).hasSizeLessThan(16);
  }

  @Test
  @DisplayName("says in a shard which papers have a token, by field")
  void shard() {
    List<IndexedDocument> documents = documents(40, 2026);
    Map<String, List<List<Integer>>> terms = new TreeMap<>();
    SearchIndex.of(documents)
        .build()
        .forEach(
            (address, bytes) -> {
              if (address.contains("/terms/")) {
                terms.putAll(new ShardReader(bytes).terms());
              }
            });

    assertThat(terms.keySet()).contains("강화", "화학", "학습", "gpt4o", "lovelace", "#agents");
    for (int field = 0; field < 3; field++) {
      for (Map.Entry<String, List<List<Integer>>> term : terms.entrySet()) {
        assertThat(term.getValue().get(field))
            .as(term.getKey() + " in field " + field)
            .isEqualTo(having(documents, term.getKey(), field));
      }
    }
  }

  @Test
  @DisplayName("of no papers is a list of no segments")
  void empty() {
    Map<String, byte[]> built = SearchIndex.of(List.of()).build();

    assertThat(built).containsOnlyKeys("/search/index.json");
    assertThat(new String(built.get("/search/index.json"), StandardCharsets.UTF_8))
        .contains("\"segments\":[\n\n]");
  }

  @Test
  @DisplayName("takes tokens that were kept from a former build")
  void keptTokens() {
    IndexedDocument document = documents(1, 2026).get(0);
    DocumentTerms kept = DocumentTerms.ofBytes(document.terms().bytes());

    assertThat(built(List.of(new IndexedDocument(document.document(), kept))))
        .isEqualTo(built(List.of(document)));
  }

  private static List<Integer> having(List<IndexedDocument> documents, String token, int field) {
    return IntStream.range(0, documents.size())
        .filter(i -> field == field(documents.get(i).document(), token))
        .boxed()
        .toList();
  }

  private static int field(SearchDocument document, String token) {
    boolean isTag = token.startsWith("#") && document.tags().contains(token.substring(1));
    if (isTag || SearchTokens.of(document.title()).contains(token)) {
      return 0;
    }
    return SearchTokens.of(String.join(", ", document.authors())).contains(token)
        ? 1
        : SearchTokens.of(document.summary()).contains(token) ? 2 : -1;
  }

  private static Set<String> changed(List<IndexedDocument> before, List<IndexedDocument> after) {
    Map<String, byte[]> old = SearchIndex.of(before).build();
    Map<String, Long> known = fingerprints(before);
    Set<String> changed = new TreeSet<>();
    for (SearchFile file : SearchIndex.of(after).files()) {
      if (file.fingerprint() != known.getOrDefault(file.address(), 0L)) {
        changed.add(file.address());
      } else {
        assertThat(file.bytes()).as(file.address()).isEqualTo(old.get(file.address()));
      }
    }
    return changed;
  }

  /** As texts of a character a byte, which can be compared. */
  private static Map<String, String> built(List<IndexedDocument> documents) {
    Map<String, String> built = new TreeMap<>();
    SearchIndex.of(documents).build().forEach((address, bytes) -> built.put(address, text(bytes)));
    return built;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Map<String, Long> fingerprints(List<IndexedDocument> documents) {
    return SearchIndex.of(documents).files().stream()
        .collect(Collectors.toMap(SearchFile::address, SearchFile::fingerprint));
  }

  private static List<IndexedDocument> documents(int count, int year) {
    Random random = new Random(year);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                document(
                    i,
                    LocalDate.of(year, 1, 1).plusDays(i % 300),
                    random
                        .ints(5, 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .collect(Collectors.joining(" "))))
        // The order of the index, so that the tests can count.
        .sorted(SearchIndex.ORDER)
        .toList();
  }

  private static IndexedDocument document(int number, LocalDate date, String summary) {
    return IndexedDocument.of(
        new SearchDocument(
            new ArxivId(String.format(Locale.ROOT, "2401.%05d", number)),
            date,
            "Weaving " + WORDS.get(number % WORDS.size()) + " " + number,
            summary,
            false,
            List.of("Ada Lovelace", "Author" + number % 50),
            List.of(number % 3 == 0 ? "agents" : "robotics"),
            number));
  }

  private static SearchDocument with(SearchDocument old, String summary) {
    return new SearchDocument(
        old.id(), old.date(), old.title(), summary, false, old.authors(), old.tags(), old.votes());
  }
}
