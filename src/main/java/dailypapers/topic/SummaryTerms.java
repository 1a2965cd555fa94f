package dailypapers.topic;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a summary speaks of: stems of English words, with weights. */
final class SummaryTerms {
  /** A Korean term has several English ones, of which a paper uses one as a rule. */
  private static final float BY_GLOSSARY = 0.8f;

  /** A likeness of sounds can be chance. */
  private static final float BY_SOUND = 0.7f;

  private final Map<String, Float> sure = new LinkedHashMap<>();

  /** The terms of a summary in any mixture of Korean and English. */
  static SummaryTerms of(
      String summary, Glossary glossary, Acronyms acronyms, Iterable<SoundIndex> sounds) {
    SummaryTerms terms = new SummaryTerms();
    LatinTerms.read(
        summary,
        term -> {
          String stem = Stem.of(term);
          terms.add(stem, 1);
          acronyms.words(stem).forEach(word -> terms.add(Stem.of(word), BY_GLOSSARY));
        });
    KoreanTerms.read(
        glossary,
        summary,
        hit -> hit.stems().forEach(stem -> terms.add(stem, BY_GLOSSARY)),
        word -> sounds.forEach(index -> terms.addSound(word, index)));
    return terms;
  }

  private void addSound(String word, SoundIndex index) {
    index.like(word).forEach(stem -> add(stem, BY_SOUND));
  }

  private void add(String stem, float sureness) {
    sure.merge(stem, sureness, Math::max);
  }

  /** Stems and weights. */
  Map<String, Float> weights(Background background) {
    Map<String, Float> weights = new LinkedHashMap<>();
    sure.forEach(
        (stem, sureness) ->
            weights.put(stem, sureness * FitRules.weight(1, background.rarity(stem))));
    return weights;
  }
}
