package dailypapers.topic;

import dailypapers.topic.Fit.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says whether a summary, Korean or English, is about a paper: it must fit this paper better than
 * any other that is known. What fits is terms of both languages, the rarer the more: Latin script
 * as it is, Korean by a glossary, and names in Hangul by their sound.
 *
 * <pre>
 *   Topics topics = Topics.bundled().with(papersOfTheDay);
 *   topics.fit(title, abstractText, summary).about()
 * </pre>
 *
 * <p>It takes well below a millisecond, needs neither a network nor a model, and can be used by
 * many threads at once.
 */
public final class Topics {
  private static final int MISSING_SHOWN = 5;

  /** What stands in more than one of 37 papers is in the glossary if it is written in Hangul. */
  private static final double RARE_NAME = 3.6;

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final Background background;
  private final Rivals rivals;
  private final SoundIndex sounds = new SoundIndex();
  private final Glossary glossary;
  private final Acronyms acronyms;

  Topics(Background background, Glossary glossary, Acronyms acronyms) {
    this.background = background;
    this.rivals = new Rivals(background);
    this.glossary = glossary;
    this.acronyms = acronyms;
    background.words().forEach(word -> addSound(sounds, Stem.of(word), word));
  }

  /** With the glossary and the sample of the archive that are bundled. */
  public static Topics bundled() {
    return new Topics(Background.bundled(), Glossary.bundled(), Acronyms.bundled());
  }

  /**
   * With more papers that a summary may be about, such as all of its day. The paper itself may be
   * among them.
   */
  public Topics with(List<OtherPaper> papers) {
    return papers.isEmpty()
        ? this
        : new Topics(background.with(papers, acronyms), glossary, acronyms);
  }

  /** How well a summary fits a paper: its title with its abstract or its full text. */
  public Fit fit(String title, String text, String summary) {
    TermCounts paper = TermCounts.of(title, text, acronyms);
    SoundIndex own = new SoundIndex();
    paper.counts().keySet().stream()
        .filter(stem -> background.id(stem) < 0)
        .forEach(stem -> addSound(own, stem, paper.spelling(stem)));
    Map<String, Float> said =
        SummaryTerms.of(summary, glossary, acronyms, List.of(sounds, own)).weights(background);
    Map<String, Float> weights = paper.weights(background, FitRules.TERMS_OF_A_PAPER);
    boolean[] same = versionsOf(title, weights);
    Contest all = contest(weights, said, same);
    Contest beyond = contest(without(weights, paper.title()), without(said, paper.title()), same);
    // Terms are also made of compounds, numbers and addresses, which nobody would look for.
    String read = ADDRESS.matcher(title + " " + text).replaceAll(" ");
    List<String> missing =
        weights.keySet().stream()
            .filter(stem -> !said.containsKey(stem))
            .sorted(Comparator.comparingDouble(stem -> -Objects.requireNonNull(weights.get(stem))))
            .map(paper::spelling)
            .filter(word -> Character.isLetter(word.codePointAt(0)) && read.contains(word))
            .limit(MISSING_SHOWN)
            .toList();
    boolean thin =
        letters(summary) < FitRules.LETTERS_TO_JUDGE
            || letters(title + text) < FitRules.LETTERS_OF_A_PAPER;
    return fit(all, beyond, letters(summary), thin, missing);
  }

  private static Fit fit(
      Contest all, Contest beyond, long letters, boolean thin, List<String> missing) {
    boolean longEnough = letters >= FitRules.LETTERS_BEYOND_TITLE;
    double ofFault = all.ratio() / FitRules.FAULT_BELOW;
    double ofDoubt = all.ratio() / FitRules.DOUBT_BELOW;
    if (longEnough) {
      double limit =
          letters >= FitRules.LETTERS_OF_LONG
              ? FitRules.LONG_BEYOND_TITLE_FAULT_BELOW
              : FitRules.BEYOND_TITLE_FAULT_BELOW;
      ofFault = Math.min(ofFault, beyond.ratio() / limit);
      ofDoubt = Math.min(ofDoubt, beyond.ratio() / (limit * FitRules.BEYOND_TITLE_DOUBT_ABOVE));
    }
    Verdict below = ofFault < 1 && !thin ? Verdict.NOT_ABOUT : Verdict.UNSURE;
    Verdict verdict = ofDoubt >= 1 ? Verdict.ABOUT : below;
    double score = thin ? 0.5 : ofFault / (1 + ofFault);
    return new Fit(verdict, score, all.rank(), all.ratio(), beyond.ratio(), missing);
  }

  /** Which of the known papers are this one. */
  private boolean[] versionsOf(String title, Map<String, Float> weights) {
    String key = TitleKey.of(title);
    double length = length(weights);
    float[] likeness = rivals.fit(weights);
    boolean[] same = new boolean[likeness.length];
    for (int i = 0; i < same.length; i++) {
      same[i] = rivals.key(i).equals(key) || likeness[i] >= FitRules.SAME_PAPER * length;
    }
    return same;
  }

  private Contest contest(Map<String, Float> paper, Map<String, Float> said, boolean[] same) {
    double products = 0;
    for (Map.Entry<String, Float> term : paper.entrySet()) {
      products += term.getValue() * said.getOrDefault(term.getKey(), 0f);
    }
    double own = products == 0 ? 0 : products / length(paper);
    float[] others = rivals.fit(said);
    double best = 0;
    int rank = 1;
    for (int i = 0; i < others.length; i++) {
      if (!same[i]) {
        best = Math.max(best, others[i]);
        rank += others[i] >= own ? 1 : 0;
      }
    }
    return new Contest(own, best, rank);
  }

  /** Own fit, the best other paper's, and the place that this gives. */
  private record Contest(double own, double best, int rank) {
    double ratio() {
      return own == 0 ? 0 : own / Math.max(best, Float.MIN_NORMAL);
    }
  }

  private void addSound(SoundIndex index, String stem, String spelling) {
    if (background.rarity(stem) >= RARE_NAME) {
      index.add(stem, spelling);
    }
  }

  private static Map<String, Float> without(Map<String, Float> weights, Set<String> stems) {
    Map<String, Float> rest = new LinkedHashMap<>(weights);
    rest.keySet().removeAll(stems);
    return rest;
  }

  private static double length(Map<String, Float> weights) {
    return Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  private static long letters(String summary) {
    return summary.chars().filter(Character::isLetter).count();
  }
}
