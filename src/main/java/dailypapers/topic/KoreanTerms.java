package dailypapers.topic;

import dailypapers.text.FoldedText;
import dailypapers.topic.Glossary.Hit;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The Korean words of a text, read against a glossary: what a term of it stands for, and the words
 * in which there is none. Particles stay behind a term: {@code 확산모델에서는} begins with one.
 */
final class KoreanTerms {
  /** A term inside a word, behind something unknown, is taken for one from this length on. */
  private static final int SURE_INSIDE = 3;

  /** What may follow a term of one syllable; any other syllable makes it another word. */
  private static final Set<String> PARTICLES =
      Set.of(
          "", "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "으로", "로", "와", "과", "도", "만",
          "까지", "부터", "처럼", "별", "당", "나", "이나", "들", "들의", "들이", "들을");

  private final Glossary glossary;
  private final StringBuilder letters = new StringBuilder();
  private final boolean[] starts;
  private final boolean[] breaks;

  private KoreanTerms(Glossary glossary, String text) {
    this.glossary = glossary;
    String folded = FoldedText.fold(text).toLowerCase(Locale.ROOT);
    this.starts = new boolean[folded.length() + 1];
    this.breaks = new boolean[folded.length() + 1];
    gather(folded);
  }

  /** Hands over the stems of each term, and each word that has no term. */
  static void read(
      Glossary glossary, String text, Consumer<Hit> term, Consumer<String> unknownWord) {
    new KoreanTerms(glossary, text).scan(term, unknownWord);
  }

  private void gather(String folded) {
    boolean start = true;
    boolean end = false;
    char before = ' ';
    for (char c : folded.toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        starts[letters.length()] = start || isHangul(c) != isHangul(before);
        breaks[letters.length()] = end;
        letters.append(c);
        start = false;
        end = false;
      } else {
        start = true;
        end |= c != ' ' && c != '-';
      }
      before = c;
    }
    starts[letters.length()] = true;
  }

  private void scan(Consumer<Hit> term, Consumer<String> unknownWord) {
    String all = letters.toString();
    int at = 0;
    while (at < all.length()) {
      int from = at;
      boolean fits = true;
      boolean found = false;
      do {
        Hit hit = glossary.longest(all, breaks, at);
        if (accepted(all, at, hit, fits)) {
          term.accept(hit);
          at += hit.length();
          fits = true;
          found = true;
        } else {
          at++;
          fits = false;
        }
      } while (!starts[at]);
      if (!found && isHangul(all.charAt(from))) {
        unknownWord.accept(all.substring(from, at));
      }
    }
  }

  private boolean accepted(String all, int at, Hit hit, boolean fits) {
    if (hit.length() > 1) {
      return fits || hit.length() >= SURE_INSIDE;
    }
    return hit.length() == 1 && starts[at] && PARTICLES.contains(rest(all, at + 1));
  }

  /** What follows in the same word. */
  private String rest(String all, int from) {
    int to = from;
    while (!starts[to]) {
      to++;
    }
    return all.substring(from, to);
  }

  private static boolean isHangul(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }
}
