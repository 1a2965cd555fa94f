package dailypapers.source;

import dailypapers.paper.PaperText.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What each passage of a full text is to the whole, read from the anchors and from the words of the
 * headings.
 */
final class Outline {
  private static final Pattern HEADING =
      Pattern.compile("(?:S|Ch|Pt)x?\\d+[a-z]*(?:\\.(?:S|SS|SSS|P|SP)x?\\d+[a-z]*)*");
  private static final Pattern FLOAT = Pattern.compile("(?:^|\\.)(?:T|F|TF|Alg|alg|L)\\d+");

  private final List<Place> places = new ArrayList<>();
  private final List<Integer> around = new ArrayList<>();
  private final List<Passage> passages;
  private boolean isHead = true;

  /** The part of a paper that a section is. */
  enum Part {
    INTRODUCTION("introduction|motivation|overview"),
    CONCLUSION("conclu\\w*|discussions?|summary|closing|future (?:work|directions?)"),
    RESULTS(
        "experiment\\w*|simulations?|results?|evaluat\\w*|analys[ie]s|ablations?|findings?|performance"
            + "|comparisons?|empirical|benchmark(?:s|ing)?"),
    BACKGROUND(
        "related|prior work|previous work|literature|background|preliminar\\w*|ethic\\w*"
            + "|impact|limitations?|reproducib\\w*|availability|disclosure|funding"),
    /** What no other word fits. */
    METHOD("");

    private final Pattern words;

    Part(String words) {
      this.words = Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    /** Of two parts in one heading, such as "Conclusion and limitations", the weightier counts. */
    static Part of(String heading) {
      for (Part part : List.of(CONCLUSION, INTRODUCTION, BACKGROUND, RESULTS)) {
        if (part.words.matcher(heading).find()) {
          return part;
        }
      }
      return METHOD;
    }
  }

  /**
   * A passage in its paper.
   *
   * @param part of the paper that it belongs to
   * @param headings the places of the headings above it, the section's first
   * @param isHeading whether it is a heading itself
   * @param isHead whether it is the first paragraph below its heading
   * @param isFloat whether it is a table or a caption
   */
  record Place(
      Part part, List<Integer> headings, boolean isHeading, boolean isHead, boolean isFloat) {}

  private Outline(List<Passage> passages) {
    this.passages = passages;
  }

  /** A place for each passage, in their order. */
  static List<Place> of(List<Passage> passages) {
    Outline outline = new Outline(passages);
    for (int i = 0; i < passages.size(); i++) {
      outline.place(i);
    }
    return List.copyOf(outline.places);
  }

  private void place(int index) {
    String anchor = passages.get(index).anchor();
    boolean isHeading = HEADING.matcher(anchor).matches() && !isRepeated(anchor);
    boolean isFloat = FLOAT.matcher(anchor).find();
    if (isHeading) {
      around.removeIf(above -> !anchor.startsWith(passages.get(above).anchor() + "."));
    }
    boolean first = isHead && !isHeading && !isFloat && !anchor.isEmpty();
    places.add(new Place(part(), List.copyOf(around), isHeading, first, isFloat));
    if (isHeading) {
      around.add(index);
    }
    isHead = isHeading || isHead && !first;
  }

  /** Words without an id of their own stand under the section's. */
  private boolean isRepeated(String anchor) {
    return around.stream().anyMatch(above -> passages.get(above).anchor().equals(anchor));
  }

  /** The innermost heading that says more than "method" decides; before any is the introduction. */
  private Part part() {
    for (int i = around.size() - 1; i >= 0; i--) {
      Part part = Part.of(passages.get(around.get(i)).text());
      if (part != Part.METHOD) {
        return part;
      }
    }
    return around.isEmpty() ? Part.INTRODUCTION : Part.METHOD;
  }
}
