package dailypapers.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the signs and words around digits mean, and the numbers that are written as words. */
final class NumberWords {
  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          scale("k", 3),
          scale("m", 6),
          scale("mn", 6),
          scale("b", 9),
          scale("bn", 9),
          scale("t", 12),
          scale("thousand", 3),
          scale("million", 6),
          scale("billion", 9),
          scale("trillion", 12),
          scale("십", 1),
          scale("백", 2),
          scale("천", 3),
          scale("만", 4),
          scale("억", 8),
          scale("조", 12));

  private static final Map<String, Integer> FURTHER =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("single", 1),
          Map.entry("twice", 2),
          Map.entry("double", 2),
          Map.entry("doubles", 2),
          Map.entry("doubling", 2),
          Map.entry("triple", 3),
          Map.entry("triples", 3),
          Map.entry("한", 1),
          Map.entry("두", 2),
          Map.entry("세", 3),
          Map.entry("네", 4),
          Map.entry("다섯", 5),
          Map.entry("여섯", 6),
          Map.entry("일곱", 7),
          Map.entry("여덟", 8),
          Map.entry("아홉", 9),
          Map.entry("열", 10));

  /** Evidence for a digit; never asked for themselves. */
  private static final Map<String, Integer> WORDS =
      Stream.of(EnglishNumerals.toTwelve(), FURTHER)
          .flatMap(words -> words.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private NumberWords() {}

  private static Map.Entry<String, BigDecimal> scale(String word, int zeros) {
    return Map.entry(word, BigDecimal.TEN.pow(zeros));
  }

  /** What a sign or word multiplies by, in lower case; 1 for any other. */
  static BigDecimal scale(String word) {
    return SCALES.getOrDefault(word, BigDecimal.ONE);
  }

  /** The numbers that are written as words, in lower case. */
  static Map<String, Integer> words() {
    return WORDS;
  }
}
