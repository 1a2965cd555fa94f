package dailypapers.topic;

/**
 * The numbers by which a summary is found to be about a paper or not, and how they were chosen.
 *
 * <p>The figures of the table are those of {@code TopicFigures} with the first limits, over the 804
 * papers that are bundled as terms, and of 461 hand-written summaries that are about their paper
 * (some with a wrong number or name) and 82 that are not; each paper left out of the statistics in
 * turn gave the same. The limits of today were chosen with 649 further summaries, written by others
 * for other papers.
 *
 * <table>
 *   <caption>How summaries were judged</caption>
 *   <tr><th>summaries</th><th>about</th><th>unsure</th><th>not about</th></tr>
 *   <tr><td>about their paper: real ones of 2024</td><td>33</td><td>0</td><td>0</td></tr>
 *   <tr><td>about their paper: hand-written</td><td>427</td><td>1</td><td>0</td></tr>
 *   <tr><td>invented, real ones</td><td>0</td><td>0</td><td>3</td></tr>
 *   <tr><td>invented, hand-written, most near the field</td><td>0</td><td>3</td><td>56</td></tr>
 *   <tr><td>the same, the paper's title before them</td><td>4</td><td>4</td><td>54</td></tr>
 *   <tr><td>about another paper of the day</td><td>0</td><td>0</td><td>1,566</td></tr>
 *   <tr><td>about any other paper</td><td>2</td><td>9</td><td>54,593</td></tr>
 * </table>
 *
 * <p>Where the paper that a summary is really about is not among those known, 6 of 1,566 swaps
 * within a day pass, and 13 are unsure.
 */
final class FitRules {
  /**
   * Ratio of fits below which the summary is not about this paper, for another fits better. Of 974
   * that are about theirs the least are 0.78 (98 characters, a wrong name among them), 1.07 and
   * 1.09; of 148 that are not, the highest are 1.69, 0.98 and 0.95. The former limit of 0.75 let
   * five of 649 summaries pass that nobody had seen when it was chosen.
   */
  static final double FAULT_BELOW = 0.95;

  /** Below this, another paper fits almost as well, and a reader should look. */
  static final double DOUBT_BELOW = 1.05;

  /**
   * Like {@link #FAULT_BELOW}, of what summary and paper have beside the title's words. An
   * invention may name the paper; it says nothing else of it. The least of a true summary: 0.5.
   */
  static final double BEYOND_TITLE_FAULT_BELOW = 0.4;

  /** The same for a long summary, of which the least true one has 0.82. */
  static final double LONG_BEYOND_TITLE_FAULT_BELOW = 0.65;

  /** How much above the limit of a fault what is beside the title leaves no doubt. */
  static final double BEYOND_TITLE_DOUBT_ABOVE = 1.2;

  /** From so many letters on a summary says more than its paper's title does. */
  static final int LETTERS_BEYOND_TITLE = 100;

  /** From so many on it says much more. */
  static final int LETTERS_OF_LONG = 180;

  /** With fewer letters a summary is never found to be about something else. */
  static final int LETTERS_TO_JUDGE = 40;

  /** With fewer letters of title and text, too; the shortest of 804 abstracts has 700. */
  static final int LETTERS_OF_A_PAPER = 200;

  /** Two papers that are as similar as this are versions of one, and no rivals. */
  static final double SAME_PAPER = 0.6;

  /** An abstract of 310 words has some 150 terms; of a full text, the heaviest so many count. */
  static final int TERMS_OF_A_PAPER = 150;

  /** How much it counts that a term is repeated, by the logarithm of the times. */
  private static final double REPEATED = 0.2;

  /** Below 1: no single rare word decides alone. */
  private static final double RARITY_POWER = 0.8;

  private FitRules() {}

  /** The weight of a term in a paper or a summary. */
  static float weight(int times, double rarity) {
    return (float) ((1 + REPEATED * Math.log(times)) * Math.pow(rarity, RARITY_POWER));
  }
}
