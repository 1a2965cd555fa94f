package dailypapers.source;

import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import dailypapers.source.Outline.Part;
import dailypapers.source.Outline.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cuts a full text to what a model is given, by what a reader would look at first instead of by the
 * first so many characters. Passages are taken in this order, and stand in the text's own:
 *
 * <ol>
 *   <li>the abstract
 *   <li>the introduction, up to a third of the budget
 *   <li>the conclusion
 *   <li>the first paragraph of every section and subsection on methods and results
 *   <li>the other paragraphs on results
 *   <li>their tables and captions
 *   <li>the rest of the introduction
 *   <li>the other paragraphs on methods
 *   <li>all other tables and captions
 *   <li>related work, limitations and statements
 * </ol>
 *
 * <p>A passage brings its headings with it. One that does not fit is left out, and a shorter one
 * after it may still fit; one that is longer than a quarter of the budget is cut at the end of a
 * sentence. The same text and budget always give the same cut.
 *
 * @param tokens how many the text may have
 * @param charactersPerToken of English about 4, as providers of models say; tokens are estimated
 */
public record TextBudget(int tokens, int charactersPerToken) {
  /** 12,000 tokens: a paper of some 15 pages nearly whole. */
  public static final TextBudget STANDARD = new TextBudget(12_000, 4);

  /** What {@link PaperText#plain()} puts between two passages. */
  private static final int SEPARATOR = 2;

  /** The share of the budget that one passage may take; the abstract may have all of it. */
  private static final int LARGEST_SHARE = 4;

  /**
   * @throws IllegalArgumentException if a number is not positive
   */
  public TextBudget {
    if (tokens < 1 || charactersPerToken < 1) {
      throw new IllegalArgumentException("a budget is positive, not " + tokens);
    }
  }

  /** How many tokens a text has, about. */
  public int estimate(PaperText text) {
    return Math.toIntExact((text.plain().length() + charactersPerToken - 1L) / charactersPerToken);
  }

  /** The text itself if it fits, else its most telling passages. */
  public PaperText cut(PaperText text) {
    return estimate(text) <= tokens ? text : new Cut(text, characters()).text();
  }

  private int characters() {
    return (int) Math.min(Integer.MAX_VALUE, (long) tokens * charactersPerToken);
  }

  /** The share of the budget that the introduction may take before the others had theirs. */
  private static final int INTRODUCTION_SHARE = 3;

  /** One text on its way through. */
  private static final class Cut {
    private final PaperText.Kind kind;
    private final List<Passage> passages;
    private final List<Place> places;
    private final TreeSet<Integer> kept = new TreeSet<>();
    private final int introductionEnd;
    private int left;

    Cut(PaperText text, int characters) {
      this.kind = text.kind();
      this.passages =
          text.passages().stream()
              .map(passage -> shortened(passage, characters))
              .collect(Collectors.toList());
      this.places = Outline.of(passages);
      this.introductionEnd = introductionEnd(characters / INTRODUCTION_SHARE);
      // The first passage has no separator before it.
      this.left = characters + SEPARATOR;
    }

    PaperText text() {
      IntStream.range(0, passages.size())
          .filter(i -> !places.get(i).isHeading() && !passages.get(i).text().isEmpty())
          .boxed()
          .sorted(Comparator.comparingInt(this::rank).thenComparing(Comparator.naturalOrder()))
          .forEach(this::keepIfItFits);
      return new PaperText(kind, kept.stream().map(passages::get).collect(Collectors.toList()));
    }

    private void keepIfItFits(int index) {
      List<Integer> wanted = new ArrayList<>(places.get(index).headings());
      wanted.removeAll(kept);
      wanted.add(index);
      int cost = wanted.stream().mapToInt(i -> passages.get(i).text().length() + SEPARATOR).sum();
      if (cost <= left) {
        kept.addAll(wanted);
        left -= cost;
      }
    }

    private int rank(int index) {
      Place place = places.get(index);
      if (isAbstract(index)) {
        return 1;
      }
      if (place.part() == Part.BACKGROUND) {
        return 10;
      }
      if (place.isFloat()) {
        return place.part() == Part.RESULTS ? 6 : 9;
      }
      return switch (place.part()) {
        case INTRODUCTION -> index < introductionEnd ? 2 : 7;
        case CONCLUSION -> 3;
        case RESULTS -> place.isHead() ? 4 : 5;
        default -> place.isHead() ? 4 : 8;
      };
    }

    /** The place of the first passage that goes beyond the introduction's share. */
    private int introductionEnd(int share) {
      int length = 0;
      for (int i = 0; i < passages.size(); i++) {
        boolean counts = places.get(i).part() == Part.INTRODUCTION && !isAbstract(i);
        length += counts ? passages.get(i).text().length() + SEPARATOR : 0;
        if (length > share) {
          return i;
        }
      }
      return passages.size();
    }

    private boolean isAbstract(int index) {
      return passages.get(index).anchor().isEmpty();
    }

    private static Passage shortened(Passage passage, int characters) {
      int longest = passage.anchor().isEmpty() ? characters : characters / LARGEST_SHARE;
      String text = passage.text();
      if (text.length() <= longest) {
        return passage;
      }
      String head = text.substring(0, longest);
      int sentence = Math.max(head.lastIndexOf(". ") + 1, head.lastIndexOf(" ; "));
      int end = sentence > longest / 2 ? sentence : head.lastIndexOf(' ');
      return new Passage(passage.anchor(), VisibleText.of(end > 0 ? head.substring(0, end) : head));
    }
  }
}
