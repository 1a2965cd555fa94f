package dailypapers.openai;

import static dailypapers.openai.Chats.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.ChatRequest.Message;
import dailypapers.summary.ChatRequest.Speaker;
import dailypapers.summary.TokenUsage;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The chat with an endpoint")
class OpenAiChatTest {
  private final ChatServer server = new ChatServer();
  private final FakeTime time = new FakeTime();
  private final OpenAiChat chat = Chats.with(server, time);
  private final ExecutorService threads = Executors.newFixedThreadPool(8);

  @AfterEach
  void close() {
    threads.shutdownNow();
    chat.close();
    server.close();
  }

  @Test
  @DisplayName(
      "sends the conversation with a strict schema, and brings words, model and usage back")
  void asks() throws IOException {
    server.then(ChatReplies.text("{\"z\": \"가\"}"));

    ChatAnswer answer =
        chat.ask(
            new ChatRequest(
                "Be brief.",
                List.of(
                    new Message(Speaker.USER, "one"),
                    new Message(Speaker.ASSISTANT, "two"),
                    new Message(Speaker.USER, "three")),
                Optional.of(Chats.SCHEMA),
                500));

    assertThat(answer)
        .isEqualTo(
            new ChatAnswer(
                "{\"z\": \"가\"}",
                "test-model-2026-01-01",
                Optional.of(new TokenUsage(100, 40, 20))));
    ChatServer.Request sent = server.seen().get(0);
    assertThat(sent.path()).isEqualTo("/v1/chat/completions");
    assertThat(sent.headers()).containsEntry("authorization", "Bearer " + Chats.KEY);
    assertThat(sent.body())
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"model": "test-model", "temperature": 0.0, "seed": 7,
                     "max_completion_tokens": 500,
                     "messages": [{"role": "system", "content": "Be brief."},
                       {"role": "user", "content": "one"},
                       {"role": "assistant", "content": "two"},
                       {"role": "user", "content": "three"}],
                     "response_format": {"type": "json_schema", "json_schema":
                       {"name": "answer", "strict": true, "schema": %s}}}
                    """
                        .formatted(Chats.SCHEMA)));
  }

  @Test
  @DisplayName("keeps the schema's fields in their order, as the model writes in that order")
  void keepsOrder() {
    server.then(ChatReplies.text("{}"));

    chat.ask(question("?"));

    JsonNode schema = server.bodies().get(0).at("/response_format/json_schema/schema");
    assertThat(schema.toString()).isEqualTo(Chats.SCHEMA);
  }

  @Test
  @DisplayName("asks for no shape where the request has none, and takes the words as they are")
  void freeText() {
    server.then(ChatReplies.text("```\n{}\n```"));

    ChatAnswer answer =
        chat.ask(
            new ChatRequest("", List.of(new Message(Speaker.USER, "hi")), Optional.empty(), 5));

    assertThat(answer.text()).isEqualTo("```\n{}\n```");
    assertThat(server.bodies().get(0).has("response_format")).isFalse();
  }

  @Test
  @Tag("fault")
  @DisplayName("F10 an answer without choices, or without words, fails this paper at once")
  void noChoices() {
    var none = ChatReplies.completion("", "stop");
    none.putArray("choices");
    var missing = ChatReplies.completion("", "stop");
    missing.remove("choices");
    var wrong = ChatReplies.completion("", "stop");
    wrong.put("choices", "none");
    server.then(
        ChatReplies.json(none),
        ChatReplies.json(missing),
        ChatReplies.json(wrong),
        ChatReplies.text(" "));

    for (int i = 1; i <= 4; i++) {
      assertThat(Chats.failure(chat))
          .hasMessageContaining("no words")
          .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.SUMMARY));
      assertThat(server.requests()).isEqualTo(i);
    }
  }

  @Test
  @Tag("fault")
  @DisplayName("F11 an answer cut at its length gets one larger try, and its tokens count")
  void largerTry() {
    server.then(ChatReplies.ended("length", "{\"z\": \"ha"), ChatReplies.text("{\"z\": \"half\"}"));

    ChatAnswer answer = chat.ask(question("?"));

    assertThat(answer.text()).isEqualTo("{\"z\": \"half\"}");
    assertThat(answer.usage()).contains(new TokenUsage(200, 80, 40));
    assertThat(server.bodies())
        .extracting(body -> body.path("max_completion_tokens").asInt())
        .containsExactly(500, 1000);
  }

  @Test
  @Tag("fault")
  @DisplayName("F11 an answer cut at twice its length fails this paper")
  void cutTwice() {
    server.otherwise(ChatReplies.ended("length", "{\"z\": \"ha"));

    assertThat(Chats.failure(chat))
        .hasMessageContaining("within 1000 tokens")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.SUMMARY));
    assertThat(server.requests()).isEqualTo(2);
  }

  @Test
  @Tag("fault")
  @DisplayName("F12 a refusal and a content filter give no words at all")
  void refusals() {
    server.then(
        ChatReplies.refusal("I cannot help"), ChatReplies.ended("content_filter", "{\"z\": \"ha"));

    assertThat(Chats.failure(chat)).hasMessageContaining("refuses: I cannot help");
    assertThat(Chats.failure(chat))
        .hasMessageContaining("content filter")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.SUMMARY));
    assertThat(server.requests()).isEqualTo(2);
  }

  @Test
  @Tag("fault")
  @DisplayName("F10 an error in place of choices is told, without the key")
  void errorWithStatus200() {
    var error = new ObjectMapper().createObjectNode();
    error.putObject("error").put("message", "upstream is down " + Chats.KEY).put("code", 502);
    server.then(ChatReplies.json(error));

    assertThat(Chats.failure(chat).problem())
        .isEqualTo("the answer has no words: upstream is down [key]");
  }

  @Test
  @DisplayName("ends at once when its thread is interrupted, and keeps the interrupt")
  void interrupted() {
    server.otherwise(ChatReplies.silence(Duration.ofSeconds(5)));
    Thread.currentThread().interrupt();

    DailyPapersException error = Chats.failure(chat);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.kind()).isEqualTo(ExitCode.NETWORK);
    assertThat(error).hasMessageContaining("interrupted");
  }

  @Test
  @DisplayName("asks from many threads at the same time")
  void threads() {
    server.latency(Duration.ofMillis(200)).otherwise(ChatReplies.text("{}"));

    List<CompletableFuture<ChatAnswer>> answers =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> chat.ask(question("?")), threads))
            .toList();

    assertThat(answers).extracting(answer -> answer.join().text()).containsOnly("{}");
    assertThat(server.mostOpen()).isEqualTo(8);
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F13 JSON inside fences, behind thoughts or among chat is taken out of them")
  @ValueSource(
      strings = {
        "```json\n{\"z\": \"``` here\"}\n```",
        "```\n{\"z\": \"``` here\"}\n```\n",
        "Here you are:\r\n\r\n```JSON\r\n{\"z\": \"``` here\"}\r\n```\r\nAnything else?",
        "<think>maybe\n```json\n{}\n```</think>\n\n{\"z\": \"``` here\"}",
        "\n {\"z\": \"``` here\"} \n"
      })
  void fences(String words) {
    server.then(ChatReplies.text(words));

    assertThat(chat.ask(question("?")).text()).isEqualTo("{\"z\": \"``` here\"}");
  }

  @Test
  @Tag("fault")
  @DisplayName("F14 extra fields anywhere in the answer are passed over")
  void extraFields() {
    var body = ChatReplies.completion("{}", "stop");
    body.put("provider", "x").putObject("timings").put("ms", 1);
    ChatReplies.message(body).put("reasoning_content", "hm").putArray("images");
    server.then(ChatReplies.json(body));

    assertThat(chat.ask(question("?")).text()).isEqualTo("{}");
  }

  @Test
  @Tag("fault")
  @DisplayName("F15 missing and null fields of the envelope are no trap: only words are needed")
  void missingFields() {
    var bare = new ObjectMapper().createObjectNode();
    bare.putNull("id").putNull("model").putNull("usage");
    bare.putArray("choices").addObject().putObject("message").put("content", "{}");
    var nothing = ChatReplies.completion("", "stop");
    ChatReplies.message(nothing).putNull("content");
    server.then(ChatReplies.json(bare), ChatReplies.json(nothing));

    assertThat(chat.ask(question("?")))
        .isEqualTo(new ChatAnswer("{}", "test-model", Optional.empty()));
    assertThat(Chats.failure(chat)).hasMessageContaining("no words");
  }

  @Test
  @Tag("fault")
  @DisplayName("F23 an answer that does not tell its tokens has unknown ones, not none")
  void unknownUsage() {
    var missing = ChatReplies.completion("{}", "stop");
    missing.remove("usage");
    var half = ChatReplies.completion("{}", "stop");
    half.putObject("usage").put("prompt_tokens", 5);
    var wrong = ChatReplies.completion("{}", "stop");
    wrong.put("usage", "many");
    var uncached = ChatReplies.completion("{}", "stop");
    uncached.putObject("usage").put("prompt_tokens", 5).put("completion_tokens", 2);
    server.then(
        ChatReplies.json(missing),
        ChatReplies.json(half),
        ChatReplies.json(wrong),
        ChatReplies.json(uncached));

    assertThat(chat.ask(question("?")).usage()).isEmpty();
    assertThat(chat.ask(question("?")).usage()).isEmpty();
    assertThat(chat.ask(question("?")).usage()).isEmpty();
    assertThat(chat.ask(question("?")).usage()).contains(new TokenUsage(5, 0, 2));
  }
}
