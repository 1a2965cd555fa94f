package dailypapers.summary;

/**
 * What a judge says of one claim.
 *
 * @param supported whether the quote shows the claim
 * @param reason why, in one short line
 */
public record Ruling(boolean supported, String reason) {}
