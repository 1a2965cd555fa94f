package dailypapers.openai;

import com.openai.models.batches.Batch;
import dailypapers.summary.ChatRequest;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Requests on their way into batches: they are gathered, and sent whenever a shard is full.
 *
 * <p>The state is written after the upload and again after the batch is made, so that a run that
 * stops between the two leaves a shard that the next one goes on with.
 */
public final class BatchSubmission {
  private static final String UPLOADED = "uploaded";

  private final Batches batches;
  private final BatchApi api;
  private final ShardFiles files;
  private final Endpoint endpoint;
  private final LocalDate first;
  private final LocalDate last;
  private final int mostRequests;
  private final Consumer<Shard> sent;

  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final List<Shard.Item> items = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  BatchSubmission(
      Batches batches, LocalDate first, LocalDate last, int mostRequests, Consumer<Shard> sent) {
    this.batches = batches;
    this.api = batches.api();
    this.files = batches.files();
    this.endpoint = batches.endpoint();
    this.first = first;
    this.last = last;
    this.mostRequests = mostRequests;
    this.sent = sent;
  }

  /** Makes the batches of shards that a former run uploaded, unless they are made. */
  public void resume() {
    for (Shard shard : batches.own()) {
      if (shard.isPending() && shard.batch().isEmpty()) {
        make(shard, api.made(shard.file()));
      }
    }
  }

  /**
   * Adds what a model is to be asked about a paper, if it is {@link Batches.Standing#OPEN}.
   *
   * @return whether it was new: a batch takes each request once
   */
  public boolean add(String paper, LocalDate date, ChatRequest request) {
    String key = batches.key(request);
    if (!keys.add(key)) {
      return false;
    }
    // A second try may be longer, as the first one may have been cut: as with a live answer.
    long limit = request.maxTokens() * (batches.failures(key) > 0 ? 2L : 1L);
    byte[] line = BatchLines.request(key, request, endpoint, limit);
    if (items.size() >= mostRequests || lines.size() + line.length > Batches.MOST_BYTES) {
      flush();
    }
    lines.writeBytes(line);
    items.add(new Shard.Item(key, paper, date, Shard.State.PENDING, ""));
    return true;
  }

  /** Sends what is gathered. */
  public void flush() {
    if (items.isEmpty()) {
      return;
    }
    String name = files.nextName();
    String file = api.upload("daily-papers-" + name + ".jsonl", lines.toByteArray());
    Shard shard =
        new Shard(name, endpoint.toString(), first, last, file, Optional.empty(), UPLOADED, items);
    lines.reset();
    items.clear();
    files.save(shard);
    make(shard, Optional.empty());
  }

  private void make(Shard shard, Optional<Batch> known) {
    Optional<Batch> batch = known.or(() -> api.create(shard.file()));
    Shard after =
        batch
            .map(made -> shard.made(made.id(), Batches.status(made)))
            .orElseGet(() -> shard.failed("refused", "the endpoint makes no batch of the file"));
    files.save(after);
    batches.forget();
    sent.accept(after);
  }
}
