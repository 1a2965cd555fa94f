package dailypapers.openai;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a run may spend at most.
 *
 * @param dollars counts only where a price is known; empty for no limit
 * @param tokens of conversations and answers together; empty for no limit
 */
public record Budget(Optional<BigDecimal> dollars, Optional<Long> tokens) {
  /** No limit. */
  public static final Budget NONE = new Budget(Optional.empty(), Optional.empty());
}
