package dailypapers.source;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.http.CappedBody;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;

/**
 * Gets a page and never hangs: every wait is bounded, a body is cut off at a size, redirects are
 * not followed. Answers 429 and 5xx, and connections that fail or break, are tried again.
 */
public final class HttpFetcher {
  private final HttpClient client;
  private final String userAgent;
  private final Limits limits;
  private final Sleeper sleeper;
  private final Backoff backoff;

  /**
   * The bounds of a fetch.
   *
   * @param connect for the connection
   * @param answer for one whole answer, from the request to the last byte
   * @param total for all tries and the waits between them
   * @param tries how often at most
   * @param firstWait bound of the random wait before the second try; it doubles
   * @param longestWait of any wait, whatever the server asks for
   * @param longestBody in bytes
   */
  public record Limits(
      Duration connect,
      Duration answer,
      Duration total,
      int tries,
      Duration firstWait,
      Duration longestWait,
      int longestBody) {
    /** What suits a list of papers: 10 s, 30 s, 3 min, 4 tries, 1 s, 30 s, 16 MB. */
    public static final Limits STANDARD =
        new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(3),
            4,
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            DailyPapersJson.LONGEST);
  }

  /** Waits; a test only notes what it was asked for. */
  @FunctionalInterface
  public interface Sleeper {
    /** Comes back after that time. */
    void sleep(Duration time) throws InterruptedException;
  }

  /**
   * A fetcher with the standard limits.
   *
   * @param contact an address or page where the operator can be reached, as polite robots tell it;
   *     may be empty
   */
  public HttpFetcher(String contact) {
    this(contact, Limits.STANDARD, time -> Thread.sleep(time.toMillis()));
  }

  /** A fetcher with limits and waits of one's own. */
  public HttpFetcher(String contact, Limits limits, Sleeper sleeper) {
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    this.userAgent = userAgent(contact);
    this.limits = limits;
    this.sleeper = sleeper;
    this.backoff =
        new Backoff(limits.firstWait(), limits.longestWait(), RandomGenerator.getDefault());
  }

  /**
   * The answer, of any status.
   *
   * @throws DailyPapersException kind {@code NETWORK} if none came, {@code SOURCE} if it is too
   *     long
   */
  HttpAnswer get(URI uri) {
    return get(uri, Instant.now().plus(limits.total()));
  }

  /** The same, all tries and the waits between them ending at a deadline. */
  HttpAnswer get(URI uri, Instant deadline) {
    for (int attempt = 1; ; attempt++) {
      Optional<String> retryAfter = Optional.empty();
      try {
        HttpAnswer answer = once(uri, atMost(limits.answer(), deadline));
        if (!answer.worthRetrying() || isLast(attempt, deadline)) {
          return answer;
        }
        retryAfter = answer.retryAfter();
      } catch (CappedBody.TooLong e) {
        throw tooLong(uri, e);
      } catch (IOException e) {
        if (isLast(attempt, deadline)) {
          throw unreachable(uri, e);
        }
      }
      pause(uri, backoff.after(attempt, retryAfter, Instant.now()), deadline);
    }
  }

  private boolean isLast(int attempt, Instant deadline) {
    return attempt >= limits.tries() || !Instant.now().isBefore(deadline);
  }

  /** The time that is left, but no more than that; a request takes none that is not positive. */
  private static Duration atMost(Duration longest, Instant deadline) {
    Duration shorter = shorter(longest, Duration.between(Instant.now(), deadline));
    return shorter.toMillis() > 0 ? shorter : Duration.ofMillis(1);
  }

  private HttpAnswer once(URI uri, Duration time) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(time)
            .header("User-Agent", userAgent)
            .header("Accept", "application/json, text/html;q=0.9")
            .build();
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(request, head -> new CappedBody(limits.longestBody()));
    HttpResponse<byte[]> response = await(uri, exchange, time);
    return new HttpAnswer(
        uri,
        response.statusCode(),
        response.body(),
        response.headers().firstValue("Location"),
        response.headers().firstValue("Retry-After"));
  }

  /** The client's own timeout ends with the headers; this one holds for a body that drips, too. */
  private HttpResponse<byte[]> await(
      URI uri, CompletableFuture<HttpResponse<byte[]>> exchange, Duration time) throws IOException {
    try {
      return exchange.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      exchange.cancel(true);
      throw new HttpTimeoutException("no whole answer in " + time.toMillis() / 1000.0 + " s");
    } catch (ExecutionException e) {
      throw fault(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      exchange.cancel(true);
      throw interrupted(uri, e);
    }
  }

  /** The client's own faults are of that kind; what else there may be is taken for one. */
  static IOException fault(Throwable cause) {
    return cause instanceof IOException known ? known : new IOException(cause);
  }

  /** The wait, or what is left, where that is less; none where nothing is left. */
  static Duration shorter(Duration wait, Duration left) {
    Duration shorter = wait.compareTo(left) < 0 ? wait : left;
    return shorter.isNegative() ? Duration.ZERO : shorter;
  }

  private void pause(URI uri, Duration wait, Instant deadline) {
    Duration left = Duration.between(Instant.now(), deadline);
    try {
      sleeper.sleep(shorter(wait, left));
    } catch (InterruptedException e) {
      throw interrupted(uri, e);
    }
  }

  private static String userAgent(String contact) {
    Optional<String> version =
        Optional.ofNullable(HttpFetcher.class.getPackage().getImplementationVersion());
    String ascii = contact.replaceAll("[^\\x20-\\x7E]|[()]", "").strip();
    String name = "daily-papers/" + version.orElse("dev");
    return ascii.isEmpty() ? name : name + " (+" + ascii + ")";
  }

  private static DailyPapersException tooLong(URI uri, IOException e) {
    return new DailyPapersException(
        ExitCode.SOURCE,
        Objects.requireNonNull(e.getMessage()),
        uri.toString(),
        "check source.url in site.yml",
        e);
  }

  private static DailyPapersException unreachable(URI uri, IOException e) {
    return new DailyPapersException(
        ExitCode.NETWORK,
        "no answer from " + uri.getHost() + " (" + NetworkFault.of(e) + ")",
        uri.toString(),
        "check the network connection and the name of the host, then try again",
        e);
  }

  private static DailyPapersException interrupted(URI uri, InterruptedException e) {
    Thread.currentThread().interrupt();
    return new DailyPapersException(
        ExitCode.NETWORK, "the wait was interrupted", uri.toString(), "start again", e);
  }
}
