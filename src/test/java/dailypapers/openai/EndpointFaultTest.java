package dailypapers.openai;

import static dailypapers.openai.Chats.question;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F16 to F18 and F26 are faults of the words, which this layer does not read; F25, the budget, is a
 * layer above.
 */
@Tag("fault")
@DisplayName("An endpoint at fault")
class EndpointFaultTest {
  private final ChatServer server = new ChatServer().otherwise(ChatReplies.text("{}"));
  private final FakeTime time = new FakeTime();
  private final OpenAiChat chat = Chats.with(server, time);

  @AfterEach
  void close() {
    chat.close();
    server.close();
  }

  private void assertFails(ExitCode kind, int requests, String... words) {
    DailyPapersException error = Chats.failure(chat);
    assertThat(error.kind()).isEqualTo(kind);
    assertThat(error.problem()).contains(words);
    assertThat(error.where()).isEqualTo("test-model at " + server.baseUrl());
    assertThat(error.hint()).isNotBlank();
    assertThat(server.requests()).isEqualTo(requests);
  }

  @Test
  @DisplayName("F01 429 with Retry-After is waited for")
  void retryAfter() {
    server.then(ChatReplies.error(429, "rate_limit_exceeded", "slow").with("Retry-After", "7"));

    assertThat(chat.ask(question("?")).text()).isEqualTo("{}");
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @DisplayName("F02 a Retry-After that is too long is capped; nonsense gives the own wait")
  @CsvSource({
    "3600, 30",
    "99999999999999999999, 30",
    "'Wed, 15 Jul 2026 09:00:12 GMT', 12",
    "'Wed, 15 Jul 2099 09:00:12 GMT', 30",
    "'Wed, 15 Jul 2020 09:00:12 GMT', 1",
    "-5, 1",
    "0, 1",
    "soon, 1",
    "1.5, 1",
    "'', 1"
  })
  void oddRetryAfter(String header, int seconds) {
    server.then(ChatReplies.error(503, "overloaded", "busy").with("Retry-After", header));

    assertThat(chat.ask(question("?")).text()).isEqualTo("{}");
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @DisplayName("F03 a key without quota stops the run after one request")
  @CsvSource({
    "429, insufficient_quota",
    "402, payment_required",
    "400, billing_hard_limit_reached"
  })
  void quota(int status, String code) {
    server.otherwise(ChatReplies.error(status, code, "check your plan"));

    assertFails(ExitCode.CONFIG, 1, "no quota", "check your plan");
  }

  @ParameterizedTest
  @DisplayName("F04 a refused key stops the run after one request, and is never shown")
  @ValueSource(ints = {401, 403})
  void refusedKey(int status) {
    server.otherwise(
        ChatReplies.error(status, "invalid_api_key", "Incorrect API key: " + Chats.KEY + ", sorry")
            .with("WWW-Authenticate", "Bearer realm=\"" + Chats.KEY + "\""));

    assertFails(ExitCode.CONFIG, 1, "does not accept the key", "HTTP " + status, "[key], sorry");
    assertThat(everythingIn(Chats.failure(chat))).doesNotContain(Chats.KEY);
  }

  @ParameterizedTest
  @DisplayName("F05 408, 409, 429 and 5xx are tried three times, with jitter below a rising bound")
  @ValueSource(ints = {408, 409, 429, 500, 502, 503, 504, 529})
  void tries(int status) {
    server.otherwise(ChatReplies.error(status, "x", "a bad day"));

    assertFails(ExitCode.SUMMARY, 3, "HTTP " + status, "a bad day");
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  @DisplayName("F05 no wait goes beyond the deadline of the whole conversation")
  void deadline() {
    server.otherwise(ChatReplies.error(503, "x", "busy").with("Retry-After", "30"));
    Patience short50 =
        new Patience(
            Duration.ofSeconds(5),
            Duration.ofSeconds(50),
            100,
            Duration.ofSeconds(2),
            Duration.ofSeconds(30));
    try (OpenAiChat hurried = Chats.with(server, time, short50)) {
      assertThat(Chats.failure(hurried).kind()).isEqualTo(ExitCode.SUMMARY);
    }

    assertThat(server.requests()).isEqualTo(2);
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  @DisplayName("F06 nobody listens: the run ends, naming the reason")
  void refusedConnection() throws IOException {
    URI nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v1");
    }
    assertUnreachable(nobody, "connection refused");
  }

  @Test
  @DisplayName("F06 a name that does not exist ends the run, naming the reason")
  void unknownHost() {
    assertUnreachable(URI.create("https://nobody.invalid/v1"), "unknown host");
  }

  @Test
  @DisplayName("F06 a server that speaks no TLS ends the run, naming the reason")
  void noTls() throws IOException {
    byte[] plain = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    try (ServerSocket socket = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      Thread server =
          new Thread(
              () -> {
                while (!socket.isClosed()) {
                  try (Socket caller = socket.accept()) {
                    caller.getOutputStream().write(plain);
                    caller.getInputStream().read();
                  } catch (IOException e) {
                    // The caller has hung up, or the test is over.
                  }
                }
              });
      server.setDaemon(true);
      server.start();
      assertUnreachable(
          URI.create("https://127.0.0.1:" + socket.getLocalPort() + "/v1"), "no secure connection");
    }
  }

  private void assertUnreachable(URI url, String why) {
    try (OpenAiChat lost = Chats.at(url, time, Chats.PATIENCE)) {
      DailyPapersException error = Chats.failure(lost);
      assertThat(error.kind()).isEqualTo(ExitCode.NETWORK);
      assertThat(error.problem()).contains(url.getHost(), why);
      assertThat(time.slept()).hasSize(2);
    }
  }

  @Test
  @DisplayName("F07 an endpoint that says nothing, or drips, is given up in time and tried again")
  void slow() {
    server.then(
        ChatReplies.silence(Duration.ofSeconds(5)), ChatReplies.drip(Duration.ofSeconds(5)));
    Patience quick =
        new Patience(
            Duration.ofMillis(300),
            Duration.ofMinutes(2),
            3,
            Duration.ofSeconds(2),
            Duration.ofSeconds(30));
    Instant begin = Instant.now();
    try (OpenAiChat hurried = Chats.with(server, time, quick)) {
      assertThat(hurried.ask(question("?")).text()).isEqualTo("{}");
      server.otherwise(ChatReplies.silence(Duration.ofSeconds(5)));
      assertThat(Chats.failure(hurried))
          .hasMessageContaining("0.3 s")
          .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.SUMMARY));
    }

    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(4));
    assertThat(server.requests()).isEqualTo(6);
  }

  @Test
  @DisplayName("F08 a body cut short is tried again, and then that paper fails")
  void cutShort() {
    server.then(ChatReplies.cutShort());
    assertThat(chat.ask(question("?")).text()).isEqualTo("{}");

    server.otherwise(ChatReplies.cutShort());
    assertFails(ExitCode.SUMMARY, 5, "no whole answer");
  }

  @ParameterizedTest
  @DisplayName("F09 a 200 that is no completion is tried again, and then that paper fails")
  @ValueSource(strings = {"<html>hello</html>", "", "{\"choices\": [", "null", "[]", "\"text\""})
  void noJson(String body) {
    server.then(ChatReplies.raw(200, "text/html", body));
    assertThat(chat.ask(question("?")).text()).isEqualTo("{}");

    server.otherwise(ChatReplies.raw(200, "text/html", body));
    assertFails(ExitCode.SUMMARY, 5, "no JSON");
  }

  @Test
  @DisplayName("F20 an answer of 64 MB is cut off at 4 MB and fails this paper")
  void huge() {
    server.otherwise(ChatReplies.huge(64 << 20));

    assertFails(ExitCode.SUMMARY, 1, "longer than 4194304 bytes");
  }

  @ParameterizedTest
  @DisplayName("F21 a redirect is refused: the key goes nowhere else")
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirect(int status) {
    try (ChatServer other = new ChatServer()) {
      server.otherwise(
          ChatReplies.raw(status, "text/plain", "").with("Location", other.baseUrl().toString()));

      assertFails(ExitCode.CONFIG, 1, "points elsewhere: " + other.baseUrl());
      assertThat(other.requests()).isZero();
    }
  }

  @ParameterizedTest
  @DisplayName("F22 an unknown model or address stops the run after one request")
  @CsvSource({
    "404, model_not_found, The model does not exist, knows no model test-model",
    "404, x, model 'test-model' not found, knows no model test-model",
    "400, x, test-model is not a valid model ID, knows no model test-model",
    "404, x, Not Found, has no chat completions",
    "405, x, Method Not Allowed, has no chat completions"
  })
  void unknownModel(int status, String code, String message, String problem) {
    server.otherwise(ChatReplies.error(status, code, message));

    assertFails(ExitCode.CONFIG, 1, problem, message);
  }

  @Test
  @DisplayName("F22 any other refusal concerns this paper and is not repeated")
  void otherRefusals() {
    server.otherwise(
        ChatReplies.error(
            400,
            "context_length_exceeded",
            "max_completion_tokens is too large: the context length is 8192"));
    assertFails(ExitCode.SUMMARY, 1, "HTTP 400", "too large");

    server.otherwise(ChatReplies.raw(413, "text/html", "<h1>" + Chats.KEY + "</h1>"));
    assertFails(ExitCode.SUMMARY, 2, "(HTTP 413)");
  }

  @Test
  @DisplayName("F72 a key in any error of an endpoint is taken out, whole or in part")
  void redaction() {
    for (int status : List.of(302, 400, 401, 403, 404, 413, 422, 429, 500)) {
      String echo = "Bearer " + Chats.KEY + " or sk-test-01*****cdef";
      server.otherwise(
          ChatReplies.error(status, "x", echo).with("Location", "https://x.example/" + Chats.KEY));
      assertThat(everythingIn(Chats.failure(chat)))
          .as("HTTP " + status)
          .doesNotContain(Chats.KEY, "cdef");
    }
    assertThat(chat.toString()).doesNotContain(Chats.KEY);
  }

  /** All that a log or {@code --debug} could print. */
  private static String everythingIn(Throwable error) {
    StringBuilder all = new StringBuilder();
    Stream.iterate(error, t -> t != null, Throwable::getCause).forEach(all::append);
    if (error instanceof DailyPapersException ours) {
      all.append(ours.problem()).append(ours.where()).append(ours.hint());
    }
    return all.toString();
  }
}
