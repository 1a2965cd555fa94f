package dailypapers.cases;

/**
 * What the verdict on a case follows from. The checks name their thresholds, with the figures that
 * they were chosen by, in classes of their own: {@code FormRules}, {@code FitRules}, and the checks
 * of numbers, names and directions themselves.
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
 */
public final class CaseRules {
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
