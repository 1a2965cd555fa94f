package dailypapers.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The abbreviations that a text explains: {@code Foo Bar Baz (FBB)}, {@code FBB (Foo Bar Baz)},
 * and, as Korean texts do, {@code 한글(Foo Bar Baz, FBB)}.
 */
public final class Expansions {
  /**
   * An abbreviation and what it is said to stand for.
   *
   * @param acronym such as {@code RAG}
   * @param phrase such as {@code Retrieval-Augmented Generation}
   */
  public record Expansion(String acronym, String phrase) {}

  private static final Pattern PARENTHESIS = Pattern.compile("[(（]([^()（）]{2,120})[)）]");
  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?:[A-Z][a-z]+-)?[A-Za-z0-9]*[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*(?:-[A-Z0-9]+)?s?");
  private static final Pattern PHRASE =
      Pattern.compile("[A-Za-z][A-Za-z0-9'-]*(?:[ -][A-Za-z0-9][A-Za-z0-9'-]*)+");
  private static final Pattern BEFORE = Pattern.compile("([A-Za-z0-9][A-Za-z0-9' -]{1,120}) ?$");
  private static final Pattern NUMBER_BEHIND = Pattern.compile("(?:[ -]\\d[\\d.]*)?\\s*$");
  private static final Pattern STANDS_FOR =
      Pattern.compile(
          "(?<![\\w-])([A-Za-z0-9-]{2,14}),? (?:which )?(?:stands for|(?:is )?short for|abbreviates) (?:the |an? )?([A-Za-z][A-Za-z0-9' -]{3,120})");
  private static final Pattern SAYS_SO = Pattern.compile("stands for|short for|abbreviates");
  private static final int REACH = 121;

  /** Words that an expansion has at most beyond the letters of its abbreviation. */
  private static final int MORE_WORDS = 4;

  private Expansions() {}

  /** The explained abbreviations of a text, in its order. */
  public static List<Expansion> of(String text) {
    String plain = NameKey.plain(text);
    List<Expansion> found = new ArrayList<>();
    PARENTHESIS.matcher(plain).results().forEach(match -> add(plain, match, found));
    if (SAYS_SO.matcher(plain).find()) {
      STANDS_FOR
          .matcher(plain)
          .results()
          .filter(match -> isAcronym(match.group(1)))
          .forEach(match -> found.add(new Expansion(match.group(1), match.group(2))));
    }
    return found;
  }

  private static void add(String text, MatchResult match, List<Expansion> found) {
    List<String> items = List.of(match.group(1).strip().split("\\s*[,;:/=]\\s*"));
    String head = text.substring(Math.max(0, match.start() - REACH), match.start());
    Optional<String> before =
        BEFORE.matcher(head).results().map(found1 -> found1.group(1)).findFirst();
    for (String item : items) {
      if (isAcronym(item)) {
        items.stream()
            .filter(phrase -> isPhrase(phrase) && fits(item, phrase))
            .forEach(phrase -> found.add(new Expansion(item, phrase)));
        before
            .flatMap(words -> ending(item, words))
            .map(p -> new Expansion(item, p))
            .ifPresent(found::add);
      } else if (isPhrase(item)) {
        before
            .map(words -> NUMBER_BEHIND.matcher(words).replaceAll(""))
            .map(words -> words.substring(words.lastIndexOf(' ') + 1))
            .filter(acronym -> isAcronym(acronym) && initials(acronym, item))
            .ifPresent(acronym -> found.add(new Expansion(acronym, item)));
      }
    }
  }

  private static boolean isAcronym(String item) {
    return item.length() <= 14 && ACRONYM.matcher(item).matches();
  }

  private static boolean isPhrase(String item) {
    return PHRASE.matcher(item).matches();
  }

  /** Whether an abbreviation can be one of a phrase: its letters stand in it in order. */
  private static boolean fits(String acronym, String phrase) {
    return ending(acronym, phrase)
        .filter(part -> part.length() >= phrase.strip().length())
        .isPresent();
  }

  /** Whether a phrase after an abbreviation is meant to explain it: at least half the initials. */
  private static boolean initials(String acronym, String phrase) {
    String letters = singular(acronym).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    int met = 0;
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[ -]+")) {
      if (met < letters.length() && word.charAt(0) == letters.charAt(met)) {
        met++;
      }
    }
    return fits(acronym, phrase) || met > 1 && 2 * met >= letters.length();
  }

  /**
   * The shortest end of a run of words that an abbreviation can stand for, matched from the right
   * (Schwartz and Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in
   * Biomedical Text", 2003).
   */
  private static Optional<String> ending(String acronym, String words) {
    String letters = singular(acronym).replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    String lower = words.toLowerCase(Locale.ROOT);
    int at = lower.length();
    for (int i = letters.length() - 1; i >= 0; i--) {
      do {
        at--;
      } while (at >= 0
          && (lower.charAt(at) != letters.charAt(i) || i == 0 && !beginsWord(lower, at)));
      if (at < 0) {
        return Optional.empty();
      }
    }
    String phrase = words.substring(at).strip();
    int count = phrase.split("[ -]+").length;
    return count > 1 && count <= letters.length() + MORE_WORDS
        ? Optional.of(phrase)
        : Optional.empty();
  }

  private static boolean beginsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static String singular(String acronym) {
    return acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
  }
}
