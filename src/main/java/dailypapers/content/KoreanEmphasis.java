package dailypapers.content;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/**
 * Emphasis as a Korean writer means it.
 *
 * <p>CommonMark ends no emphasis between punctuation and a letter, for the sake of languages with
 * spaces between words. Korean puts a particle there: in {@code **강화학습(RL)**을} nothing is bold.
 * Here {@code *} may open or close next to punctuation where the character on its other side is
 * Hangul, Han or Kana:
 *
 * <pre>
 *   **강화학습(RL)**을    → &lt;strong&gt;강화학습(RL)&lt;/strong&gt;을
 *   이를 **"정렬"**이라  → 이를 &lt;strong&gt;"정렬"&lt;/strong&gt;이라
 * </pre>
 *
 * Everything else is CommonMark 0.31, rule by rule: section 6.2, <a
 * href="https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis">Emphasis and strong
 * emphasis</a>. The parser's own treatment cannot be told of another rule; so this extension reads
 * the runs of {@code *} and {@code _} itself, and {@link EmphasisResolver} pairs them.
 */
final class KoreanEmphasis implements Parser.ParserExtension, InlineContentParserFactory {
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.HANGUL,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO);

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineContentParserFactory(this).postProcessor(new EmphasisResolver());
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('*', '_');
  }

  @Override
  public InlineContentParser create() {
    return KoreanEmphasis::run;
  }

  private static ParsedInline run(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    char delimiter = scanner.peek();
    int length = scanner.matchMultiple(delimiter);
    int after = scanner.peekCodePoint();
    EmphasisRun run =
        delimiter == '*' ? star(length, before, after) : underscore(length, before, after);
    return ParsedInline.of(run, scanner.position());
  }

  private static EmphasisRun star(int length, int before, int after) {
    boolean opens = touches(after, before, isEastAsian(before));
    boolean closes = touches(before, after, isEastAsian(after));
    return new EmphasisRun('*', length, opens, closes);
  }

  private static EmphasisRun underscore(int length, int before, int after) {
    boolean left = touches(after, before, false);
    boolean right = touches(before, after, false);
    boolean opens = left && (!right || isPunctuation(before));
    boolean closes = right && (!left || isPunctuation(after));
    return new EmphasisRun('_', length, opens, closes);
  }

  /**
   * CommonMark's “left-flanking”, seen from the inner side of the emphasis; with the two sides
   * swapped, “right-flanking”.
   */
  private static boolean touches(int inner, int outer, boolean outerCounts) {
    return !isSpace(inner)
        && (!isPunctuation(inner) || isSpace(outer) || isPunctuation(outer) || outerCounts);
  }

  /** Both ends of a paragraph count as a space. */
  private static boolean isSpace(int c) {
    return c == Scanner.END || Characters.isWhitespaceCodePoint(c);
  }

  private static boolean isPunctuation(int c) {
    return Characters.isPunctuationCodePoint(c);
  }

  private static boolean isEastAsian(int c) {
    return c != Scanner.END && SCRIPTS.contains(UnicodeScript.of(c));
  }
}
