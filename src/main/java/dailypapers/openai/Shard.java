package dailypapers.openai;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Part of a backfill that is one batch at the provider: its requests and what became of each.
 *
 * @param name of its state file, and how the reports call it: {@code 0001}
 * @param endpoint the endpoint and model that it was submitted to, as {@link Endpoint#toString}
 *     tells them
 * @param first the first date of the backfill
 * @param last its last date
 * @param file the provider's id of the uploaded requests
 * @param batch the provider's id of the batch; empty if it could not be made yet
 * @param status the batch's state in the provider's words, as last heard
 * @param items its requests, each once
 */
public record Shard(
    String name,
    String endpoint,
    LocalDate first,
    LocalDate last,
    String file,
    Optional<String> batch,
    String status,
    List<Item> items) {
  private static final int MOST_REASONS = 5;

  public Shard {
    items = List.copyOf(items);
  }

  /** What became of a request. */
  public enum State {
    /** The provider has it, or will have it as soon as the batch is made. */
    PENDING,
    /** Its answer is in the cache. */
    ANSWERED,
    /** It got no usable answer. */
    FAILED
  }

  /**
   * A request.
   *
   * @param key the answer's key in the cache, which is also its {@code custom_id}
   * @param paper the paper's id
   * @param date its edition
   * @param reason why it failed; empty unless it did
   */
  public record Item(String key, String paper, LocalDate date, State state, String reason) {
    /** The same request after it came to an end. */
    Item ended(State end, String why) {
      return new Item(key, paper, date, end, why);
    }
  }

  /** True as long as answers may still come. */
  public boolean isPending() {
    return count(State.PENDING) > 0;
  }

  /** How many of its requests are in a state. */
  public long count(State state) {
    return items.stream().filter(item -> item.state() == state).count();
  }

  /** Why requests failed, the most frequent reason first, each with how often. */
  public List<String> reasons() {
    Map<String, Long> counts =
        items.stream()
            .filter(item -> item.state() == State.FAILED)
            .collect(Collectors.groupingBy(Item::reason, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST_REASONS)
        .map(reason -> reason.getValue() + " × " + reason.getKey())
        .toList();
  }

  /** The same with a batch. */
  Shard made(String id, String heard) {
    return new Shard(name, endpoint, first, last, file, Optional.of(id), heard, items);
  }

  /** The same with other news. */
  Shard heard(String news, List<Item> after) {
    return new Shard(name, endpoint, first, last, file, batch, news, after);
  }

  /** The same where everything that was pending failed. */
  Shard failed(String news, String why) {
    return heard(
        news,
        items.stream()
            .map(item -> item.state() == State.PENDING ? item.ended(State.FAILED, why) : item)
            .toList());
  }
}
