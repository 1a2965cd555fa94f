package dailypapers.openai;

import com.openai.client.OpenAIClient;
import com.openai.core.RequestOptions;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.models.chat.completions.ChatCompletion;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.TokenUsage;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/**
 * A model behind an endpoint that speaks Chat Completions, as OpenAI, and nearly every other server
 * of models, does:
 *
 * <pre>{@code
 * try (OpenAiChat chat = new OpenAiChat(new Endpoint(url, key, "gpt-5-mini"))) {
 *   String text = chat.ask(request).text();
 * }
 * }</pre>
 *
 * <p>It never waits without bound and never asks without end. What an endpoint does not understand
 * (see {@link Dialect}) is left out for the rest of the run. Any number of threads may ask.
 */
public final class OpenAiChat implements ChatModel, AutoCloseable {
  /** In bytes; the longest answers of models, 128,000 tokens, take some 600 kB. */
  private static final int LONGEST_BODY = 4 * 1024 * 1024;

  private final Endpoint endpoint;
  private final OpenAIClient client;
  private final TimeSource time;
  private final RandomGenerator random;
  private final Faults faults;
  private final AtomicReference<Dialect> dialect = new AtomicReference<>(Dialect.NEWEST);

  /** A model that is asked at the endpoint's leisure. */
  public OpenAiChat(Endpoint endpoint) {
    this(endpoint, TimeSource.SYSTEM, RandomGenerator.getDefault());
  }

  /** The same, with a time and a chance of one's own. */
  public OpenAiChat(Endpoint endpoint, TimeSource time, RandomGenerator random) {
    this.endpoint = endpoint;
    this.time = time;
    this.random = random;
    this.faults = new Faults(endpoint);
    this.client = PlainHttp.client(endpoint, LONGEST_BODY);
  }

  /** One conversation, with the time that is left for it. */
  private record Call(ChatRequest request, long maxTokens, Instant deadline) {}

  @Override
  public ChatAnswer ask(ChatRequest request) {
    Instant deadline = time.now().plus(endpoint.patience().deadline());
    Completion first = tryHard(new Call(request, request.maxTokens(), deadline));
    if (!first.isCut()) {
      return answer(request, first, first.usage());
    }
    Completion larger = tryHard(new Call(request, 2L * request.maxTokens(), deadline));
    if (larger.isCut()) {
      throw faults.paper("the answer does not end within " + 2L * request.maxTokens() + " tokens");
    }
    return answer(request, larger, sum(first.usage(), larger.usage()));
  }

  private ChatAnswer answer(ChatRequest request, Completion last, Optional<TokenUsage> usage) {
    last.problem()
        .ifPresent(
            problem -> {
              throw faults.paper(problem);
            });
    return last.answer(request.schema().isPresent(), endpoint, usage);
  }

  private static Optional<TokenUsage> sum(Optional<TokenUsage> one, Optional<TokenUsage> other) {
    return one.flatMap(first -> other.map(first::plus));
  }

  private Completion tryHard(Call call) {
    for (int attempt = 1; ; attempt++) {
      Fault fault;
      try {
        return understood(call);
      } catch (HttpRefusal e) {
        fault = faults.of(e);
      } catch (UncheckedIOException e) {
        fault = faults.of(Objects.requireNonNull(e.getCause()));
      } catch (OpenAIInvalidDataException e) {
        fault = faults.noJson();
      }
      Duration wait = endpoint.patience().after(attempt, fault.retryAfter(), time.now(), random);
      boolean late = !time.now().plus(wait).isBefore(call.deadline());
      if (!fault.again() || attempt >= endpoint.patience().tries() || late) {
        throw fault.error();
      }
      pause(wait);
    }
  }

  /** Ends, as every refusal makes the dialect simpler. */
  private Completion understood(Call call) {
    while (true) {
      Dialect spoken = Objects.requireNonNull(dialect.get());
      try {
        return once(call, spoken);
      } catch (HttpRefusal e) {
        Dialect simpler = spoken.without(e).orElseThrow(() -> e);
        dialect.compareAndSet(spoken, simpler);
      }
    }
  }

  private Completion once(Call call, Dialect spoken) {
    Duration left = Duration.between(time.now(), call.deadline());
    if (left.isNegative() || left.isZero()) {
      throw new UncheckedIOException(new HttpTimeoutException("the deadline is over"));
    }
    Duration limit = endpoint.patience().answer();
    RequestOptions options =
        RequestOptions.builder().timeout(left.compareTo(limit) < 0 ? left : limit).build();
    ChatCompletion answer =
        client
            .chat()
            .completions()
            .create(spoken.say(call.request(), endpoint, call.maxTokens()), options);
    if (answer == null) {
      // OpenAI-Java reads the JSON "null" as that.
      throw new OpenAIInvalidDataException("null");
    }
    return Completion.of(answer);
  }

  private void pause(Duration wait) {
    try {
      time.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DailyPapersException(
          ExitCode.NETWORK,
          "the wait for the endpoint was interrupted",
          endpoint.baseUrl().toString(),
          "start again",
          e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
