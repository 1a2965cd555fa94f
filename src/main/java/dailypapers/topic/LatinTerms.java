package dailypapers.topic;

import dailypapers.text.FoldedText;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terms of a text that are written in Latin script or figures, in any language around them: a
 * word; the parts of a compound and the compound as one word ({@code fine-tuning}: {@code fine},
 * {@code tuning}, {@code finetuning}); the parts of a name in two cases ({@code LiveBench}); a
 * number.
 */
final class LatinTerms {
  /**
   * Possessive: a text of any length is read in one pass. What stands behind a backslash is TeX.
   */
  private static final Pattern COMPOUND =
      Pattern.compile("\\\\?+[\\p{IsLatin}\\d]++(?:-[\\p{IsLatin}\\d]++)*+");

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern QUANTITY = Pattern.compile("\\d+[KMBTk]?");

  private LatinTerms() {}

  /** Hands over the terms as they are written, in order, repeated as often as they stand there. */
  static void read(String text, Consumer<String> term) {
    String folded = FoldedText.fold(text);
    NumberTerms.read(folded, term);
    Matcher matcher = COMPOUND.matcher(folded);
    while (matcher.find()) {
      String found = matcher.group();
      if (found.charAt(0) != '\\') {
        compound(found, term);
      }
    }
  }

  private static void compound(String found, Consumer<String> term) {
    String[] parts = found.split("-");
    for (String part : parts) {
      word(part, term);
    }
    if (parts.length > 1) {
      term.accept(String.join("", parts));
    }
  }

  private static void word(String part, Consumer<String> term) {
    if (part.length() == 1 || QUANTITY.matcher(part).matches()) {
      return;
    }
    term.accept(part);
    String[] humps = HUMP.split(part);
    for (int i = 0; i < humps.length && humps.length > 1; i++) {
      if (humps[i].length() > 2) {
        term.accept(humps[i]);
      }
    }
  }
}
