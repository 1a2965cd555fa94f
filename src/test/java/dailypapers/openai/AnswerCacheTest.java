package dailypapers.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.ChatRequest.Message;
import dailypapers.summary.ChatRequest.Speaker;
import dailypapers.summary.TokenUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCacheTest {
  @TempDir Path root;

  private final AtomicInteger calls = new AtomicInteger();
  private final ChatModel counting =
      request ->
          new ChatAnswer(
              "답\r\n " + calls.incrementAndGet() + " \n",
              "toy-1",
              Optional.of(new TokenUsage(3, 2, 1)));

  private Path folder() {
    return root.resolve("cache");
  }

  private static ChatRequest request(String instructions, int maxTokens, String... words) {
    return new ChatRequest(
        instructions,
        Arrays.stream(words).map(word -> new Message(Speaker.USER, word)).toList(),
        Optional.of("{}"),
        maxTokens);
  }

  private Path only() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .reduce(
              (one, other) -> {
                throw new AssertionError("two files");
              })
          .orElseThrow();
    }
  }

  @Test
  @DisplayName("The same question is asked once, also by a later run, and answered alike")
  void once() throws IOException {
    AnswerCache first = new AnswerCache(counting, folder(), "toy");
    ChatAnswer asked = first.ask(request("i", 9, "q"));
    AnswerCache later = new AnswerCache(counting, folder(), "toy");

    assertThat(later.ask(request("i", 9, "q"))).isEqualTo(asked);
    assertThat(first.hits()).isZero();
    assertThat(later.hits()).isEqualTo(1);
    assertThat(calls).hasValue(1);
    assertThat(only().getFileName().toString()).matches("[0-9a-f]{64}\\.answer");
  }

  @Test
  @DisplayName("Everything that shapes an answer makes another question")
  void keys() {
    AnswerCache cache = new AnswerCache(counting, folder(), "toy");
    List<ChatRequest> different =
        List.of(
            request("i", 9, "q"),
            request("j", 9, "q"),
            request("i", 8, "q"),
            request("i", 9, "r"),
            request("i", 9, "q", ""),
            request("i", 9, "q", "q"),
            request("iq", 9, ""),
            new ChatRequest("i", request("i", 9, "q").messages(), Optional.empty(), 9),
            new ChatRequest(
                "i", List.of(new Message(Speaker.ASSISTANT, "q")), Optional.of("{}"), 9));

    different.forEach(cache::ask);
    new AnswerCache(counting, folder(), "toy at another temperature").ask(different.get(0));
    new AnswerCache(counting, folder(), "to").ask(request("yi", 9, "q"));

    assertThat(calls).hasValue(different.size() + 2);
    assertThat(cache.hits()).isZero();
  }

  @Test
  @DisplayName("An answer without usage stays without")
  void withoutUsage() {
    ChatAnswer silent = new ChatAnswer("x", "toy", Optional.empty());
    AnswerCache cache = new AnswerCache(request -> silent, folder(), "toy");

    cache.ask(request("i", 9, "q"));

    assertThat(cache.ask(request("i", 9, "q"))).isEqualTo(silent);
    assertThat(cache.hits()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "cut", "changed", "foreign"})
  @Tag("fault")
  @DisplayName("F44 a damaged file counts as absent and is written anew")
  void damaged(String how) throws IOException {
    AnswerCache cache = new AnswerCache(counting, folder(), "toy");
    cache.ask(request("i", 9, "q"));
    String whole = Files.readString(only());
    Files.writeString(
        only(),
        switch (how) {
          case "cut" -> whole.substring(0, whole.length() - 1);
          case "changed" -> whole.replace("toy-1", "toy-2");
          case "foreign" -> dailypapers.paper.Sha256.of("no answer") + "\nno answer";
          default -> how;
        });

    ChatAnswer again = cache.ask(request("i", 9, "q"));

    assertThat(again.text()).contains("2");
    assertThat(cache.ask(request("i", 9, "q"))).isEqualTo(again);
    assertThat(calls).hasValue(2);
  }

  @Test
  @DisplayName("An answer that was of no use is forgotten, and no other one")
  void forgotten() {
    AnswerCache cache = new AnswerCache(counting, folder(), "toy");
    ChatAnswer useless = cache.ask(request("i", 9, "q"));
    ChatAnswer other = cache.ask(request("i", 9, "r"));

    cache.forget(request("i", 9, "q"));
    cache.forget(request("i", 9, "never asked"));

    assertThat(cache.ask(request("i", 9, "q"))).isNotEqualTo(useless);
    assertThat(cache.ask(request("i", 9, "r"))).isEqualTo(other);
    assertThat(calls).hasValue(3);
  }

  @Test
  @DisplayName("What failed is not kept")
  void failures() {
    ChatModel failing =
        request -> {
          throw new DailyPapersException(ExitCode.SUMMARY, "no", "here", "again");
        };

    catchThrowableOfType(
        DailyPapersException.class,
        () -> new AnswerCache(failing, folder(), "toy").ask(request("i", 9, "q")));

    assertThat(folder()).doesNotExist();
  }

  @Test
  @Tag("fault")
  @DisplayName("F45 a folder that cannot be written is named")
  void unwritable() throws IOException {
    Files.writeString(folder(), "a file where the folder should be");

    DailyPapersException error =
        catchThrowableOfType(
            DailyPapersException.class,
            () -> new AnswerCache(counting, folder(), "toy").ask(request("i", 9, "q")));

    assertThat(error.kind()).isEqualTo(ExitCode.FILES);
    assertThat(error.where()).contains("cache");
  }
}
