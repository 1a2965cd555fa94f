package dailypapers.openai;

import com.openai.client.OpenAIClient;
import com.openai.client.OpenAIClientImpl;
import com.openai.core.ClientOptions;
import com.openai.core.LogLevel;
import com.openai.core.RequestOptions;
import com.openai.core.http.Headers;
import com.openai.core.http.HttpClient;
import com.openai.core.http.HttpRequest;
import com.openai.core.http.HttpRequestBody;
import com.openai.core.http.HttpResponse;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.http.CappedBody;
import dailypapers.secret.Redaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * OpenAI-Java's way to the network, over the JDK's client: every wait is bounded, a body is cut off
 * at a size, no redirect is followed, and nothing is tried again. What an endpoint repeats of the
 * key that it was sent does not come in: no file that keeps an answer can hold it.
 */
final class PlainHttp implements HttpClient {
  /** Servers without keys take any; OpenAI-Java wants one. */
  private static final String NO_KEY = "none";

  private static final Duration CONNECT = Duration.ofSeconds(15);

  /** What the JDK's client writes itself. */
  private static final Set<String> ITS_OWN =
      Set.of("connection", "content-length", "expect", "host", "upgrade");

  private final java.net.http.HttpClient client;
  private final int longestBody;
  private final Redaction redaction;

  /**
   * @param endpoint its plain http is spoken as HTTP/1.1: local servers stumble over the offer of
   *     HTTP/2
   * @param longestBody what is longer, in bytes, is cut off
   */
  PlainHttp(Endpoint endpoint, int longestBody) {
    this.longestBody = longestBody;
    this.redaction = new Redaction(endpoint.key());
    boolean plain = "http".equalsIgnoreCase(endpoint.baseUrl().getScheme());
    this.client =
        java.net.http.HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
            .version(
                plain
                    ? java.net.http.HttpClient.Version.HTTP_1_1
                    : java.net.http.HttpClient.Version.HTTP_2)
            .build();
  }

  /** OpenAI-Java over this way, which tries nothing again and tells nobody anything. */
  static OpenAIClient client(Endpoint endpoint, int longestBody) {
    return new OpenAIClientImpl(
        ClientOptions.builder()
            .httpClient(new PlainHttp(endpoint, longestBody))
            .baseUrl(endpoint.baseUrl().toString())
            .apiKey(endpoint.key().orElse(NO_KEY))
            .maxRetries(0)
            .disableTelemetry(true)
            // Its debug log prints prompts.
            .logLevel(LogLevel.OFF)
            .build());
  }

  /**
   * The answer, if the endpoint took the request.
   *
   * @throws HttpRefusal for any status but 2xx
   * @throws UncheckedIOException if no whole answer came in time, or one that is too long
   */
  @Override
  public HttpResponse execute(HttpRequest request, RequestOptions options) {
    Duration limit = options.getTimeout().request();
    CompletableFuture<java.net.http.HttpResponse<byte[]>> exchange =
        client.sendAsync(translated(request), head -> new CappedBody(longestBody));
    try {
      return accepted(exchange.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      throw failed(
          new HttpTimeoutException("it took more than " + limit.toMillis() / 1000.0 + " s"));
    } catch (ExecutionException e) {
      throw failed(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DailyPapersException(
          ExitCode.NETWORK,
          "the wait for an answer was interrupted",
          request.baseUrl(),
          "start again",
          e);
    } finally {
      exchange.cancel(true);
    }
  }

  /** Not used: every conversation has a thread that waits for it. */
  @Override
  public CompletableFuture<HttpResponse> executeAsync(HttpRequest request, RequestOptions options) {
    return CompletableFuture.failedFuture(new UnsupportedOperationException());
  }

  @Override
  public void close() {
    // The JDK's client ends with its last reference.
  }

  private HttpResponse accepted(java.net.http.HttpResponse<byte[]> answer) {
    byte[] body = redaction.ofData(answer.body());
    if (answer.statusCode() >= 200 && answer.statusCode() < 300) {
      return new Answer(answer, body);
    }
    throw new HttpRefusal(
        answer.statusCode(),
        answer.headers().firstValue("Retry-After"),
        answer.headers().firstValue("Location"),
        new String(body, StandardCharsets.UTF_8));
  }

  private static UncheckedIOException failed(Throwable cause) {
    return new UncheckedIOException(
        cause instanceof IOException fault ? fault : new IOException(cause));
  }

  private static java.net.http.HttpRequest translated(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
    for (String name : request.headers().names()) {
      if (!ITS_OWN.contains(name.toLowerCase(Locale.ROOT))) {
        request.headers().values(name).forEach(value -> builder.header(name, value));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HttpRequestBody body = request.body()) {
      if (body != null) {
        body.writeTo(bytes);
        builder.setHeader("Content-Type", body.contentType());
      }
    }
    return builder
        .method(request.method().name(), BodyPublishers.ofByteArray(bytes.toByteArray()))
        .build();
  }

  /** The JDK's answer, as OpenAI-Java reads it. */
  private record Answer(java.net.http.HttpResponse<byte[]> answer, byte[] whole)
      implements HttpResponse {
    @Override
    public int statusCode() {
      return answer.statusCode();
    }

    @Override
    public Headers headers() {
      Headers.Builder headers = Headers.builder();
      answer.headers().map().forEach(headers::put);
      return headers.build();
    }

    @Override
    public InputStream body() {
      return new ByteArrayInputStream(whole);
    }

    @Override
    public void close() {
      // All of it is here already.
    }
  }
}
