package dailypapers.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts Korean and English text into sentences, at line breaks and at marks that end a sentence. A
 * point within {@code 3.5}, {@code e.g.} or {@code et al.} ends none; one between {@code 한다} and
 * the next syllable does.
 */
final class SentenceCut {
  private static final Pattern END =
      Pattern.compile("[.!?。]{1,9}+[\"'”’)\\]]{0,5}+(?=\\s|$)|(?<=다)\\.(?=[가-힣])|\\n+");

  private static final Pattern NO_END =
      Pattern.compile(
          "(?:^|[\\s(])(?:e\\.g|i\\.e|et al|vs|cf|fig|eq|sec|tab|no|approx|resp|[0-9]{1,2}|[A-Z])\\.$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_SHORT_FORM = 10;

  private SentenceCut() {}

  /** The sentences with their marks, without white space around; empty ones are left out. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      String before = text.substring(Math.max(from, end.end() - LONGEST_SHORT_FORM), end.end());
      if (!NO_END.matcher(before).find()) {
        add(sentences, text.substring(from, end.end()));
        from = end.end();
      }
    }
    add(sentences, text.substring(from));
    return sentences;
  }

  private static void add(List<String> sentences, String sentence) {
    if (sentence.chars().anyMatch(Character::isLetterOrDigit)) {
      sentences.add(sentence.strip());
    }
  }
}
