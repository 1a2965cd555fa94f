package dailypapers.check;

/**
 * The thresholds of the checks.
 *
 * @param minQuote characters that a quote has at least, so that it is found by more than chance
 * @param maxClaim characters that a claim has at most
 * @param minClaims claims that the sections hold at least, all together
 */
public record CheckRules(int minQuote, int maxClaim, int minClaims) {
  /** Quotes of 20 characters, claims of 600, two claims. */
  public static final CheckRules STANDARD = new CheckRules(20, 600, 2);

  /** The same rules with another least number of claims. */
  public CheckRules withMinClaims(int claims) {
    return new CheckRules(minQuote, maxClaim, claims);
  }
}
