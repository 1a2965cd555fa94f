package dailypapers.site;

import java.util.List;

/**
 * Hangul in Latin letters, by the letters of the Revised Romanization of Korean (2000), without its
 * rules for sounds that change beside others: 서울대학교 is {@code seouldaehakgyo}.
 */
final class Hangul {
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final List<String> INITIALS =
      List.of("g kk n d tt r m b pp s ss - j jj ch k t p h".split(" "));
  private static final List<String> VOWELS =
      List.of("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" "));
  private static final List<String> FINALS =
      List.of("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" "));

  private Hangul() {}

  /** The text with every syllable of Hangul in Latin letters, and all else as it is. */
  static String romanized(String text) {
    StringBuilder latin = new StringBuilder();
    text.chars()
        .forEach(
            letter -> {
              if (letter < FIRST || letter > LAST) {
                latin.append((char) letter);
              } else {
                latin.append(syllable(letter - FIRST));
              }
            });
    return latin.toString();
  }

  private static String syllable(int number) {
    int finals = FINALS.size();
    String initial = INITIALS.get(number / finals / VOWELS.size());
    String vowel = VOWELS.get(number / finals % VOWELS.size());
    return (initial + vowel + FINALS.get(number % finals)).replace("-", "");
  }
}
