package dailypapers.openai;

import com.openai.client.OpenAIClient;
import com.openai.core.MultipartField;
import com.openai.core.RequestOptions;
import com.openai.core.http.HttpResponse;
import com.openai.errors.OpenAIException;
import com.openai.models.batches.Batch;
import com.openai.models.batches.BatchCreateParams;
import com.openai.models.batches.BatchListParams;
import com.openai.models.batches.BatchRetrieveParams;
import com.openai.models.files.FileContentParams;
import com.openai.models.files.FileCreateParams;
import com.openai.models.files.FilePurpose;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Files and batches at an endpoint. What may be asked twice is asked again a few times; a batch is
 * made once only, as each is paid for.
 */
final class BatchApi implements AutoCloseable {
  /** A shard's answers, in bytes: some 10 kB each, and no more than memory holds. */
  private static final int LONGEST_FILE = 256 * 1024 * 1024;

  /** For a file of many megabytes. */
  private static final Duration SHORTEST_WAIT = Duration.ofMinutes(10);

  private static final int PAGE = 100;

  private final Endpoint endpoint;
  private final OpenAIClient client;
  private final Faults faults;
  private final RequestOptions options;
  private final RandomGenerator random = RandomGenerator.getDefault();

  BatchApi(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.client = PlainHttp.client(endpoint, LONGEST_FILE);
    this.faults = new Faults(endpoint);
    Duration answer = endpoint.patience().answer();
    this.options =
        RequestOptions.builder()
            .timeout(answer.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : answer)
            .build();
  }

  /** Uploads requests, a JSON line each; returns the file's id. */
  String upload(String name, byte[] lines) {
    return again(
        () -> {
          FileCreateParams params =
              FileCreateParams.builder()
                  .purpose(FilePurpose.BATCH)
                  .file(
                      MultipartField.<InputStream>builder()
                          .value(new ByteArrayInputStream(lines))
                          .filename(name)
                          .contentType("application/jsonl")
                          .build())
                  .build();
          return client.files().create(params, options).id();
        });
  }

  /**
   * Makes a batch of an uploaded file.
   *
   * @return empty if the endpoint says that this file cannot be one
   */
  Optional<Batch> create(String file) {
    BatchCreateParams params =
        BatchCreateParams.builder()
            .inputFileId(file)
            .endpoint(BatchCreateParams.Endpoint.V1_CHAT_COMPLETIONS)
            .completionWindow(BatchCreateParams.CompletionWindow._24H)
            .build();
    return unlessGone(() -> client.batches().create(params, options), 1);
  }

  /** The batch of a file among the latest ones, if a former run made it and did not hear of it. */
  Optional<Batch> made(String file) {
    BatchListParams params = BatchListParams.builder().limit(PAGE).build();
    return again(() -> client.batches().list(params, options)).items().stream()
        .filter(batch -> batch._inputFileId().asKnown().filter(file::equals).isPresent())
        .findFirst();
  }

  /** How a batch is; empty if the endpoint knows no such batch. */
  Optional<Batch> retrieve(String id) {
    BatchRetrieveParams params = BatchRetrieveParams.builder().batchId(id).build();
    return unlessGone(
        () -> client.batches().retrieve(params, options), endpoint.patience().tries());
  }

  /** A file as text; empty if it is gone: files are kept for some weeks only. */
  Optional<String> content(String file) {
    FileContentParams params = FileContentParams.builder().fileId(file).build();
    return unlessGone(
        () -> {
          try (HttpResponse answer = client.files().content(params, options)) {
            return new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        endpoint.patience().tries());
  }

  /** Words from the endpoint as one clean line, without any key. */
  String clean(String words) {
    return faults.clean(words);
  }

  @Override
  public void close() {
    client.close();
  }

  /** The endpoint understands, and this one thing it does not have or will not take. */
  private static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private <T> Optional<T> unlessGone(Supplier<T> call, int tries) {
    try {
      return Optional.of(tries(call, tries, true));
    } catch (Gone e) {
      return Optional.empty();
    }
  }

  private <T> T again(Supplier<T> call) {
    return tries(call, endpoint.patience().tries(), false);
  }

  private <T> T tries(Supplier<T> call, int most, boolean mayBeGone) {
    for (int attempt = 1; ; attempt++) {
      Fault fault;
      try {
        return call.get();
      } catch (HttpRefusal e) {
        if (mayBeGone && isAboutThis(e)) {
          throw new Gone();
        }
        fault = faults.ofBatch(e);
      } catch (UncheckedIOException e) {
        fault = faults.ofBatch(Objects.requireNonNull(e.getCause()));
      } catch (OpenAIException e) {
        fault = faults.ofBatch(new IOException("it is not what a file or batch looks like"));
      }
      if (!fault.again() || attempt >= most) {
        throw fault.error();
      }
      pause(endpoint.patience().after(attempt, fault.retryAfter(), Instant.now(), random));
    }
  }

  /** A 404 without words comes from a server that knows no batches at all. */
  private static boolean isAboutThis(HttpRefusal e) {
    return (e.status() == 400 || e.status() == 404) && !e.message().isBlank() && !Faults.isQuota(e);
  }

  private void pause(Duration wait) {
    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DailyPapersException(
          ExitCode.NETWORK,
          "the wait for the endpoint was interrupted",
          endpoint.baseUrl().toString(),
          "run the same command again: it goes on where this one stopped",
          e);
    }
  }
}
