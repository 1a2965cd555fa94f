package dailypapers.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * What a {@link Rehearsal} asks in place of a language model: it listens on this computer alone and
 * always answers with the same summary. No paper says that, so no run believes it.
 */
final class RehearsalModel implements AutoCloseable {
  /** The variable without which no run asks a model; it is set for the rehearsal alone. */
  static final String KEY = "OPENAI_API_KEY";

  /** The variable that would send the rehearsal to a model that is somebody's. */
  static final String BASE_URL = "OPENAI_BASE_URL";

  private static final String CLAIM =
      """
      {\\"quote\\": \\"Loom reads a paper in 3 ms.\\", \\"text\\": \\"Loom은 논문을 3ms에 읽는다.\\"}""";

  private static final String ANSWER =
      """
      {"id": "rehearsal", "object": "chat.completion", "created": 1, "model": "rehearsal",
       "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "refusal": null,
        "content": "{\\"tldr\\": CLAIM, \\"whats_new\\": [CLAIM], \\"technical_details\\": [CLAIM],\
       \\"performance_highlights\\": [CLAIM], \\"tags\\": []}"}}],
       "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}
      """
          .replace("CLAIM", CLAIM);

  private final HttpServer server;

  RehearsalModel() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", RehearsalModel::answer);
    server.start();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      byte[] bytes = ANSWER.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** A {@code site.yml} whose model this is. */
  String site() {
    return """
        site: { title: "Rehearsal", description: "Rehearsal", url: "https://example.org/" }
        summary:
          model: { name: rehearsal, base-url: "http://127.0.0.1:PORT/v1" }
        """
        .replace("PORT", Integer.toString(server.getAddress().getPort()));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
