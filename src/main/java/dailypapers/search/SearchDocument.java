package dailypapers.search;

import dailypapers.paper.ArxivId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paper as the search knows it: what is looked through, and what a result shows.
 *
 * @param id the key; names the page that a result links
 * @param date the edition
 * @param title on one line
 * @param summary one or two sentences, at most {@value #LONGEST_SUMMARY} characters: what is cut
 *     off is neither found nor shown; may be empty
 * @param verbatim true if the summary is the paper's own words and not the site's
 * @param authors in order
 * @param tags slugs, in order
 * @param votes 0 or more
 */
public record SearchDocument(
    ArxivId id,
    LocalDate date,
    String title,
    String summary,
    boolean verbatim,
    List<String> authors,
    List<String> tags,
    int votes) {
  static final int LONGEST_SUMMARY = 240;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[^.][.!?])\\s+(?=\\p{Lu})");

  public SearchDocument {
    title = oneLine(title);
    summary = shortened(oneLine(summary));
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
  }

  /** The first sentence of an abstract, as far as a mark before a capital letter tells it. */
  public static String firstSentence(String text) {
    return SENTENCE_END.split(text, 2)[0];
  }

  /** Composed (NFC), so that the browser marks what it finds character by character. */
  private static String oneLine(String text) {
    if (isOneLine(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SPACE.matcher(composed).replaceAll(" ").strip();
  }

  /** Nearly every text is, and that is cheap to see. */
  private static boolean isOneLine(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' && c <= '~' || SearchText.isSyllable(c);
      if (!plain && !(c == ' ' && before != ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_SUMMARY) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_SUMMARY - 1);
    int end = space > 0 ? space : LONGEST_SUMMARY - 1;
    boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splitsPair ? end - 1 : end) + "…";
  }
}
