package dailypapers.config;

/**
 * How strictly summaries are judged: the block {@code check}.
 *
 * @param minClaims a summary with fewer claims than this is not shown: the abstract stands instead
 */
public record CheckSettings(int minClaims) {}
