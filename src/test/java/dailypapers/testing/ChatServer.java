package dailypapers.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dailypapers.testing.ChatReplies.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A real HTTP server that plays a Chat Completions endpoint, well or badly:
 *
 * <pre>{@code
 * try (ChatServer server = new ChatServer()) {
 *   server.then(ChatReplies.error(429, "rate_limit_exceeded", "slow down"), ChatReplies.text("hi"));
 *   server.answering(request -> request.at("/messages/1/content").asText()); // when the queue is empty
 *   URI endpoint = server.baseUrl();
 * }
 * }</pre>
 *
 * <p>Every request is recorded before it is answered. Without a script it answers 500.
 */
public final class ChatServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Reply> queue = new ArrayDeque<>();
  private final List<Request> seen = new CopyOnWriteArrayList<>();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger mostOpen = new AtomicInteger();
  private volatile Reply otherwise =
      ChatReplies.error(500, "server_error", "no reply was scripted");
  private volatile Duration latency = Duration.ZERO;

  /**
   * What was asked.
   *
   * @param path such as {@code /v1/chat/completions}
   * @param headers names in lower case, the first value of each
   * @param body the JSON, or a text node with what was sent if it is none
   */
  public record Request(String path, Map<String, String> headers, JsonNode body) {}

  /** Starts it on a free port of the loopback address. */
  public ChatServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Such as {@code http://127.0.0.1:40123/v1}. */
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  /** Appends replies to the queue; each is given once. */
  public ChatServer then(Reply... replies) {
    synchronized (queue) {
      queue.addAll(List.of(replies));
    }
    return this;
  }

  /** What it replies whenever the queue is empty. */
  public ChatServer otherwise(Reply reply) {
    otherwise = reply;
    return this;
  }

  /** Whenever the queue is empty: a proper completion whose text this makes of the request. */
  public ChatServer answering(Function<JsonNode, String> text) {
    return otherwise(call -> ChatReplies.text(text.apply(call.request().body())).to(call));
  }

  /** Waits so long before each reply. */
  public ChatServer latency(Duration time) {
    latency = time;
    return this;
  }

  /** How many requests came. */
  public int requests() {
    return seen.size();
  }

  /** All requests, in the order in which they came. */
  public List<Request> seen() {
    return List.copyOf(seen);
  }

  /** Their bodies. */
  public List<JsonNode> bodies() {
    return seen.stream().map(Request::body).toList();
  }

  /** How many requests waited at the same time, at most; each waits for the {@link #latency}. */
  public int mostOpen() {
    return mostOpen.get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = read(exchange);
      seen.add(request);
      mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
      Reply reply = next();
      Thread.sleep(latency.toMillis());
      open.decrementAndGet();
      reply.to(new ChatReplies.Call(exchange, request));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Reply next() {
    synchronized (queue) {
      Reply reply = queue.poll();
      return reply == null ? otherwise : reply;
    }
  }

  private static Request read(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    return new Request(exchange.getRequestURI().getPath(), headers, json(bytes));
  }

  private static JsonNode json(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      return JSON.getNodeFactory().textNode(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
