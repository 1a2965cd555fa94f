package dailypapers.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words and terms that anybody may use of any paper, however they are written: {@code
 * Self-Attention}, {@code LLM-based}, {@code Top-1}.
 */
final class FreeTerms {
  private static final Pattern CHUNK = Pattern.compile("[-_@.+]");

  /** Parts that say nothing alone: numbers, single letters, sizes, versions. */
  private static final Pattern MINOR =
      Pattern.compile("(?i)[a-z]?|v?\\d+(?:\\.\\d+)*[bkmtdx]?|\\d+(?:st|nd|rd|th)");

  /** Endings and beginnings of words that describe: Assemblable, Resampler. */
  private static final Pattern ENDING =
      Pattern.compile(
          ".{3,}(?:able|ible|ing|tion|sion|ity|ism|ics|ment|ness|ive|ous|ly|ed|ology|graphy|ful)s?");

  private static final Pattern PREFIX =
      Pattern.compile("^(?:re|un|de|pre|post|sub|super|over|under|multi|non|inter|intra|anti|co)");

  /** Letters that an inflected word may have more or less at its end than a listed one. */
  private static final int INFLECTION = 4;

  /** A stem shorter than this fits words that have nothing to do with each other. */
  private static final int SHORTEST_STEM = 5;

  private final Set<String> terms = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> stems = new HashSet<>();

  FreeTerms() {
    Lists.lines("free.txt").forEach(line -> terms.addAll(List.of(line.split("\\s+"))));
    Lists.lines("words.txt").forEach(line -> words.addAll(List.of(line.split("\\s+"))));
    words.stream().map(FreeTerms::stem).forEach(stems::add);
  }

  /** Whether a token names nothing. */
  boolean isFree(String token) {
    if (isTerm(token)) {
      return true;
    }
    for (String chunk : CHUNK.split(token)) {
      if (!isTerm(chunk) && !MINOR.matcher(chunk).matches() && !isCommonCase(chunk)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token is one of the listed terms, letter by letter or as their plural. */
  boolean isTerm(String token) {
    return terms.contains(token)
        || token.endsWith("s") && terms.contains(token.substring(0, token.length() - 1));
  }

  /** Whether a word is common as it is written: not in capitals, or in the midst of itself. */
  private boolean isCommonCase(String word) {
    return word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT)) && isCommon(word);
  }

  /** Whether English texts have a word in lower case, in this form. */
  boolean isWord(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether English texts have a word in lower case, in this form or in another. */
  boolean isCommon(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.contains(lower)
        || stems.contains(stem(lower))
        || ENDING.matcher(lower).matches()
        || words.contains(PREFIX.matcher(lower).replaceFirst(""));
  }

  /** {@code prun} of pruning and of pruned; the whole word if it is short. */
  private static String stem(String word) {
    return word.length() < SHORTEST_STEM
        ? word
        : word.substring(0, Math.max(SHORTEST_STEM, word.length() - INFLECTION));
  }
}
