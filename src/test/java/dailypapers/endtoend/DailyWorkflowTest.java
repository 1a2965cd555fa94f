package dailypapers.endtoend;

import static dailypapers.testing.RunnerCheckout.commit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.testing.ChatServer;
import dailypapers.testing.RunnerCheckout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of {@code daily.yml}, one after another, with a language model behind a local endpoint.
 */
@DisplayName("The daily workflow, with a model and a folder of days")
class DailyWorkflowTest {
  private static final String DATE = "2026-07-31";
  private static final String PAPER = "content/papers/2026/07/31/2607.26056.md";
  private static final Path SAMPLE = Path.of("src/main/resources/dailypapers/sample");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private RunnerCheckout runner;

  @BeforeEach
  void begin() throws IOException {
    runner = new RunnerCheckout(folder);
    Path days = Files.createDirectory(folder.resolve("days"));
    Files.copy(SAMPLE.resolve(DATE + ".json"), days.resolve(DATE + ".json"));
    runner.environment().put("DATE", DATE);
    runner.environment().put("OPENAI_API_KEY", "sk-test");
    runner.environment().put("OPTIONS", "--source dir:" + days + " --text abstract --look-back 0");
  }

  @Test
  @DisplayName("pushes a day once though somebody else pushes, and builds the site of it")
  void wholeWay() throws IOException {
    try (ChatServer model = new ChatServer().answering(DailyWorkflowTest::recorded)) {
      runner.environment().put("OPENAI_BASE_URL", model.baseUrl().toString());
      pushMeanwhile();

      String said = runner.done("daily.sh");

      assertThat(said).contains("somebody pushed meanwhile (try 1)");
      assertThat(runner.log()).containsExactly("Add 7 papers of " + DATE, "Somebody else", "Begin");
      assertThat(runner.run(runner.origin(), "git show main:" + PAPER))
          .contains("test-model-2026-01-01", "verdict: faithful", "96.86%");
      // Written anew onto the other push: from the cache, nobody was asked again.
      assertThat(model.requests()).isEqualTo(7);

      runner.done("daily.sh");

      assertThat(runner.log()).hasSize(3);
      assertThat(model.requests()).isEqualTo(7);
      // Nothing new is published as well: a deploy may have failed before.
      String head = runner.run(runner.origin(), "git rev-parse main").strip();
      assertThat(folder.resolve("output")).hasContent("commit=%s%ncommit=%s".formatted(head, head));
    }
    String looks =
        " --templates '"
            + Path.of("templates").toAbsolutePath()
            + "' --assets '"
            + Path.of("assets").toAbsolutePath()
            + "'";
    runner.run(
        runner.path(""),
        RunnerCheckout.MAIN + " build --base-url https://me.example/papers/" + looks);
    assertThat(runner.path("target/site/papers/2607.26056/index.html"))
        .content()
        .contains("https://me.example/papers/papers/2607.26056/", "96.86%");
  }

  @Test
  @DisplayName("keeps what a person corrected, and brings the votes beside it up to date")
  void correction() throws IOException {
    try (ChatServer model = new ChatServer().answering(DailyWorkflowTest::recorded)) {
      runner.environment().put("OPENAI_BASE_URL", model.baseUrl().toString());
      runner.done("daily.sh");
      edit(runner.path(PAPER), text -> text.replace("지적한다", "말한다"));
      runner.environment().put("BASE", "HEAD^");
      runner.run(runner.path(""), commit("Correct a sentence") + " -a; git push -q origin main");
      runner.done("judge.sh");
      edit(folder.resolve("days/" + DATE + ".json"), DailyWorkflowTest::moreVotes);

      runner.done("daily.sh");
    }

    assertThat(runner.log()).startsWith("Bring 7 papers up to date", "Correct a sentence");
    assertThat(runner.run(runner.origin(), "git show main:" + PAPER))
        .contains("말한다", "votes: 1000")
        .doesNotContain("지적한다");
  }

  /** The answer that is bundled for the paper whose title is in the request. */
  private static String recorded(JsonNode request) {
    String asked = request.at("/messages/1/content").asText();
    for (JsonNode item : day(read(SAMPLE.resolve(DATE + ".json")))) {
      JsonNode paper = item.get("paper");
      if (asked.contains("Title: " + paper.get("title").asText() + "\n")) {
        return read(SAMPLE.resolve("answers/" + paper.get("id").asText() + ".json"));
      }
    }
    return "{}";
  }

  private static String moreVotes(String text) {
    ArrayNode day = day(text);
    day.forEach(item -> ((ObjectNode) item.get("paper")).put("upvotes", 1000));
    return day.toString();
  }

  /** Before the runner's first push: somebody else's. */
  private void pushMeanwhile() throws IOException {
    runner.run(folder, "git clone --quiet origin.git other");
    Path other = folder.resolve("other");
    Files.writeString(other.resolve("README.md"), "meanwhile\n");
    runner.run(other, "git add -A; " + commit("Somebody else"));
    Path hook = runner.path(".git/hooks/pre-push");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\nunset GIT_DIR\ngit -C '" + other + "' push --quiet\n");
    runner.run(runner.path(""), "chmod +x .git/hooks/pre-push");
  }

  private static ArrayNode day(String text) {
    try {
      return (ArrayNode) JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void edit(Path file, UnaryOperator<String> change) throws IOException {
    Files.writeString(file, change.apply(read(file)));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
