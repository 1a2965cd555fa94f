package dailypapers.form;

/**
 * The thresholds of the form, with the figures they were chosen by. The figures were measured on 36
 * summaries of two real digests of June 2024 (Korean, three sections each), of which 33 are right.
 */
final class FormRules {
  /**
   * Letters that a whole summary has at least; the shortest real one has 350, the tersest of the
   * examples 45.
   */
  static final int LEAST_LETTERS = 25;

  /** Letters and digits that a section has at least, as in “17개 과제, 세 범주.” */
  static final int LEAST_SECTION_LETTERS = 4;

  /** Characters that a section has at most; the longest real one has 500. */
  static final int MOST_SECTION = 3_000;

  /** Latin words without any Hangul that make a sentence English. */
  static final int ENGLISH_WORDS = 6;

  /**
   * Share of the English sentences beyond which a Korean summary is not one; no real summary has
   * any.
   */
  static final double MOST_ENGLISH = 0.5;

  /** Sentences that end in 다 from which on it can be told how a summary ends them. */
  static final int LEAST_ENDINGS = 4;

  /**
   * Share of the rarer ending, 한다 or 합니다, from which on a summary mixes them: one in six. None of
   * the 319 sentences of the real summaries differs from its neighbors.
   */
  static final double LEAST_ENDING_SHARE = 0.15;

  /** Letters and digits from which on a sentence said twice is a repetition. */
  static final int LEAST_REPEATED = 10;

  /** How often the same words follow themselves in a loop. */
  static final int LOOPS = 3;

  /** Words of the longest loop that is looked for. */
  static final int LONGEST_LOOP = 12;

  /**
   * Share of the words of a sentence that every summary uses, from which on it says nothing of a
   * paper. Of the 36 summaries, the three inventions included, none has nothing but such sentences.
   */
  static final double BOILERPLATE = 0.85;

  private FormRules() {}
}
