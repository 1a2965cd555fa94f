package dailypapers.topic;

import dailypapers.topic.Background.Bag;
import java.util.List;
import java.util.Map;

/** The papers of a background by their terms, to see at once how well each fits a summary. */
final class Rivals {
  private final Background background;
  private final int[][] papers;
  private final float[][] weights;

  Rivals(Background background) {
    this.background = background;
    int[] papersWith = new int[background.words().size()];
    for (Bag bag : background.bags()) {
      for (int word : bag.words()) {
        papersWith[word]++;
      }
    }
    papers = new int[papersWith.length][];
    weights = new float[papersWith.length][];
    for (int word = 0; word < papersWith.length; word++) {
      papers[word] = new int[papersWith[word]];
      weights[word] = new float[papersWith[word]];
    }
    List<Bag> bags = background.bags();
    for (int paper = 0; paper < bags.size(); paper++) {
      enter(paper, bags.get(paper), papersWith);
    }
  }

  /** Fills the lists of a paper's words from behind; {@code free} says how many places are. */
  private void enter(int paper, Bag bag, int[] free) {
    float[] ofPaper = new float[bag.words().length];
    double squares = 0;
    for (int i = 0; i < ofPaper.length; i++) {
      ofPaper[i] = FitRules.weight(bag.times()[i], background.rarityAt(bag.words()[i]));
      squares += ofPaper[i] * ofPaper[i];
    }
    for (int i = 0; i < ofPaper.length; i++) {
      int word = bag.words()[i];
      int place = --free[word];
      papers[word][place] = paper;
      weights[word][place] = (float) (ofPaper[i] / Math.sqrt(squares));
    }
  }

  /** How many papers there are. */
  int size() {
    return background.bags().size();
  }

  /** The key of a paper's title. */
  String key(int paper) {
    return background.bags().get(paper).key();
  }

  /**
   * How well each paper fits some terms: the sum of the products of weights, those of the paper
   * being of length 1.
   */
  float[] fit(Map<String, Float> terms) {
    float[] fit = new float[size()];
    terms.forEach(
        (stem, weight) -> {
          int word = background.id(stem);
          for (int i = 0; word >= 0 && i < papers[word].length; i++) {
            fit[papers[word][i]] += weight * weights[word][i];
          }
        });
    return fit;
  }
}
