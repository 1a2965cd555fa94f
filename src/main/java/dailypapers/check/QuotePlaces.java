package dailypapers.check;

import dailypapers.number.NumberScan;
import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import dailypapers.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where quotes stand in a text, found as {@link QuoteCheck} finds them: by their words, whatever
 * the white space, quotes and dashes.
 */
public final class QuotePlaces {
  /** As many characters before and after a quote, at most, are its neighborhood. */
  private static final int NEAR = 400;

  private static final Pattern STOP = Pattern.compile("[.!?][\"')\\]]*(?: |$)");

  private final String text;
  private final List<Place> passages;

  /** A passage in the folded text, from its first character to behind its last. */
  private record Place(String anchor, int from, int to) {}

  /** A quote from {@code start} to {@code end} with what is near it. */
  private record Near(int from, int start, int end, int to) {}

  private QuotePlaces(String text, List<Place> passages) {
    this.text = text;
    this.passages = List.copyOf(passages);
  }

  /** The places of a text. */
  public static QuotePlaces of(PaperText text) {
    StringBuilder folded = new StringBuilder();
    List<Place> passages = new ArrayList<>();
    for (Passage passage : text.passages()) {
      String words = fold(passage.text());
      if (!words.isEmpty()) {
        folded.append(folded.isEmpty() ? "" : " ");
        int from = folded.length();
        folded.append(words);
        passages.add(new Place(passage.anchor(), from, folded.length()));
      }
    }
    return new QuotePlaces(folded.toString(), passages);
  }

  /** The anchor of the passage in which a quote begins; empty if the text does not hold it. */
  public Optional<String> anchor(String quote) {
    return starts(fold(quote)).stream().findFirst().map(start -> passage(start).anchor());
  }

  /**
   * A quote with the words before and after it in its passage, at most 400 characters on each side;
   * the places one below the other where it stands in several; empty where it stands nowhere.
   */
  String near(String quote) {
    return joined(quote, place -> text.substring(place.from(), place.to()));
  }

  /** The same, but no further than the sentences go in which the quote begins and ends. */
  String sentences(String quote) {
    return joined(quote, this::sentences);
  }

  private String joined(String quote, Function<Near, String> words) {
    String folded = fold(quote);
    return starts(folded).stream()
        .map(start -> near(start, start + folded.length()))
        .map(words)
        .collect(Collectors.joining("\n"));
  }

  private Near near(int start, int end) {
    int first = passage(start).from();
    int last = passage(end - 1).to();
    int from = Math.max(first, start - NEAR);
    while (from > first && text.charAt(from - 1) != ' ') {
      from--;
    }
    int to = Math.min(last, end + NEAR);
    while (to < last && text.charAt(to) != ' ') {
      to++;
    }
    return new Near(from, start, end, to);
  }

  private String sentences(Near place) {
    int from = place.from();
    Matcher before = STOP.matcher(text.substring(place.from(), place.start()));
    while (before.find()) {
      from = place.from() + before.end();
    }
    // A quote that ends with its sentence has the stop inside.
    int inside = Math.max(place.start(), place.end() - 1);
    Matcher after = STOP.matcher(text.substring(inside, place.to()));
    int to = after.find() ? inside + after.end() : place.to();
    return text.substring(from, Math.max(to, place.end()));
  }

  private List<Integer> starts(String words) {
    List<Integer> starts = new ArrayList<>();
    if (!words.isEmpty()) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        starts.add(at);
      }
    }
    return starts;
  }

  private Place passage(int at) {
    return passages.stream().filter(place -> at < place.to()).findFirst().orElseThrow();
  }

  private static String fold(String text) {
    return FoldedText.fold(NumberScan.powers(text));
  }
}
