package dailypapers.site;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names that papers carry, of one kind: of authors, or of organizations. */
public final class Names {
  /** A name that fewer papers carry has no page: it would say no more than the paper's own. */
  public static final int PAPERS = 2;

  private final Function<Entry, Collection<String>> namesOf;

  /** The key of each spelling: most names come again and again in the very same one. */
  private final Map<String, String> keys = new HashMap<>();

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, NamePage> pages = new HashMap<>();

  /**
   * @param archive newest edition first, most votes first within it
   * @param namesOf a paper's names
   */
  Names(Collection<Entry> archive, Function<Entry, Collection<String>> namesOf) {
    this.namesOf = namesOf;
    Map<String, List<String>> spellings = new HashMap<>();
    for (Entry entry : archive) {
      for (String name : namesOf.apply(entry)) {
        if (!keys.containsKey(name)) {
          String key = NameSlug.key(name);
          keys.put(name, key);
          spellings.computeIfAbsent(key, first -> new ArrayList<>(1)).add(name);
        }
      }
      keys(entry)
          .forEach(key -> entries.computeIfAbsent(key, first -> new ArrayList<>(2)).add(entry));
    }
    entries.forEach(
        (key, ofName) -> {
          if (ofName.size() >= PAPERS) {
            String name = spelling(spellings.getOrDefault(key, List.of(key)), ofName);
            pages.put(key, new NamePage(name, NameSlug.of(key), ofName));
          }
        });
  }

  /** How many names there are, with and without a page. */
  public int size() {
    return entries.size();
  }

  /** The names that have a page, in the order of their slugs. */
  public List<NamePage> pages() {
    return pages.values().stream().sorted(comparing(NamePage::slug)).toList();
  }

  /** The names that have a page, or of many those with the most papers. */
  public NameIndex index(int atMost) {
    return NameIndex.of(this, atMost);
  }

  /** The page of a name in any of its spellings, if it has one. */
  public Optional<NamePage> page(String name) {
    return Optional.ofNullable(pages.get(key(name)));
  }

  /** The slugs of all names of some entries, which need not be of this archive. */
  public Set<String> slugs(Collection<Entry> some) {
    Set<String> found = new HashSet<>();
    some.forEach(entry -> found.addAll(keys(entry)));
    return found.stream().map(NameSlug::of).collect(Collectors.toSet());
  }

  private String key(String name) {
    String known = keys.get(name);
    return known == null ? NameSlug.key(name) : known;
  }

  /** The names of an entry, each once. */
  private Set<String> keys(Entry entry) {
    Set<String> found = new LinkedHashSet<>();
    namesOf.apply(entry).forEach(name -> found.add(key(name)));
    found.remove("");
    return found;
  }

  /** The spelling that most papers use; of two the one that the newer paper uses. */
  private String spelling(List<String> spellings, List<Entry> ofName) {
    if (spellings.size() == 1) {
      return NameSlug.tidy(spellings.get(0));
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Entry entry : ofName) {
      namesOf.apply(entry).stream()
          .filter(spellings::contains)
          .limit(1)
          .forEach(name -> counts.merge(NameSlug.tidy(name), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .reduce((one, other) -> one.getValue() >= other.getValue() ? one : other)
        .orElseThrow()
        .getKey();
  }
}
