package dailypapers.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How often each term stands in a paper, with the spelling in which it first did. The words of an
 * abbreviation count where the abbreviation stands.
 */
final class TermCounts {
  /** The subject is said at the beginning; what follows is read no further than this. */
  private static final int MOST_LETTERS = 8_000;

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> title = new LinkedHashSet<>();
  private final Acronyms acronyms;

  private TermCounts(Acronyms acronyms) {
    this.acronyms = acronyms;
  }

  /** The terms of a paper: a title names its subject, so each of its words counts twice. */
  static TermCounts of(String title, String text, Acronyms acronyms) {
    TermCounts terms = new TermCounts(acronyms);
    LatinTerms.read(title, term -> terms.add(term, 2));
    terms.title.addAll(terms.counts.keySet());
    String head = text.substring(0, Math.min(text.length(), MOST_LETTERS));
    LatinTerms.read(head, term -> terms.add(term, 1));
    return terms;
  }

  private void add(String spelling, int times) {
    String stem = Stem.of(spelling);
    put(stem, spelling, times);
    acronyms.words(stem).forEach(word -> put(Stem.of(word), word, times));
  }

  private void put(String stem, String spelling, int times) {
    counts.merge(stem, times, Integer::sum);
    spellings.putIfAbsent(stem, spelling);
  }

  /** Stem to number of times, in reading order. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** The stems of the title. */
  Set<String> title() {
    return title;
  }

  /** A word of this stem, as the paper first writes it. */
  String spelling(String stem) {
    return spellings.getOrDefault(stem, stem);
  }

  /**
   * What the paper is about, as weights: all terms of an abstract, the heaviest of a long text.
   *
   * @param most how many terms
   */
  Map<String, Float> weights(Background background, int most) {
    Map<String, Double> rarity = new HashMap<>();
    counts.keySet().forEach(stem -> rarity.put(stem, background.rarity(stem)));
    Map<String, Float> weights = new LinkedHashMap<>();
    heaviest(rarity, most)
        .forEach(
            stem ->
                weights.put(
                    stem,
                    FitRules.weight(
                        Objects.requireNonNull(counts.get(stem)),
                        Objects.requireNonNull(rarity.get(stem)))));
    return weights;
  }

  private Stream<String> heaviest(Map<String, Double> rarity, int most) {
    if (counts.size() <= most) {
      return counts.keySet().stream();
    }
    Map<String, Double> importance = new HashMap<>();
    counts.forEach(
        (stem, times) ->
            importance.put(stem, (1 + Math.log(times)) * Objects.requireNonNull(rarity.get(stem))));
    return counts.keySet().stream()
        .sorted(Comparator.comparing(importance::get, Comparator.reverseOrder()))
        .limit(most);
  }
}
