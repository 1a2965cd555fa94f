package dailypapers.openai;

import static dailypapers.openai.Chats.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dailypapers.error.ExitCode;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatReplies.Reply;
import dailypapers.testing.ChatServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fault")
@DisplayName("What an endpoint does not understand")
class DialectTest {
  private final ChatServer server = new ChatServer();
  private final FakeTime time = new FakeTime();
  private final OpenAiChat chat = Chats.with(server, time);

  @AfterEach
  void close() {
    chat.close();
    server.close();
  }

  /** Refuses what the function names in a request; answers {@code {}} if it names nothing. */
  private void refusing(int status, Function<JsonNode, String> refused) {
    server.otherwise(
        call -> {
          String field = refused.apply(call.request().body());
          Reply reply =
              field.isEmpty()
                  ? ChatReplies.text("{}")
                  : ChatReplies.error(status, "x", "Unsupported parameter: '" + field + "'");
          reply.to(call);
        });
  }

  private static String format(JsonNode request) {
    return request.at("/response_format/type").asText();
  }

  @ParameterizedTest
  @DisplayName("F19 without json_schema: json_object for the rest of the run, with the schema said")
  @CsvSource({"400", "422", "500"})
  void withoutSchema(int status) {
    refusing(status, request -> format(request).equals("json_schema") ? "response_format" : "");

    assertThat(chat.ask(question("one")).text()).isEqualTo("{}");
    chat.ask(question("two"));

    assertThat(server.bodies())
        .extracting(DialectTest::format)
        .containsExactly("json_schema", "json_object", "json_object");
    assertThat(server.bodies().get(2).at("/messages/0/content").asText())
        .startsWith("Be brief.\n\n")
        .contains("JSON")
        .endsWith(Chats.SCHEMA);
    assertThat(time.slept()).isEmpty();
  }

  @Test
  @DisplayName("F19 without any format: plain text for the rest of the run, with the schema said")
  void withoutFormat() {
    refusing(400, request -> request.has("response_format") ? "response_format" : "");

    chat.ask(question("one"));
    chat.ask(question("two"));

    assertThat(server.bodies())
        .extracting(DialectTest::format)
        .containsExactly("json_schema", "json_object", "", "");
    assertThat(server.bodies().get(3).at("/messages/0/content").asText()).endsWith(Chats.SCHEMA);
  }

  @Test
  @DisplayName("F19 refused all the same: this paper fails, after every dialect was tried once")
  void refusedAlways() {
    server.otherwise(
        ChatReplies.error(
            400, "x", "unsupported: response_format max_completion_tokens temperature"));

    assertThat(Chats.failure(chat).kind()).isEqualTo(ExitCode.SUMMARY);
    assertThat(server.requests()).isEqualTo(5);
  }

  @Test
  @DisplayName("F19 is learned once by many threads, and every one of them gets its answer")
  void manyThreads() {
    refusing(
        400,
        request ->
            request.has("response_format") ? "response_format" : request.has("seed") ? "seed" : "");

    List<CompletableFuture<String>> answers =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> chat.ask(question("?")).text()))
            .toList();

    assertThat(answers).extracting(CompletableFuture::join).containsOnly("{}").hasSize(8);
    int soFar = server.requests();
    chat.ask(question("?"));
    assertThat(server.requests()).isEqualTo(soFar + 1);
  }

  @Test
  @DisplayName("F19 once learned is not forgotten when a slow refusal comes in late")
  void lateRefusal() {
    CountDownLatch learned = new CountDownLatch(1);
    server.otherwise(
        call -> {
          JsonNode body = call.request().body();
          if (body.at("/messages/1/content").asText().equals("slow")) {
            learned.await();
          }
          Reply reply =
              body.has("response_format")
                  ? ChatReplies.error(400, "x", "no response_format here")
                  : ChatReplies.text("{}");
          reply.to(call);
        });
    CompletableFuture<String> slow =
        CompletableFuture.supplyAsync(() -> chat.ask(question("slow")).text());
    while (server.requests() == 0) {
      Thread.onSpinWait();
    }

    chat.ask(question("quick"));
    learned.countDown();

    assertThat(slow.join()).isEqualTo("{}");
    assertThat(server.bodies())
        .extracting(DialectTest::format)
        .containsExactly("json_schema", "json_schema", "json_object", "", "");
  }

  @Test
  @DisplayName("F19 max_completion_tokens refused: max_tokens; temperature and seed refused: none")
  void otherFields() {
    refusing(
        400,
        request ->
            request.has("max_completion_tokens")
                ? "max_completion_tokens"
                : request.has("temperature") ? "temperature" : "");

    chat.ask(question("?"));

    JsonNode last = server.bodies().get(2);
    assertThat(last.path("max_tokens").asInt()).isEqualTo(500);
    assertThat(last.has("max_completion_tokens")).isFalse();
    assertThat(last.has("temperature")).isFalse();
    assertThat(last.has("seed")).isFalse();
    assertThat(format(last)).isEqualTo("json_schema");
  }
}
