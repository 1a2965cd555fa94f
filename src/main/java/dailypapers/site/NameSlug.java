package dailypapers.site;

import dailypapers.paper.Sha256;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The address of a name, of lower-case ASCII letters, digits and hyphens. It depends on nothing but
 * the name, so that it never changes and two builds agree.
 *
 * <pre>
 *  Yann LeCun     yann-lecun
 *  Li Fei-Fei     li-fei-fei-…       ten hexadecimal digits of a hash in place of the dots
 *  José García    jose-garcia-…      so it is not José's page that Jose Garcia gets
 *  김민준         gimminjun-…        Hangul is romanized, letter by letter
 *  台灣大學       name-…             other scripts are left to the hash
 * </pre>
 *
 * Only a name whose slug can be read back carries no hash: plain letters and digits with single
 * spaces between them.
 */
final class NameSlug {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+( [a-z0-9]+)*");

  /** The end of a slug with a hash; a plain name that ends so gets one, too. */
  private static final Pattern HASHED = Pattern.compile(".* [0-9a-f]{10}");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");
  private static final int HASH_LENGTH = 10;

  /** Letters that Unicode does not take apart into a plain one and a mark. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı",
          "i");

  private NameSlug() {}

  /**
   * What is the same for the spellings that count as one name: case, white space and the ways in
   * which Unicode writes one letter make no other name.
   */
  static String key(String name) {
    return tidy(Normalizer.normalize(name, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
  }

  /** The name with its white space folded. */
  static String tidy(String name) {
    return SPACE.matcher(name).replaceAll(" ").strip();
  }

  /** The slug of a {@link #key}. */
  static String of(String key) {
    if (PLAIN.matcher(key).matches() && !HASHED.matcher(key).matches()) {
      return key.replace(' ', '-');
    }
    String readable = readable(key);
    String hash = Sha256.of(key).substring(0, HASH_LENGTH);
    return (readable.isEmpty() ? "name" : readable) + "-" + hash;
  }

  private static String readable(String key) {
    StringBuilder latin = new StringBuilder();
    Hangul.romanized(key)
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> latin.append(LETTERS.getOrDefault(letter, letter)));
    String apart = Normalizer.normalize(latin, Normalizer.Form.NFKD);
    String plain = MARKS.matcher(apart).replaceAll("");
    String joined = APOSTROPHES.matcher(plain).replaceAll("");
    return ENDS.matcher(OTHERS.matcher(joined).replaceAll("-")).replaceAll("");
  }
}
