package dailypapers.cases;

import dailypapers.number.Amount;
import dailypapers.number.AmountProof;
import dailypapers.number.Amounts;
import dailypapers.number.Nouns;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number is about: the words around it, within its sentence.
 *
 * @param about what the words mean in both languages, such as {@code accuracy}; Latin words in
 *     lower case
 * @param names Latin words with a capital letter or a digit, in lower case, without signs
 */
record ClauseWords(Set<String> about, Set<String> names) {
  /** A word that says nothing of a number. */
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "and",
          "with",
          "for",
          "from",
          "that",
          "this",
          "than",
          "its",
          "our",
          "their",
          "are",
          "was",
          "has",
          "have",
          "over",
          "more",
          "only",
          "into",
          "all",
          "also",
          "model",
          "models",
          "performance",
          "improvement",
          "on",
          "in",
          "of",
          "to",
          "by",
          "we",
          "it",
          "is",
          "as",
          "at",
          "or",
          "an",
          "be",
          "up",
          "which",
          "while",
          "results",
          "show",
          "using",
          "across",
          "both");

  /** Meanings that nearly every sentence with a number has. */
  private static final Set<String> COMMON =
      Set.of(
          "model",
          "performance",
          "increase",
          "method",
          "baseline",
          "score",
          "rate",
          "training",
          "task",
          "data",
          "average",
          "maximum",
          "benchmark",
          "dataset",
          "reduction");

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9+-]*+|[가-힣]++");
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]");

  /** The words up to some characters before and behind an amount. */
  static ClauseWords around(Amounts text, Amount amount, int before, int behind) {
    String all = text.text();
    int from = Math.max(0, amount.start() - before);
    int to = Math.min(all.length(), amount.end() + behind);
    for (int i = amount.start() - 1; i > from; i--) {
      if (ends(all, i)) {
        from = i + 1;
      }
    }
    for (int i = amount.end(); i < to; i++) {
      if (ends(all, i)) {
        to = i;
      }
    }
    from = from > 0 && joins(all, from) ? wordEnd(all, from) : from;
    to = to < all.length() && joins(all, to) ? wordStart(all, to) : to;
    return of(
        all.substring(Math.min(from, amount.start()), amount.start())
            + " "
            + all.substring(amount.end(), Math.max(to, amount.end())));
  }

  /** Whether a place is inside of a word. */
  private static boolean joins(String all, int at) {
    return isWord(all.charAt(at - 1)) && isWord(all.charAt(at));
  }

  private static int wordEnd(String all, int at) {
    int end = at;
    while (end < all.length() && isWord(all.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int wordStart(String all, int at) {
    int start = at;
    while (start > 0 && isWord(all.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+';
  }

  private static boolean ends(String all, int at) {
    char c = all.charAt(at);
    return (c == '.' || c == '!' || c == '?' || c == ';')
        && (at + 1 == all.length() || all.charAt(at + 1) == ' ');
  }

  private static ClauseWords of(String clause) {
    Set<String> about = new HashSet<>();
    Set<String> names = new HashSet<>();
    Matcher word = WORD.matcher(clause);
    while (word.find()) {
      String written = word.group();
      String lower = written.toLowerCase(Locale.ROOT);
      Nouns.about(written).ifPresent(about::add);
      if (written.charAt(0) < '\u1100' && lower.length() > 1 && !EMPTY.contains(lower)) {
        String bare = SIGNS.matcher(lower).replaceAll("");
        about.add(bare);
        if (isName(written)) {
          names.add(bare);
        }
      }
    }
    return new ClauseWords(about, names);
  }

  private static boolean isName(String word) {
    return word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** How many meanings both have, those that every sentence has not counted. */
  int shared(ClauseWords other) {
    return (int)
        about.stream().filter(each -> !COMMON.contains(each) && other.about.contains(each)).count();
  }

  /** How many meanings both have, however common. */
  int sharedAtAll(ClauseWords other) {
    return (int) about.stream().filter(other.about::contains).count();
  }

  /** Whether a name stands here that the text lacks: then the number is of something else. */
  boolean namesMoreThan(AmountProof text) {
    return names.stream().anyMatch(name -> !text.names(name));
  }
}
