package dailypapers.openai;

import com.openai.models.batches.Batch;
import com.openai.models.batches.BatchError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of a shard at the provider: answers into the cache, a reason for each other request.
 */
final class BatchResults {
  private static final Set<String> ENDED = Set.of("completed", "failed", "expired", "cancelled");

  private final Endpoint endpoint;
  private final AnswerCache cache;
  private final BatchApi api;

  BatchResults(Endpoint endpoint, AnswerCache cache, BatchApi api) {
    this.endpoint = endpoint;
    this.cache = cache;
    this.api = api;
  }

  /** The shard with what came of it; as it was if its batch has not ended. */
  Shard of(Shard shard, BatchBill bill) {
    if (!shard.isPending() || shard.batch().isEmpty()) {
      return shard;
    }
    Optional<Batch> found = api.retrieve(shard.batch().get());
    if (found.isPresent() && !ENDED.contains(Batches.status(found.get()))) {
      return shard.heard(Batches.status(found.get()), shard.items());
    }
    return found
        .map(batch -> shard.heard(Batches.status(batch), ended(shard, batch, bill)))
        .map(read -> read.failed(read.status(), why(found.get())))
        .orElseGet(() -> shard.failed("unknown", "the endpoint knows no such batch"));
  }

  private List<Shard.Item> ended(Shard shard, Batch batch, BatchBill bill) {
    Map<String, Shard.Item> items = new HashMap<>();
    shard.items().forEach(item -> items.put(item.key(), item));
    for (Optional<String> file :
        List.of(batch._outputFileId().asKnown(), batch._errorFileId().asKnown())) {
      file.flatMap(api::content).stream()
          .flatMap(String::lines)
          .flatMap(line -> BatchLines.result(line).stream())
          .filter(result -> items.containsKey(result.key()))
          .forEach(
              result ->
                  items.computeIfPresent(result.key(), (k, item) -> kept(item, result, bill)));
    }
    return shard.items().stream().map(item -> items.get(item.key())).toList();
  }

  /** The first line about a request counts, unless only a later one has an answer. */
  private Shard.Item kept(Shard.Item item, BatchLines.Result result, BatchBill bill) {
    if (item.state() == Shard.State.ANSWERED) {
      return item;
    }
    if (result.completion().isEmpty()) {
      return item.ended(Shard.State.FAILED, api.clean(result.error()));
    }
    Completion completion = result.completion().get();
    bill.book(completion.usage());
    Optional<String> problem =
        completion.isCut()
            ? Optional.of("the answer does not end within its limit of tokens")
            : completion.problem();
    if (problem.isPresent()) {
      return item.ended(Shard.State.FAILED, api.clean(problem.get()));
    }
    cache.keep(item.key(), completion.answer(true, endpoint, completion.usage()));
    return item.ended(Shard.State.ANSWERED, "");
  }

  private String why(Batch batch) {
    return batch
        ._errors()
        .asKnown()
        .flatMap(errors -> errors._data().asKnown())
        .filter(all -> !all.isEmpty())
        .map(all -> all.get(0))
        .flatMap((BatchError error) -> error._message().asKnown())
        .map(words -> "the batch " + Batches.status(batch) + ": " + api.clean(words))
        .orElseGet(() -> "the batch " + Batches.status(batch) + " without an answer to it");
  }
}
