package dailypapers.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Whether two titles are of one paper. Case, punctuation, white space and TeX do not count, and a
 * word more or less, or a reworded subtitle, is allowed for: titles change between versions.
 *
 * <p>The measure is Dice's coefficient over pairs of neighboring characters. Titles of different
 * papers seldom reach 0.5; a page was asked for by its id, so that a foreign one is of some other
 * subject altogether.
 */
final class TitleMatch {
  private static final double ALIKE = 0.7;

  /** Shorter ones must be the same. */
  private static final int SHORT = 10;

  private TitleMatch() {}

  static boolean sameTitle(String one, String other) {
    String a = bare(one);
    String b = bare(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.equals(b) || Math.min(a.length(), b.length()) >= SHORT && likeness(a, b) >= ALIKE;
  }

  /** Letters and digits alone, of TeX the names without the backslash. */
  static String bare(String title) {
    String plain =
        title.replaceAll("\\\\(?:text|math)[a-z]*\\s*(?=\\{)|\\\\(?:em|bf|it|sc)\\b", "");
    return Normalizer.normalize(plain, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static double likeness(String a, String b) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 2 <= a.length(); i++) {
      pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 2 <= b.length(); i++) {
      String pair = b.substring(i, i + 2);
      if (pairs.getOrDefault(pair, 0) > 0) {
        pairs.merge(pair, -1, Integer::sum);
        shared++;
      }
    }
    return 2.0 * shared / (a.length() + b.length() - 2);
  }
}
