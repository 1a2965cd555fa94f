package dailypapers.topic;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The terms of a text in their order, each with what the bundled sample of the archive knows of it:
 * how much it tells that two papers share it.
 *
 * <pre>
 *   SubjectTerms.bundled().english("Gaussian splatting in real time", term -&gt; …);
 * </pre>
 *
 * <p>Many threads can use it at once.
 */
public final class SubjectTerms {
  /** What an abstract calls itself, and whom it compares itself with, is not its subject. */
  private static final Set<String> NO_SUBJECTS =
      Set.of("author", "authors", "gpt", "mini", "report", "study", "technical");

  /** Of all terms that begin with a figure only these are subjects. */
  private static final Set<String> DIMENSIONS = Set.of("2d", "3d", "4d");

  private final TermCensus census;
  private final Map<String, Term> byWord = new ConcurrentHashMap<>();

  /**
   * A term.
   *
   * @param key the same for all words of one stem, and hardly ever for two stems
   * @param papers in how many papers of the sample it stands
   * @param rarity the logarithm of how many papers there are for each that has it
   * @param times how often it stands in such a paper on the average, its title's words twice: what
   *     a paper is about is said again, what belongs to the manner of speaking is not
   */
  public record Term(int key, int papers, double rarity, double times) {}

  SubjectTerms(TermCensus census) {
    this.census = census;
  }

  /** With the sample and the glossary that are bundled. */
  public static SubjectTerms bundled() {
    return new SubjectTerms(TermCensus.bundled());
  }

  /** Hands over the terms in Latin script, as often as they stand there. */
  public void english(String text, Consumer<Term> term) {
    for (int from = 0; from < text.length(); ) {
      int end = from;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      // What stands behind a backslash is TeX.
      if (end - from > 1 && (from == 0 || text.charAt(from - 1) != '\\')) {
        word(text.substring(from, end), term);
      }
      from = end + 1;
    }
  }

  /** Hands over the English terms that the terms in Hangul stand for. */
  public void korean(String text, Consumer<Term> term) {
    if (text.chars().anyMatch(SubjectTerms::isHangul)) {
      KoreanTerms.read(
          Bundled.GLOSSARY,
          text,
          hit -> hit.stems().forEach(stem -> term.accept(ofStem(stem))),
          any -> {});
    }
  }

  private void word(String word, Consumer<Term> term) {
    Term known = byWord.get(word);
    Term found = known == null ? byWord.computeIfAbsent(word, this::term) : known;
    if (found != NONE) {
      term.accept(found);
    }
  }

  /** Stands in the map for what is no term. */
  private static final Term NONE = new Term(0, 0, 0, 0);

  private Term term(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean figure = lower.charAt(0) >= '0' && lower.charAt(0) <= '9';
    boolean subject = figure ? DIMENSIONS.contains(lower) : !NO_SUBJECTS.contains(lower);
    return subject ? ofStem(Stem.of(lower)) : NONE;
  }

  private Term ofStem(String stem) {
    return census.term(stem);
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c >= 'À' && c <= 'ɏ' && c != '×' && c != '÷';
  }

  private static boolean isHangul(int c) {
    return c >= '가' && c <= '힣';
  }

  /** Read when the first Korean text is. */
  private static final class Bundled {
    static final Glossary GLOSSARY = Glossary.bundled();
  }
}
