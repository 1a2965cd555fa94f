package dailypapers.related;

import dailypapers.topic.SubjectTerms.Term;

/**
 * The numbers by which two papers are found to be about the same, chosen by reading the lists of 60
 * of the 804 papers of 44 real days. All of them are of the two papers and of the bundled sample:
 * what else is in the archive changes no score.
 */
final class Rules {
  /** How many relatives a paper has at most. */
  static final int MOST = 5;

  /** How many terms say what a paper is about; an abstract has some 150. */
  static final int TERMS = 24;

  /** A term counts by where it stands, so often as in the abstract. */
  static final int IN_TITLE = 3;

  /** The same of the sentence that sums the paper up. */
  static final int IN_TLDR = 2;

  /** The length of a paper's terms as a vector; a score is a million times a cosine. */
  static final int LENGTH = 1_000;

  /** The length of a paper's tags as a vector. */
  static final int TAGS_LENGTH = 100;

  /**
   * What one shared term gives at most, so that no single word makes two papers relatives: a name
   * may stand for two things.
   */
  static final int MOST_OF_TERM = 60_000;

  /** What the product of two papers' tags, as vectors, counts. */
  static final int OF_TAGS = 15;

  /** What tags give at most: if two papers have the same. It is never more than terms give. */
  static final int MOST_OF_TAGS = OF_TAGS * TAGS_LENGTH * TAGS_LENGTH;

  /** With less, two papers have words in common and no subject. */
  static final int LEAST = 135_000;

  /** Below this rarity a term is in a quarter of all papers and says nothing. */
  private static final double COMMON = 1.4;

  /** The rarity of a term that no other paper of the sample has: mostly a name. */
  private static final double OF_NAMES = 3.5;

  /** Two words in a row are a term of their own if both are as rare as this: one in five papers. */
  private static final double RARE_IN_PAIR = 1.6;

  /** A pair counts less than a word: its words count besides. */
  private static final double OF_PAIR = 0.6;

  /** No tag counts more than one whose rarest word has this rarity, nor less than the least. */
  private static final double MOST_OF_TAG = 5;

  private static final double LEAST_OF_TAG = 0.3;

  private Rules() {}

  /** What terms alone must give for a score, see {@link #MOST_OF_TAGS}. */
  static int leastOfTerms(int score) {
    return Math.max((score + 1) / 2, score - MOST_OF_TAGS);
  }

  /** The weight of a term; 0 of one that says nothing. */
  static double weight(Term term) {
    double rarity = rarity(term);
    return rarity < COMMON ? 0 : (rarity - COMMON + 1) * subject(term.times());
  }

  /** The weight of two terms that follow each other; 0 of a pair that says nothing. */
  static double weight(Term one, Term next) {
    double rarity = rarity(one);
    double other = rarity(next);
    return Math.min(rarity, other) < RARE_IN_PAIR
        ? 0
        : OF_PAIR
            * ((rarity + other) / 2 - COMMON + 2)
            * subject(Math.min(one.times(), next.times()));
  }

  /** The weight of a tag, by the rarest word of its slug. */
  static double weightOfTag(double rarity) {
    return Math.max(LEAST_OF_TAG, Math.min(MOST_OF_TAG, rarity));
  }

  /** A term of one paper may be that very paper's: the sample knows no more of it than of none. */
  private static double rarity(Term term) {
    return term.papers() < 2 ? OF_NAMES : term.rarity();
  }

  /** Whether a term is what papers are about or how they are written, from 1 down to 0.1. */
  private static double subject(double times) {
    return Math.max(0.1, Math.min(1, (times - 1) / 0.7));
  }
}
