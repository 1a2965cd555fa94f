package dailypapers.cases;

/**
 * What the verdict on a case follows from, and the thresholds of the form, with the figures they
 * were chosen by. The other checks name theirs in their own classes.
 *
 * <p>The verdict is the worst finding: a fault makes a summary unfaithful, a doubt doubtful, a note
 * changes nothing. A fault is only what is certain:
 *
 * <table>
 * <caption>What a check may say</caption>
 * <tr><th>check</th><th>fault</th><th>doubt or note</th></tr>
 * <tr><td>topic</td><td>the summary is of another paper, or of none</td><td>little of the paper is
 *     in it</td></tr>
 * <tr><td>number</td><td>written from exactly this text: a number that it lacks; otherwise: one
 *     that contradicts it</td><td>a number that the abstract alone does not have</td></tr>
 * <tr><td>name</td><td>written from exactly this text: a name that it lacks; otherwise: one in the
 *     place of the paper's own, an acronym expanded wrongly</td><td>a name that the abstract alone
 *     does not have</td></tr>
 * <tr><td>direction</td><td>the opposite of what the text says of the same subject</td><td></td>
 *     </tr>
 * <tr><td>form</td><td>the writer says that there was nothing to summarize</td><td>everything
 *     else</td></tr>
 * </table>
 *
 * <p>A summary with a fault of its topic, or whose writer had nothing to summarize, is not about
 * the paper.
 *
 * <p>The figures below were measured on 36 summaries of two real digests of June 2024 (Korean,
 * three sections each), of which 33 are right.
 */
public final class CaseRules {
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

  /** Bounds of the scores: a verdict has a third of the scale, each further finding lowers it. */
  static final double FAITHFUL_FROM = 2.0 / 3;

  static final double DOUBTFUL_FROM = 1.0 / 3;

  /** What is left of the distance to the lower bound after a further finding of the same weight. */
  static final double PER_FINDING = 0.8;

  /** The same for a note, of which a good summary of a whole paper may have many. */
  static final double PER_NOTE = 0.97;

  /** The score of what is not about the paper is at most this. */
  static final double NOT_ABOUT = 0.05;

  private CaseRules() {}
}
