package dailypapers.number;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers that English writes as words: twenty-seven, two hundred, a third, tenfold, twice. */
final class EnglishNumerals {
  private static final int TWELVE = 12;

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("dozen", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Integer> LOOSE =
      Map.ofEntries(
          Map.entry("single", 1),
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("both", 2),
          Map.entry("dual", 2),
          Map.entry("pair", 2),
          Map.entry("couple", 2),
          Map.entry("twin", 2),
          Map.entry("bilingual", 2),
          Map.entry("triplet", 3),
          Map.entry("quad", 4));

  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("third", 3),
          Map.entry("quarter", 4),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("tenth", 10),
          Map.entry("hundredth", 100));

  /** "fivefold" is one word. */
  private static final Set<String> FOLDS =
      SMALL.keySet().stream().map(word -> word + "fold").collect(Collectors.toSet());

  private static final String WORDS =
      "(?:" + String.join("|", SMALL.keySet()) + "|hundred|thousand|million|billion|trillion)";
  private static final String END = "(?![\\p{L}\\p{N}])";

  /** Two or more words in a row are one number. */
  static final String NUMBER = "(?:" + WORDS + END + ")(?:(?:[ -]| and )" + WORDS + END + "){0,6}+";

  /** A part of a whole; "third" alone is no part. */
  static final String PART =
      "(?:(?:a|one|two|three|four|five|seven|nine)[ -](?:third|quarter|fourth|fifth|sixth|seventh"
          + "|eighth|tenth|hundredth|half)s?|half(?![ -](?:precision|life))|halv(?:e[sd]?|ing))"
          + END;

  /** How many times as much. */
  static final String FACTOR =
      "(?:twice|thrice|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)"
          + "|(?:"
          + WORDS
          + "[ -]?fold)|(?:(?:an|one|two|three|four|five|six) )?orders? of magnitude)"
          + END;

  /** Words from which a number can be told, but which claim none. */
  static final String HINT = "(?:" + String.join("|", LOOSE.keySet()) + ")" + END;

  private EnglishNumerals() {}

  /** The words from zero to twelve with their values, in lower case. */
  static Map<String, Integer> toTwelve() {
    return SMALL.entrySet().stream()
        .filter(word -> word.getValue() <= TWELVE && !word.getKey().equals("dozen"))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The words with which a number may begin, in lower case. */
  static Set<String> first() {
    Set<String> first = new HashSet<>(SMALL.keySet());
    first.addAll(LOOSE.keySet());
    first.addAll(
        Set.of(
            "a",
            "an",
            "hundred",
            "thousand",
            "million",
            "billion",
            "trillion",
            "half",
            "halve",
            "halved",
            "halves",
            "halving",
            "twice",
            "thrice",
            "double",
            "doubled",
            "doubles",
            "doubling",
            "triple",
            "tripled",
            "triples",
            "tripling",
            "quadruple",
            "quadrupled",
            "quadruples",
            "quadrupling",
            "order",
            "orders"));
    first.addAll(FOLDS);
    return first;
  }

  /** The value of a number word or a row of them. */
  static BigDecimal value(String written) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    for (String word : written.toLowerCase(Locale.ROOT).split("[ -]+")) {
      BigDecimal scale = word.equals("hundred") ? BigDecimal.valueOf(100) : NumberWords.scale(word);
      if (SMALL.containsKey(word)) {
        section =
            word.equals("dozen") && section.signum() > 0
                ? section.multiply(BigDecimal.valueOf(12))
                : section.add(BigDecimal.valueOf(SMALL.get(word)));
      } else if (word.equals("hundred")) {
        section = section.max(BigDecimal.ONE).multiply(scale);
      } else if (!word.equals("and")) {
        sum = sum.add(section.max(BigDecimal.ONE).multiply(scale));
        section = BigDecimal.ZERO;
      }
    }
    return sum.add(section);
  }

  /** What a hint may stand for. */
  static BigDecimal hint(String written) {
    return BigDecimal.valueOf(Objects.requireNonNull(LOOSE.get(written.toLowerCase(Locale.ROOT))));
  }

  /** How many times: 2 for doubles, 100 for two orders of magnitude. */
  static BigDecimal factor(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    if (word.contains("magnitude")) {
      return BigDecimal.TEN.pow(SMALL.getOrDefault(word.split(" ")[0], 1));
    }
    if (word.endsWith("fold")) {
      return value(word.replaceAll("[ -]?fold$", ""));
    }
    char first = word.charAt(0);
    boolean three = first == 't' && !word.equals("twice");
    return BigDecimal.valueOf(first == 'q' ? 4 : three ? 3 : 2);
  }

  /** The numerator and denominator of a part. */
  static BigDecimal[] part(String written) {
    String[] words = written.toLowerCase(Locale.ROOT).split("[ -]");
    if (words.length == 1) {
      return new BigDecimal[] {BigDecimal.ONE, BigDecimal.valueOf(2)};
    }
    String part = words[1].endsWith("s") ? words[1].substring(0, words[1].length() - 1) : words[1];
    return new BigDecimal[] {
      BigDecimal.valueOf(SMALL.getOrDefault(words[0], 1)),
      BigDecimal.valueOf(Objects.requireNonNull(PARTS.get(part)))
    };
  }
}
