package dailypapers.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/**
 * A real HTTP server that plays a script: for each path the answers in turn, the last one again and
 * again; 404 for any other path.
 */
public final class LoopbackServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ConcurrentHashMap<String, Queue<Answer>> script = new ConcurrentHashMap<>();
  private final List<HttpExchange> seen = new CopyOnWriteArrayList<>();

  /** What is done with a request. */
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  /** Speaks HTTP. */
  public LoopbackServer() {
    this(Optional.empty());
  }

  /** Speaks HTTPS and shows the certificate of a context. */
  public LoopbackServer(SSLContext context) {
    this(Optional.of(context));
  }

  private LoopbackServer(Optional<SSLContext> context) {
    InetSocketAddress place = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try {
      server = context.isPresent() ? HttpsServer.create(place, 0) : HttpServer.create(place, 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    if (server instanceof HttpsServer secure) {
      secure.setHttpsConfigurator(new HttpsConfigurator(context.orElseThrow()));
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** What the path, with its query, answers from now on. */
  public LoopbackServer answer(String path, Answer... answers) {
    script.put(path, new ArrayDeque<>(List.of(answers)));
    return this;
  }

  /** Such as {@code http://127.0.0.1:40123}. */
  public URI base() {
    String scheme = server instanceof HttpsServer ? "https" : "http";
    return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The paths with their queries, in the order in which they were asked for. */
  public List<String> requests() {
    return seen.stream().map(exchange -> exchange.getRequestURI().toString()).toList();
  }

  public String header(String name) {
    return seen.get(0).getRequestHeaders().getFirst(name);
  }

  private void handle(HttpExchange exchange) throws IOException {
    seen.add(exchange);
    Queue<Answer> answers =
        script.getOrDefault(exchange.getRequestURI().toString(), new ArrayDeque<>());
    Answer answer;
    synchronized (answers) {
      answer = answers.size() > 1 ? answers.remove() : answers.peek();
    }
    try (exchange) {
      (answer == null ? status(404, "nothing here") : answer).to(exchange);
    }
  }

  public static Answer ok(String body) {
    return status(200, body);
  }

  public static Answer bytes(byte[] body) {
    return exchange -> {
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    };
  }

  public static Answer status(int status, String body, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** Promises more than it sends. */
  public static Answer cutShort() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1_000);
      exchange.getResponseBody().write("[{".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    };
  }

  /** A byte now and then, without an end. */
  public static Answer drip() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try {
        while (true) {
          exchange.getResponseBody().write(' ');
          exchange.getResponseBody().flush();
          Thread.sleep(20);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
