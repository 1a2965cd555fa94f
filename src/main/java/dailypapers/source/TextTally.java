package dailypapers.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Counts what papers were read from, for the report of a run. May be told by many threads.
 *
 * <pre>{@code
 * TextTally tally = new TextTally();
 * TextSource texts = new ArxivText(client, budget, tally);
 * }</pre>
 */
public final class TextTally implements Consumer<TextOutcome> {
  private final AtomicInteger fullTexts = new AtomicInteger();
  private final Map<FullText.Reason, Integer> refusals = new EnumMap<>(FullText.Reason.class);

  @Override
  public void accept(TextOutcome outcome) {
    if (outcome.refusal().isEmpty()) {
      fullTexts.incrementAndGet();
    } else {
      synchronized (refusals) {
        refusals.merge(outcome.refusal().get().reason(), 1, Integer::sum);
      }
    }
  }

  /** How many papers were read in full. */
  public int fullTexts() {
    return fullTexts.get();
  }

  /** How many papers were read by their abstract alone, by the reason; without zeros, in order. */
  public Map<FullText.Reason, Integer> refusals() {
    synchronized (refusals) {
      return new EnumMap<>(refusals);
    }
  }
}
