package dailypapers.topic;

import java.util.List;
import java.util.Locale;

/**
 * What stays of an English word when its endings are taken off, so that words of one family are the
 * same: {@code quantized}, {@code quantization} and {@code quantizer} are {@code quant}. It is a
 * key, not a word; that now and then two families share it does no harm, as all papers are read
 * alike.
 */
final class Stem {
  /** Letters that stay whatever the ending. */
  private static final int LEAST = 4;

  /** From long to short: the first that fits is taken off. */
  private static final List<String> ENDINGS =
      List.of(
          "izations ization ations ational ation ators ator ating ative ated ates ate",
          "ements ement ments ment ities ity ically ical ics ic als al izers izer izing ized izes ize",
          "ings ing edly ed ers er ors or ances ance ences ence ants ant ents ent ancy ency",
          "ably ibly able ible ness fully ful less ively ives ive ions ion ies ied ily ly es s e y");

  private static final String[] SORTED =
      ENDINGS.stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .sorted((a, b) -> b.length() - a.length())
          .toArray(String[]::new);

  private Stem() {}

  /** The stem of a word; of a word with digits, and of a short one, all but a plural's s. */
  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() <= LEAST || lower.chars().anyMatch(Character::isDigit)) {
      return lower.length() > 2 && lower.endsWith("s") && !lower.endsWith("ss")
          ? lower.substring(0, lower.length() - 1)
          : lower;
    }
    return undoubled(withoutEnding(lower));
  }

  private static String withoutEnding(String lower) {
    for (String ending : SORTED) {
      if (lower.length() - ending.length() >= LEAST && lower.endsWith(ending)) {
        return lower.substring(0, lower.length() - ending.length());
      }
    }
    return lower.endsWith("s") && !lower.endsWith("ss")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /** {@code mapp} of {@code mapping} is {@code map}. */
  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }
}
