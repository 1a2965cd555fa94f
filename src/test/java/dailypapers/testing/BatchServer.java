package dailypapers.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A real HTTP server that plays OpenAI's files and batches:
 *
 * <pre>{@code
 * server.answering(body -> "hi").ending(Ending.RUNNING, Ending.EXPIRED); // the first two batches
 * server.end(0, Ending.COMPLETED);                                       // the first one, later
 * }</pre>
 *
 * <p>Batches without a script are completed at once.
 */
public final class BatchServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<ObjectNode> batches = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private final Queue<Ending> endings = new ArrayDeque<>();
  private final List<String> broken = new ArrayList<>();
  private Function<JsonNode, String> text = body -> "";
  private Predicate<JsonNode> refused = body -> false;
  private boolean losesBatches;
  private String authorization = "";

  /** How a batch goes. */
  public enum Ending {
    /** Nothing yet. */
    RUNNING,
    /** Every request has a line. */
    COMPLETED,
    /** The whole file is refused. */
    FAILED,
    /** The first half was answered, the rest came too late. */
    EXPIRED
  }

  /** Starts it on a free port of the loopback address. */
  public BatchServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  /** Such as {@code http://127.0.0.1:40123/v1}. */
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  /** The words of every answer, made of the request's body. */
  public synchronized BatchServer answering(Function<JsonNode, String> words) {
    text = words;
    return this;
  }

  /** Which requests get a line with an error. */
  public synchronized BatchServer refusing(Predicate<JsonNode> requests) {
    refused = requests;
    return this;
  }

  /** How the next batches go. */
  public synchronized BatchServer ending(Ending... next) {
    endings.addAll(List.of(next));
    return this;
  }

  /** Ends a batch that runs. */
  public synchronized void end(int batch, Ending ending) {
    finish(batches.get(batch), ending);
  }

  /** The next call such as {@code POST /v1/batches} is a 500 that does nothing. */
  public synchronized BatchServer breakOnce(String call) {
    broken.add(call);
    return this;
  }

  /** The next batch is made, and the answer to it is a 500. */
  public synchronized BatchServer losingBatch() {
    losesBatches = true;
    return this;
  }

  /** How often something was called. */
  public synchronized long count(String call) {
    return calls.stream().filter(call::equals).count();
  }

  /** The requests of each batch. */
  public synchronized List<List<JsonNode>> requests() {
    return batches.stream().map(this::lines).toList();
  }

  /** The header of the last call. */
  public synchronized String authorization() {
    return authorization;
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String call = exchange.getRequestMethod() + " " + path;
      calls.add(call);
      authorization = exchange.getRequestHeaders().getFirst("Authorization");
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (broken.remove(call)) {
        reply(exchange, 500, error("the server broke"));
        return;
      }
      switch (call) {
        case "POST /v1/files" -> reply(exchange, 200, upload(exchange, body));
        case "POST /v1/batches" -> create(exchange, JSON.readTree(body));
        case "GET /v1/batches" -> reply(exchange, 200, list());
        default -> get(exchange, path);
      }
    }
  }

  private String upload(HttpExchange exchange, byte[] body) {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    String boundary = "--" + type.replaceAll(".*boundary=\"?([^\";]+).*", "$1");
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : new String(body, StandardCharsets.UTF_8).split(boundary)) {
      int head = part.indexOf("\r\n\r\n");
      if (head > 0) {
        String name = part.substring(0, head).replaceAll("(?s).*?\\bname=\"([^\"]+)\".*", "$1");
        parts.put(name, part.substring(head + 4, part.length() - 2));
      }
    }
    if (!"batch".equals(parts.get("purpose"))) {
      throw new AssertionError("purpose is " + parts.get("purpose"));
    }
    return file(parts.get("file")).toString();
  }

  private ObjectNode file(String content) {
    String id = "file-" + (files.size() + 1);
    files.put(id, content);
    return JSON.createObjectNode()
        .put("id", id)
        .put("object", "file")
        .put("bytes", content.length())
        .put("created_at", 1)
        .put("filename", "x.jsonl")
        .put("purpose", "batch")
        .put("status", "processed");
  }

  private void create(HttpExchange exchange, JsonNode wanted) throws IOException {
    ObjectNode batch = JSON.createObjectNode();
    batch.put("id", "batch_" + (batches.size() + 1)).put("object", "batch").put("created_at", 1);
    batch.put("endpoint", wanted.path("endpoint").asText());
    batch.put("completion_window", wanted.path("completion_window").asText());
    batch.put("input_file_id", wanted.path("input_file_id").asText());
    batch.put("status", "validating");
    batches.add(batch);
    String first = batch.toString();
    finish(batch, endings.isEmpty() ? Ending.COMPLETED : endings.remove());
    boolean lost = losesBatches;
    losesBatches = false;
    reply(exchange, lost ? 500 : 200, lost ? error("the server broke") : first);
  }

  private void finish(ObjectNode batch, Ending ending) {
    List<JsonNode> all = lines(batch);
    int answered =
        switch (ending) {
          case RUNNING, FAILED -> 0;
          case COMPLETED -> all.size();
          case EXPIRED -> (all.size() + 1) / 2;
        };
    batch.put(
        "status",
        ending == Ending.RUNNING ? "in_progress" : ending.name().toLowerCase(Locale.ROOT));
    if (ending == Ending.FAILED) {
      ArrayNode errors = batch.putObject("errors").put("object", "list").putArray("data");
      errors.addObject().put("code", "token_limit").put("message", "Enqueued token limit reached");
    } else if (ending != Ending.RUNNING) {
      StringBuilder output = new StringBuilder();
      StringBuilder error = new StringBuilder();
      for (int i = 0; i < all.size(); i++) {
        boolean late = i >= answered;
        boolean no = !late && refused.test(all.get(i).get("body"));
        (late || no ? error : output).append(line(all.get(i), late, no)).append('\n');
      }
      batch.put("output_file_id", file(output.toString()).get("id").asText());
      if (error.length() > 0) {
        batch.put("error_file_id", file(error.toString()).get("id").asText());
      }
    }
    batch
        .putObject("request_counts")
        .put("completed", answered)
        .put("failed", 0)
        .put("total", all.size());
  }

  private ObjectNode line(JsonNode request, boolean late, boolean no) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", "batch_req_1").put("custom_id", request.get("custom_id").asText());
    if (late) {
      line.putNull("response");
      line.putObject("error")
          .put("code", "batch_expired")
          .put("message", "This request could not be executed before the completion window.");
      return line;
    }
    ObjectNode response = line.putObject("response").put("status_code", no ? 400 : 200);
    if (no) {
      response.putObject("body").putObject("error").put("message", "bad for " + authorization);
    } else {
      response.set("body", ChatReplies.completion(text.apply(request.get("body")), "stop"));
    }
    return line.putNull("error");
  }

  private void get(HttpExchange exchange, String path) throws IOException {
    String[] words = path.split("/");
    if (path.endsWith("/content") && files.containsKey(words[3])) {
      reply(exchange, 200, files.get(words[3]));
      return;
    }
    for (ObjectNode batch : batches) {
      if (path.equals("/v1/batches/" + batch.get("id").asText())) {
        reply(exchange, 200, batch.toString());
        return;
      }
    }
    reply(exchange, 404, error("No such thing: " + path));
  }

  private String list() {
    ObjectNode list = JSON.createObjectNode().put("object", "list").put("has_more", false);
    list.putArray("data").addAll(batches);
    return list.toString();
  }

  private List<JsonNode> lines(ObjectNode batch) {
    return files.get(batch.get("input_file_id").asText()).lines().map(BatchServer::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String error(String message) {
    ObjectNode body = JSON.createObjectNode();
    body.putObject("error").put("message", message).put("type", "server_error");
    return body.toString();
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
