package dailypapers.text;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text cut into sentences, and the figures of a sentence that can anchor it to another. */
public final class Sentences {
  private static final Pattern END =
      Pattern.compile("(?<=[.!?。])[\"')\\]]?\\s+|\\n+|(?<=[다요음함임됨])\\.\\s*");

  private static final Pattern WRAPPED = Pattern.compile("(?<!\\n)\\n(?!\\n)");

  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\p{L}\\d.-])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?![\\d])");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Digits that a whole number has at least to say which sentence it is from. */
  private static final int TELLING_DIGITS = 3;

  private Sentences() {}

  /** A text whose lines are broken at some width, with its paragraphs on a line each. */
  public static String unwrapped(String text) {
    return WRAPPED.matcher(text).replaceAll(" ");
  }

  /** The sentences of a text; an abbreviation may cut one in two. */
  public static List<String> of(String text) {
    return END.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The sentence around a place in a text. */
  public static String around(String text, int place) {
    int start = 0;
    Matcher ends = END.matcher(text);
    while (ends.find()) {
      if (ends.start() > place) {
        return text.substring(start, ends.start());
      }
      start = ends.end();
    }
    return text.substring(start);
  }

  /** The figures of a sentence that hardly stand in another by chance, without commas. */
  public static Set<String> figures(String sentence) {
    return FIGURE
        .matcher(sentence)
        .results()
        .filter(Sentences::isTelling)
        .map(figure -> figure.group().replace(",", ""))
        .collect(Collectors.toSet());
  }

  private static boolean isTelling(MatchResult figure) {
    String whole = figure.group(1).replace(",", "");
    return figure.group(2) != null
        || whole.length() >= TELLING_DIGITS && !YEAR.matcher(whole).matches();
  }
}
