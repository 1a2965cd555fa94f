package dailypapers.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into its sentences, each verbatim.
 *
 * <p>A sentence ends with {@code . ! ?}, closing quotes or brackets, then white space, then
 * something that a sentence can begin with; but not behind an abbreviation ({@code i.e.}, {@code et
 * al.}, {@code Fig. 2}), an initial, the number of a list, or inside brackets. The dots in {@code
 * 3.5}, in addresses and in TeX have no white space behind them and need no rule.
 */
final class Sentences {
  /** Never the last word of a sentence, unless a word that opens sentences follows. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "vs", "v.s", "cf", "al", "resp", "approx", "w.r.t", "dr", "prof", "mr",
          "mrs", "ms", "st", "ca", "viz", "a.k.a", "incl", "esp", "inc", "ltd", "jr", "i.i.d",
          "s.t", "avg");

  /** No end of a sentence where a number follows. */
  private static final Set<String> NUMBERED =
      Set.of(
          "fig", "figs", "eq", "eqs", "sec", "secs", "tab", "no", "nos", "ref", "refs", "ch", "vol",
          "p", "pp", "app", "alg", "thm", "def", "prop", "ver", "v");

  /** Words that open a sentence and hardly ever follow an abbreviation inside one. */
  private static final Pattern OPENER =
      Pattern.compile(
          "(?:We|This|These|Those|The|In|Our|It|Its|However|To|On|For|With|While|Although|Moreover"
              + "|Furthermore|Additionally|Specifically|Experiments|Results|Extensive|By|As|At)\\b");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}|(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}");
  private static final String TERMINATORS = ".!?。！？";
  private static final String CLOSERS = "\"'”’»)]}*";
  private static final int LONGEST_BRACKET = 400;

  private final String text;
  private final boolean[] bracketed;

  private Sentences(String text) {
    this.text = text;
    this.bracketed = bracketed(text);
  }

  /** The sentences in order; their texts are parts of the text, without white space around. */
  static List<String> of(String text) {
    return new Sentences(text).cut();
  }

  private List<String> cut() {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int dot = 0; dot < text.length(); dot++) {
      if (TERMINATORS.indexOf(text.charAt(dot)) < 0) {
        continue;
      }
      int end = afterClosers(dot + 1);
      if (end < text.length() && !isEnd(start, dot, end)) {
        continue;
      }
      add(text.substring(start, end), sentences);
      start = end;
      dot = end - 1;
    }
    add(text.substring(start), sentences);
    return sentences;
  }

  private static void add(String sentence, List<String> sentences) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.strip());
    }
  }

  private int afterClosers(int from) {
    int end = from;
    while (end < text.length()
        && (CLOSERS.indexOf(text.charAt(end)) >= 0 || TERMINATORS.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private boolean isEnd(int start, int dot, int end) {
    if (!Character.isWhitespace(text.charAt(end)) || bracketed[end]) {
      return false;
    }
    String next = text.substring(end).stripLeading();
    return !next.isEmpty()
        && canBegin(next)
        && (text.charAt(dot) != '.' || !isAbbreviation(start, dot, next));
  }

  private boolean isAbbreviation(int start, int dot, String next) {
    int from = dot;
    while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, dot).replaceAll("^[(\\[{\"'“‘]+", "");
    String lower = word.toLowerCase(Locale.ROOT);
    if (NUMBERED.contains(lower) && next.matches("(?s)[(\\\\$]?[0-9].*")) {
      return true;
    }
    if (word.matches("[0-9]{1,2}") && text.substring(start, from).isBlank()) {
      return true;
    }
    boolean shortened = ABBREVIATIONS.contains(lower) || INITIALS.matcher(word).matches();
    return shortened && !OPENER.matcher(next).lookingAt();
  }

  /** Lower case begins a sentence only in names such as vLLM and in addresses. */
  private static boolean canBegin(String next) {
    if (!Character.isLowerCase(next.codePointAt(0))) {
      return true;
    }
    Matcher word = Pattern.compile("\\S+").matcher(next);
    return word.lookingAt()
        && word.group().matches("https?://.*|\\p{Ll}+[-\\p{Ll}]*[\\p{Lu}0-9].*");
  }

  /** Which places lie between two brackets that belong together; a lone bracket counts nothing. */
  private static boolean[] bracketed(String text) {
    boolean[] inside = new boolean[text.length() + 1];
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[' || c == '“') {
        open.add(i);
      } else if ((c == ')' || c == ']' || c == '”') && !open.isEmpty()) {
        int from = open.remove(open.size() - 1);
        for (int j = from; i - from <= LONGEST_BRACKET && j < i; j++) {
          inside[j] = true;
        }
      }
    }
    return inside;
  }
}
