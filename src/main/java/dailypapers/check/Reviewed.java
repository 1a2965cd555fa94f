package dailypapers.check;

import dailypapers.paper.Summary;

/**
 * What is left of a summary after a review.
 *
 * @param summary without the claims that were dropped; where it is withheld, as it was
 * @param judgement what becomes of it
 */
public record Reviewed(Summary summary, Judgement judgement) {}
