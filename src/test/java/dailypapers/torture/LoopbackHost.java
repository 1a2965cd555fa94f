package dailypapers.torture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dailypapers.cli.LoopbackDaily;
import dailypapers.testing.ChatReplies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that a daily run asks over HTTP, on loopback: the list of a day, the pages of papers, and a
 * model that quotes truly, but of every fourth paper. One request can be made to fail.
 */
final class LoopbackHost implements AutoCloseable {
  /** The numbers of the papers of each day. */
  static final Map<String, List<Integer>> DAYS =
      Map.of(
          "2026-07-14", List.of(5, 6), "2026-07-15", List.of(1, 2, 3, 4), "2026-07-16", List.of(2));

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LOOM = Pattern.compile("Loom-([0-9]+)");

  /** Of this paper arXiv has no page. */
  private static final int WITHOUT_PAGE = 3;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> seen = new ArrayList<>();
  private Optional<String> point = Optional.empty();
  private Break harm = Break.SILENCE;

  /** How a request fails. */
  enum Break {
    /** The connection ends without a word. */
    SILENCE,
    /** It ends in the middle of the answer. */
    CUT,
    /** The server has a fault. */
    FAULT_500,
    /** The answer is a page for people. */
    PAGE,
    /** The one who asks may not. */
    DENIED_401
  }

  /** A status with a text. */
  private record Answer(int status, String text) {}

  LoopbackHost() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Counts anew, and breaks one request. */
  synchronized void begin(Optional<String> request, Break how) {
    counts.clear();
    seen.clear();
    point = request;
    harm = how;
  }

  /** The requests since it began to count. */
  synchronized List<String> seen() {
    return List.copyOf(seen);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String address = exchange.getRequestURI().toString();
      Matcher loom = LOOM.matcher(body);
      String name = address + (loom.find() ? " " + loom.group() : "");
      Answer answer = answer(address, body);
      if (isStruck(name)) {
        fail(exchange, answer);
      } else {
        send(exchange, answer);
      }
    }
  }

  private synchronized boolean isStruck(String name) {
    String here = name + " #" + counts.merge(name, 1, Integer::sum);
    seen.add(here);
    return point.filter(here::equals).isPresent();
  }

  private void fail(HttpExchange exchange, Answer answer) throws IOException {
    switch (harm) {
      case SILENCE -> {}
      case CUT -> {
        byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
      }
      case FAULT_500 -> send(exchange, new Answer(500, "a fault"));
      case PAGE -> send(exchange, new Answer(200, "<html><p>Please log in.</p></html>"));
      case DENIED_401 -> send(exchange, new Answer(401, "who are you?"));
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static Answer answer(String address, String body) {
    if (address.startsWith("/api/daily_papers?date=")) {
      return new Answer(200, list(address.substring(23, 33)));
    }
    if (address.startsWith("/html/2607.")) {
      int number = Integer.parseInt(address.substring(address.length() - 5)) - 100;
      return number == WITHOUT_PAGE ? new Answer(404, "none") : new Answer(200, page(number));
    }
    return address.startsWith("/v1/")
        ? new Answer(200, ChatReplies.completion(summary(body), "stop").toString())
        : new Answer(404, "nothing here");
  }

  private static String list(String date) {
    ArrayNode list = JSON.createArrayNode();
    DAYS.getOrDefault(date, List.of())
        .forEach(number -> list.add(LoopbackDaily.paper(number, number)));
    return list.toString();
  }

  private static String page(int number) {
    String sentence = "The weft of Loom-" + number + " follows the warp as a shuttle would. ";
    return "<html><body><article class=\"ltx_document\"><h1 class=\"ltx_title_document\">Loom-"
        + number
        + ": weaving patterns</h1><div class=\"ltx_para\" id=\"S1.p1\"><p class=\"ltx_p\">"
        + sentence.repeat(50)
        + "</p></div></article></body></html>";
  }

  /** Of every fourth paper it quotes what is not there: that summary is withheld. */
  private static String summary(String body) {
    try {
      JsonNode request = JSON.readTree(body);
      String honest = LoopbackDaily.honest(request);
      return honest.matches("(?s).*Loom-[0-9]*[48]\\b.*")
          ? honest.replace("We present", "We have invented")
          : honest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
