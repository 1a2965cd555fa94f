package dailypapers.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.secret.Redaction;
import dailypapers.summary.ChatAnswer;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatServer;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The settings of an endpoint")
class EndpointTest {
  private static final String KEY = "topsecret-0123456789";

  @ParameterizedTest
  @DisplayName("take https, and http for this computer and private networks, there without a key")
  @ValueSource(
      strings = {
        "http://localhost:11434/v1",
        "http://127.0.0.1:8000/v1",
        "http://[::1]:8000/v1",
        "http://10.1.2.3/v1",
        "http://172.16.0.1/v1",
        "http://192.168.0.9/v1",
        "http://[fd00::1]/v1",
        "http://ollama:11434/v1",
        "http://host.docker.internal:1234/v1",
        "http://printer.LOCAL/v1"
      })
  void privateHosts(String url) {
    assertThat(new Endpoint(URI.create(url), Optional.of(" "), "m").key()).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("refuse what would give the key away or is no endpoint")
  @CsvSource({
    "http://api.openai.com/v1, unencrypted",
    "http://8.8.8.8/v1, unencrypted",
    "http://169.254.169.254/v1, unencrypted",
    "http://172.32.0.1/v1, unencrypted",
    "http://[2001:db8::1]/v1, unencrypted",
    "http://127.0.0.1.evil.example/v1, unencrypted",
    "http://localhost.evil.example/v1, unencrypted",
    "https://topsecret-0123456789@api.openai.com/v1, more than host and path",
    "https://api.openai.com/v1?key=topsecret-0123456789, more than host and path",
    "https://api.openai.com/v1#topsecret-0123456789, more than host and path",
    "ftp://api.openai.com/v1, no https address",
    "api.openai.com/v1, no https address",
    "https:///v1, no https address"
  })
  void refuses(String url, String problem) {
    assertRefused(url, Optional.of(KEY), "m", problem);
  }

  @Test
  @DisplayName("need a model, and a key elsewhere, without line breaks")
  void needs() {
    assertRefused("https://api.openai.com/v1", Optional.of(KEY), " ", "no model");
    assertRefused("https://api.openai.com/v1", Optional.empty(), "m", "no key");
    assertRefused("https://api.openai.com/v1", Optional.of(" \n"), "m", "no key");
    assertRefused("https://api.openai.com/v1", Optional.of(KEY + "\n" + KEY), "m", "characters");
    assertRefused("https://api.openai.com/v1", Optional.of(KEY + "\u200b"), "m", "characters");
    assertThat(
            new Endpoint(URI.create("https://api.openai.com/v1"), Optional.of(KEY + "\n"), "m")
                .key())
        .contains(KEY);
  }

  private static void assertRefused(
      String url, Optional<String> key, String model, String problem) {
    DailyPapersException error =
        catchThrowableOfType(
            DailyPapersException.class, () -> new Endpoint(URI.create(url), key, model));
    assertThat(error.kind()).isEqualTo(ExitCode.CONFIG);
    assertThat(error.problem()).contains(problem);
    assertThat(error.toString() + error.where() + error.hint()).doesNotContain("topsecret");
  }

  @Test
  @DisplayName("need at least one try and some time")
  void patience() {
    Duration second = Duration.ofSeconds(1);
    assertThat(
            catchThrowableOfType(
                DailyPapersException.class, () -> new Patience(second, second, 0, second, second)))
        .isNotNull();
    assertThat(
            catchThrowableOfType(
                DailyPapersException.class,
                () -> new Patience(Duration.ZERO, second, 1, second, second)))
        .isNotNull();
  }

  @Test
  @Tag("fault")
  @DisplayName("F72 never tell the key")
  void neverTellKey() {
    Endpoint endpoint =
        new Endpoint(URI.create("https://api.openai.com/v1"), Optional.of(KEY), "m");

    assertThat(endpoint).hasToString("Endpoint[m at https://api.openai.com/v1]");
    assertThat(new Redaction(Optional.of(KEY)).toString()).doesNotContain(KEY);
  }

  @Test
  @Tag("fault")
  @DisplayName("F72 any key is taken out of a text, and what looks like one; words stay")
  void redacts() {
    Redaction redaction = new Redaction(Optional.of("a.b$c"));

    assertThat(redaction.of("key a.b$c, sk-proj-Ab_c***9 and authorization: bearer xyz, ok"))
        .isEqualTo("key [key], [key] and authorization: [key], ok");
    assertThat(redaction.of("a risk-adjusted ask-and-answer task"))
        .contains("risk-adjusted ask-and");
    assertThat(new Redaction(Optional.empty()).of("plain")).isEqualTo("plain");
  }

  @Test
  @DisplayName("send a dummy key where there is none, and nothing of this computer")
  void dummyKey() {
    try (ChatServer server = new ChatServer().otherwise(ChatReplies.text("{}"));
        OpenAiChat chat = new OpenAiChat(new Endpoint(server.baseUrl(), Optional.empty(), "m"))) {
      ChatAnswer answer = chat.ask(Chats.question("?"));

      assertThat(answer.text()).isEqualTo("{}");
      assertThat(server.seen().get(0).headers())
          .containsEntry("authorization", "Bearer none")
          .doesNotContainKeys("upgrade", "x-stainless-os", "x-stainless-arch");
      assertThat(server.bodies().get(0).has("temperature")).isFalse();
      assertThat(server.bodies().get(0).has("seed")).isFalse();
    }
  }
}
