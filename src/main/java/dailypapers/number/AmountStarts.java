package dailypapers.number;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The places of a text at which a number may begin, so that the expensive look is taken only there:
 * digits, words with digits in them, and words that begin a number, a figure's or a list's number.
 */
final class AmountStarts {
  /** How far a word is searched for the digit that makes it a name. */
  private static final int WORD = 40;

  private static final String HANGUL = "일이삼사오육칠팔구십백천만억한하두둘세셋네넷다여아열스서마쉰예절그표부식정보알";

  private static final Set<String> WORDS = words();

  private AmountStarts() {}

  private static Set<String> words() {
    Set<String> words = new HashSet<>(EnglishNumerals.first());
    words.addAll(
        Set.of(
            "x",
            "section",
            "sections",
            "sec",
            "fig",
            "figs",
            "figure",
            "figures",
            "table",
            "tables",
            "eq",
            "eqs",
            "equation",
            "equations",
            "appendix",
            "chapter",
            "chapters",
            "algorithm",
            "algorithms",
            "theorem",
            "theorems",
            "lemma",
            "lemmas",
            "corollary",
            "proposition",
            "propositions",
            "definition"));
    return Set.copyOf(words);
  }

  /** The next such place, or the end of the text. */
  static int next(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c) || c == '.' || c == '(' || c == '@') {
        return at;
      }
      if (isLatin(c) && (at == 0 || !isWord(text.charAt(at - 1)))) {
        int end = wordEnd(text, at);
        if (mayBegin(text, at, end)) {
          return at;
        }
        at = end;
      } else if (HANGUL.indexOf(c) >= 0) {
        return at;
      } else {
        at++;
      }
    }
    return at;
  }

  private static boolean mayBegin(String text, int at, int end) {
    for (int i = end; i < Math.min(text.length(), at + WORD); i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        return true;
      }
      if (!isLatin(c) && c != '.' && c != '_' && c != '-') {
        break;
      }
    }
    return WORDS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isWord(char c) {
    return isLatin(c) || isDigit(c);
  }
}
