package dailypapers.openai;

import com.openai.models.batches.Batch;
import dailypapers.summary.ChatRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Many requests at batch price (OpenAI's Batch API): handed in as files, answered within a day. An
 * answer that came goes into the {@link AnswerCache}, where whoever asks the same finds it.
 *
 * <p>All state lies in a folder, so that days may pass and runs may stop between the steps.
 */
public final class Batches implements AutoCloseable {
  /** How many requests a batch may hold: the limit of OpenAI's Batch API. */
  public static final int MOST_REQUESTS = 50_000;

  /**
   * How large a file of requests may be, in bytes. The Batch API takes 200 MB; this is what a
   * computer with little memory can send.
   */
  static final int MOST_BYTES = 50_000_000;

  /** A request that failed so often is not sent again. */
  private static final int TRIES = 3;

  private final Endpoint endpoint;
  private final AnswerCache cache;
  private final BatchApi api;
  private final ShardFiles files;
  private Optional<Map<String, List<Shard.State>>> states = Optional.empty();

  /** How a request stands. */
  public enum Standing {
    /** Its answer is in the cache. */
    ANSWERED,
    /** A batch has it. */
    PENDING,
    /** Nobody was asked, or without success: the next submission sends it. */
    OPEN,
    /** It failed too often. */
    GIVEN_UP
  }

  /**
   * @param cache gets the answers
   * @param folder of the state; it is made with the first batch
   */
  public Batches(Endpoint endpoint, AnswerCache cache, Path folder) {
    this.endpoint = endpoint;
    this.cache = cache;
    this.api = new BatchApi(endpoint);
    this.files = new ShardFiles(folder);
  }

  /** All shards, the oldest first, those of other endpoints and models too. */
  public List<Shard> shards() {
    return files.all();
  }

  /** The shards of this endpoint and model: no other could answer, or be asked, for them. */
  public List<Shard> own() {
    return shards().stream().filter(shard -> shard.endpoint().equals(endpoint.toString())).toList();
  }

  /** How a request stands. */
  public Standing standing(ChatRequest request) {
    return standing(key(request));
  }

  private Standing standing(String key) {
    if (cache.holds(key)) {
      return Standing.ANSWERED;
    }
    if (states().getOrDefault(key, List.of()).contains(Shard.State.PENDING)) {
      return Standing.PENDING;
    }
    return failures(key) >= TRIES ? Standing.GIVEN_UP : Standing.OPEN;
  }

  /** How many of the requests that were ever submitted stand how. */
  public Map<Standing, Long> standings() {
    Map<Standing, Long> counts = new EnumMap<>(Standing.class);
    states().keySet().forEach(key -> counts.merge(standing(key), 1L, Long::sum));
    return counts;
  }

  /** The requests that failed too often, each with what went wrong last. */
  public List<Shard.Item> givenUp() {
    Map<String, Shard.Item> items = new LinkedHashMap<>();
    own().stream()
        .flatMap(shard -> shard.items().stream())
        .filter(item -> standing(item.key()) == Standing.GIVEN_UP)
        .forEach(item -> items.put(item.key(), item));
    return List.copyOf(items.values());
  }

  /**
   * Begins to submit.
   *
   * @param first the first date of the backfill
   * @param last its last date
   * @param mostRequests of one shard, 1 to {@link #MOST_REQUESTS}
   * @param sent is told each shard that was sent
   */
  public BatchSubmission submission(
      LocalDate first, LocalDate last, int mostRequests, Consumer<Shard> sent) {
    return new BatchSubmission(this, first, last, mostRequests, sent);
  }

  /** How far the provider is, in a line; the state on disk follows. */
  public String progress(Shard shard) {
    if (!shard.isPending() || shard.batch().isEmpty()) {
      return line(shard, shard.status());
    }
    Optional<Batch> batch = api.retrieve(shard.batch().get());
    String heard = batch.map(Batches::status).orElse("unknown to the endpoint");
    files.save(shard.heard(heard, shard.items()));
    return line(shard, heard) + batch.map(Batches::counts).orElse("");
  }

  /**
   * Fetches what came of a shard, if its batch has ended: answers go into the cache; what has none
   * is open again. A shard that waits stays as it is.
   *
   * @param bill is told what each answer took
   */
  public Shard collect(Shard shard, BatchBill bill) {
    Shard after = new BatchResults(endpoint, cache, api).of(shard, bill);
    if (!after.equals(shard)) {
      files.save(after);
      forget();
    }
    return after;
  }

  static String status(Batch batch) {
    return batch._status().asKnown().map(Batch.Status::asString).orElse("unknown");
  }

  private static String counts(Batch batch) {
    return batch
        ._requestCounts()
        .asKnown()
        .map(
            counts ->
                String.format(
                    Locale.ROOT,
                    "  completed %d  failed %d",
                    counts._completed().asKnown().orElse(0L),
                    counts._failed().asKnown().orElse(0L)))
        .orElse("");
  }

  /** A shard in a line. */
  public static String line(Shard shard) {
    return line(shard, shard.status());
  }

  private static String line(Shard shard, String status) {
    String collected =
        shard.isPending()
            ? ""
            : String.format(
                Locale.ROOT,
                "  answered %d  failed %d",
                shard.count(Shard.State.ANSWERED),
                shard.count(Shard.State.FAILED));
    return shard.name()
        + "  "
        + shard.batch().orElse("no batch yet")
        + "  "
        + status
        + "  papers "
        + shard.items().size()
        + collected;
  }

  String key(ChatRequest request) {
    return cache.key(request);
  }

  /** How often a request was sent in vain. */
  long failures(String key) {
    return states().getOrDefault(key, List.of()).stream()
        .filter(Shard.State.FAILED::equals)
        .count();
  }

  /** Reads the state anew when it is next asked for. */
  void forget() {
    states = Optional.empty();
  }

  private Map<String, List<Shard.State>> states() {
    if (states.isEmpty()) {
      Map<String, List<Shard.State>> read = new HashMap<>();
      for (Shard shard : own()) {
        for (Shard.Item item : shard.items()) {
          read.computeIfAbsent(item.key(), key -> new ArrayList<>()).add(item.state());
        }
      }
      states = Optional.of(read);
    }
    return states.get();
  }

  Endpoint endpoint() {
    return endpoint;
  }

  BatchApi api() {
    return api;
  }

  ShardFiles files() {
    return files;
  }

  @Override
  public void close() {
    api.close();
  }
}
