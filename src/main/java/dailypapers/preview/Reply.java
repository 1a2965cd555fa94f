package dailypapers.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** One answer to a browser, never kept in its cache. */
final class Reply {
  private static final int NO_BODY = -1;

  private final HttpExchange exchange;

  Reply(HttpExchange exchange) {
    this.exchange = exchange;
  }

  /** Sends a body, or only its headers if the request is a HEAD. */
  void send(int status, String contentType, byte[] body) throws IOException {
    header("Content-Type", contentType);
    header("Cache-Control", "no-store");
    if (exchange.getRequestMethod().equals("HEAD")) {
      header("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(status, NO_BODY);
    } else {
      exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  /** Sends the browser to another address. */
  void redirect(int status, String location) throws IOException {
    header("Location", location);
    send(status, "text/plain; charset=utf-8", new byte[0]);
  }

  /** Sets a header of this answer. */
  void header(String name, String value) {
    exchange.getResponseHeaders().set(name, value);
  }
}
