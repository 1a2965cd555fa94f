package dailypapers.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Cuts a text into the tokens under which it is found.
 *
 * <pre>
 *   "ResNet-50은 심층 강화학습을"  gives  resnet 50 resnet50 심층 강화 화학 학습
 * </pre>
 *
 * Hangul words give every pair of neighboring syllables, without their particles ({@link
 * Particles}), also over the space in {@code 강화 학습}, which many write without; so do Chinese and
 * Japanese words. Other words stand as they are, without a plural's s; what hyphens or dots join is
 * one more token. {@code assets/js/search.js} cuts queries the same way, and a table of examples in
 * the tests holds both to it.
 */
final class SearchTokens {
  private static final int NOWHERE = -2;
  private static final int LONGEST = 24;
  private static final int SHORTEST_PLURAL = 4;
  private static final Set<String> STOP_WORDS =
      Set.of(
          ("a an and are as at be by can for from has have how in into is it its of on or our s t"
                  + " that the their this to using via we what when which while with")
              .split(" "));
  private static final String STOP_SYLLABLES = "이그저및등수것더한각또위를을은는가의에와과도로만들";

  private final String text;
  private final Set<String> tokens = new LinkedHashSet<>();

  /** Where a Hangul word ended that may go on after a space. */
  private int open = NOWHERE;

  private SearchTokens(String folded) {
    this.text = folded;
  }

  /** The tokens of a text, each once, in the order of the text. */
  static Set<String> of(String text) {
    SearchTokens tokens = new SearchTokens(SearchText.fold(text));
    tokens.scan();
    return tokens.tokens;
  }

  private void scan() {
    int at = 0;
    boolean afterWord = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (SearchText.isSyllable(c)) {
        end = endOfSyllables(at);
        hangul(at, end, afterWord);
      } else if (SearchText.isIdeograph(c)) {
        end = endOfIdeographs(at);
        pairs(text.substring(at, end));
      } else if (SearchText.isWord(c)) {
        end = compound(at);
      }
      afterWord = SearchText.isWord(c);
      at = end;
    }
  }

  private void hangul(int start, int end, boolean afterWord) {
    String run = text.substring(start, end);
    if (afterWord && Particles.isOne(run)) {
      return;
    }
    if (start == open + 1 && text.charAt(open) == ' ' && run.length() > 1) {
      tokens.add(text.substring(open - 1, open) + run.charAt(0));
    }
    open = Particles.isOpen(run) ? end : NOWHERE;
    pairs(Particles.stem(run));
  }

  private void pairs(String run) {
    if (run.length() == 1 && STOP_SYLLABLES.indexOf(run.charAt(0)) < 0) {
      tokens.add(run);
    }
    for (int i = 0; i + 2 <= run.length(); i++) {
      tokens.add(run.substring(i, i + 2));
    }
  }

  /** Adds the parts of a word and, where there are several, all of them in one; returns its end. */
  private int compound(int start) {
    int end = endOfPart(start);
    String part = part(start, end);
    add(part);
    if (!goesOn(end)) {
      return end;
    }
    StringBuilder whole = new StringBuilder(part);
    while (goesOn(end)) {
      int from = end + 1;
      end = endOfPart(from);
      part = part(from, end);
      add(part);
      whole.append(part);
    }
    add(whole.toString());
    return end;
  }

  private boolean goesOn(int end) {
    return isJoint(end) && isWordAt(end + 1);
  }

  private String part(int start, int end) {
    String part = text.substring(start, end);
    return part.indexOf(',') < 0 ? part : part.replace(",", "");
  }

  /**
   * The end of letters and digits with decimal points: {@code 3.5}, {@code qwen2.5}, {@code c++}.
   */
  private int endOfPart(int start) {
    int end = start;
    while (isWordAt(end) || isPointAt(end)) {
      end++;
    }
    int signs = end;
    while (signs < text.length() && signs - end < 2 && text.charAt(signs) == '+') {
      signs++;
    }
    if (signs == end && signs < text.length() && text.charAt(signs) == '#') {
      signs++;
    }
    return isLetterAt(end - 1) && !isWordAt(signs) ? signs : end;
  }

  private void add(String word) {
    String token = singular(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
    if (!STOP_WORDS.contains(token)) {
      tokens.add(token);
    }
  }

  /** {@code policies} is {@code policy}, {@code agents} is {@code agent}; {@code gas} stays. */
  private static String singular(String word) {
    int length = word.length();
    if (length < SHORTEST_PLURAL
        || word.charAt(length - 1) != 's'
        || "siu".indexOf(word.charAt(length - 2)) >= 0) {
      return word;
    }
    return length > SHORTEST_PLURAL && word.endsWith("ies")
        ? word.substring(0, length - 3) + "y"
        : word.substring(0, length - 1);
  }

  private int endOfSyllables(int start) {
    int end = start;
    while (end < text.length() && SearchText.isSyllable(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfIdeographs(int start) {
    int end = start;
    while (end < text.length() && SearchText.isIdeograph(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isWordAt(int at) {
    return at < text.length() && SearchText.isWord(text.charAt(at));
  }

  private boolean isLetterAt(int at) {
    return Character.isLetter(text.charAt(at));
  }

  private boolean isPointAt(int at) {
    return at < text.length()
        && at > 0
        && ".,".indexOf(text.charAt(at)) >= 0
        && isDigitAt(at - 1)
        && isDigitAt(at + 1);
  }

  private boolean isDigitAt(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** What joins the parts of a word: a hyphen of any kind, an apostrophe, a dot, a low line. */
  private boolean isJoint(int at) {
    return at < text.length()
        && "-\u2010\u2011\u2012\u2013\u2212'\u2019._".indexOf(text.charAt(at)) >= 0;
  }
}
