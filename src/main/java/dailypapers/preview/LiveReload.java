package dailypapers.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The line to the open pages (server-sent events, WHATWG HTML section 9.2). A page says which state
 * of the site it shows, and is told to reload as soon as there is a newer one: a change that comes
 * while it is still loading is not lost.
 */
final class LiveReload implements AutoCloseable {
  /** The address of the events, below the base path. */
  static final String EVENTS = "_reload";

  /** The address of the script that listens to them, below the base path. */
  static final String SCRIPT = "_reload.js";

  // A file of its own, because a page's Content-Security-Policy may forbid inline scripts.
  private static final String SCRIPT_TEXT =
      """
      const { events, state } = document.currentScript.dataset;
      new EventSource(events + "?" + state).onmessage = () => location.reload();
      """;
  private static final byte[] RELOAD = "data: reload\n\n".getBytes(UTF_8);
  // A browser asks again after half a second if the preview was stopped and started.
  private static final byte[] HELLO = "retry: 500\n\n".getBytes(UTF_8);

  private final String basePath;
  private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();
  private State state = new State(System.currentTimeMillis(), Optional.empty());

  /**
   * What pages show now.
   *
   * @param number grows with every change; it begins with the time, so that pages left open from an
   *     earlier preview reload too
   * @param error the message of the failed build
   */
  private record State(long number, Optional<String> error) {}

  LiveReload(String basePath) {
    this.basePath = basePath;
  }

  /** Tells the open pages that the site changed, or could not be built. */
  void change(Optional<String> error) {
    synchronized (this) {
      state = new State(state.number() + 1, error);
    }
    open.forEach(this::tell);
  }

  /** A page as it is sent: with the message of a failed build on top and the script at the end. */
  String injected(String html) {
    State now = now();
    String script =
        ("<script src=\"" + basePath + SCRIPT + "\" data-events=\"" + basePath + EVENTS)
            + ("\" data-state=\"" + now.number() + "\"></script>");
    return Injection.into(html, now.error().map(Injection::banner).orElse(""), script);
  }

  void serveScript(Reply reply) throws IOException {
    reply.send(200, "text/javascript; charset=utf-8", SCRIPT_TEXT.getBytes(UTF_8));
  }

  /** Keeps the line open; another thread writes to it when something changes. */
  void subscribe(HttpExchange exchange, Reply reply) throws IOException {
    if (exchange.getRequestMethod().equals("HEAD")) {
      reply.send(200, "text/event-stream", new byte[0]);
      return;
    }
    reply.header("Content-Type", "text/event-stream");
    reply.header("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    open.add(exchange);
    write(exchange, HELLO);
    if (!Long.toString(now().number()).equals(exchange.getRequestURI().getQuery())) {
      tell(exchange);
    }
  }

  @Override
  public void close() {
    open.forEach(HttpExchange::close);
    open.clear();
  }

  private synchronized State now() {
    return state;
  }

  /** Says it once: the page that comes back opens a line of its own. */
  private void tell(HttpExchange exchange) {
    if (open.remove(exchange)) {
      write(exchange, RELOAD);
      exchange.close();
    }
  }

  private void write(HttpExchange exchange, byte[] event) {
    try {
      exchange.getResponseBody().write(event);
      exchange.getResponseBody().flush();
    } catch (IOException e) {
      // The page was closed; only writing to it shows that.
      open.remove(exchange);
      exchange.close();
    }
  }
}
