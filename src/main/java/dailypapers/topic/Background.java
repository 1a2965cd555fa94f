package dailypapers.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Papers as bags of terms, to say how rare a term is and whom else a summary fits. Made of titles
 * and abstracts; of these, nothing but the terms and their numbers is kept.
 */
final class Background {
  private final List<String> words;
  private final List<Bag> bags;
  private final Map<String, Integer> ids = new HashMap<>();
  private final double[] rarity;

  /**
   * A paper.
   *
   * @param key of its title, see {@link TitleKey}
   * @param words their places in the list of words
   * @param times how often each stands in the paper
   */
  record Bag(String key, int[] words, int[] times) {}

  Background(List<String> words, List<Bag> bags) {
    this.words = List.copyOf(words);
    this.bags = List.copyOf(bags);
    for (int i = 0; i < words.size(); i++) {
      ids.put(Stem.of(words.get(i)), i);
    }
    int[] papersWith = new int[words.size()];
    for (Bag bag : bags) {
      for (int word : bag.words()) {
        papersWith[word]++;
      }
    }
    rarity = new double[words.size()];
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] = rarity(papersWith[i]);
    }
  }

  private double rarity(int papersWith) {
    return Math.log((bags.size() + 1.0) / Math.max(1, papersWith));
  }

  /** The bundled sample of the archive. */
  static Background bundled() {
    return ofLines(Resource.lines("/dailypapers/topic/background.txt.gz"));
  }

  /** A background from its lines: all words on the first, then a line a paper. */
  static Background ofLines(List<String> lines) {
    List<Bag> bags = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(" ");
      int[] words = new int[cells.length - 1];
      int[] times = new int[cells.length - 1];
      for (int i = 1; i < cells.length; i++) {
        String[] pair = cells[i].split("\\*");
        words[i - 1] = Integer.parseInt(pair[0]);
        times[i - 1] = pair.length > 1 ? Integer.parseInt(pair[1]) : 1;
      }
      bags.add(new Bag(cells[0], words, times));
    }
    return new Background(List.of(lines.get(0).split(" ")), bags);
  }

  /** This background and more papers, which make some terms less rare and some summaries fit. */
  Background with(List<OtherPaper> papers, Acronyms acronyms) {
    BackgroundLines more = new BackgroundLines(words, acronyms);
    papers.forEach(paper -> more.add(paper.title(), paper.abstractText()));
    Background added = ofLines(more.lines());
    List<Bag> all = new ArrayList<>(bags);
    all.addAll(added.bags);
    return new Background(added.words, all);
  }

  /** All papers. */
  List<Bag> bags() {
    return bags;
  }

  /** All words that stand in a paper, as the first of them writes them. */
  List<String> words() {
    return words;
  }

  /** The word's place in the list; -1 if no paper has it. */
  int id(String stem) {
    return ids.getOrDefault(stem, -1);
  }

  /** How rare the word at a place in the list is, see {@link #rarity(String)}. */
  double rarityAt(int id) {
    return rarity[id];
  }

  /**
   * How much it says that two texts share a term: the logarithm of how many papers there are for
   * each that has it. A term of one paper weighs what an unknown one does: the one may be this very
   * paper.
   */
  double rarity(String stem) {
    int id = id(stem);
    return id < 0 ? rarity(0) : rarity[id];
  }
}
