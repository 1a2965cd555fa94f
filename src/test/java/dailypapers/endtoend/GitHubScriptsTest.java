package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dailypapers.testing.RunnerCheckout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A {@code gh} of the test stands in for GitHub's: it notes how it is called and answers. */
@DisplayName("The scripts that speak to GitHub")
class GitHubScriptsTest {
  @TempDir Path folder;
  private RunnerCheckout runner;
  private Path calls;

  @BeforeEach
  void gh() throws IOException {
    runner = new RunnerCheckout(folder);
    calls = folder.resolve("calls");
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.writeString(
        bin.resolve("gh"),
        """
        #!/bin/bash
        printf '%s\\n' "$(IFS='|'; echo "$*")" >>"$CALLS"
        case "$1 $2" in
        "run list") echo "$BEFORE" ;;
        "issue list") echo "$OPEN" ;;
        esac
        """);
    runner.run(bin, "chmod +x gh");
    runner.environment().put("CALLS", calls.toString());
    runner.environment().put("PATH", bin + ":" + System.getenv("PATH"));
    runner.environment().put("RUN_URL", "https://example.org/runs/7");
  }

  @Test
  @DisplayName("make every label of the list, with its color and its words")
  void labels() throws IOException {
    List<String> wanted = new ArrayList<>();
    for (JsonNode label : labelList()) {
      String name = label.get("name").asText();
      String color = label.get("color").asText();
      String words = label.get("description").asText();
      // GitHub refuses a longer one.
      assertThat(words.length()).as(words).isLessThanOrEqualTo(100);
      wanted.add(
          String.join(
              "|", "label|create", name, "--color", color, "--description", words, "--force"));
    }

    runner.done("labels.sh");

    assertThat(calls).content().isEqualTo(String.join("\n", wanted) + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"failure", "cancelled", "timed_out"})
  @DisplayName("open an issue when the run before failed, too, or did not end")
  void alarm(String before) throws IOException {
    runner.environment().put("BEFORE", before);

    runner.done("alarm.sh");

    assertThat(Files.readString(calls))
        .contains("label|create|daily-run|")
        .contains("issue|create|--label|daily-run|")
        .contains("https://example.org/runs/7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"success", ""})
  @DisplayName("keep quiet after one bad day")
  void oneBadDay(String before) throws IOException {
    runner.environment().put("BEFORE", before);

    runner.done("alarm.sh");

    assertThat(Files.readString(calls)).doesNotContain("create");
  }

  @Test
  @DisplayName("open no second issue while the first is open")
  void openAlready() throws IOException {
    runner.environment().put("BEFORE", "failure");
    runner.environment().put("OPEN", "12");

    runner.done("alarm.sh");

    assertThat(Files.readString(calls)).doesNotContain("issue|create");
  }

  @Test
  @DisplayName("propose the day as a pull request where the owner wants that, and build nothing")
  void pullRequest() throws IOException {
    runner.environment().put("PUBLISH", "pull-request");
    runner.environment().put("DATE", "2026-07-31");
    runner.environment().put("OPTIONS", "--source sample --summarizer recorded --look-back 0");

    runner.done("daily.sh");

    assertThat(runner.log()).containsExactly("Begin");
    String branch =
        runner.run(runner.origin(), "git branch --list 'papers/*' --format='%(refname)'");
    assertThat(branch).matches("refs/heads/papers/\\d{4}-\\d{2}-\\d{2}\n");
    assertThat(Files.readString(calls))
        .contains("pr|create|--head|" + branch.strip().substring("refs/heads/".length()))
        .contains("|--title|Add 7 papers of 2026-07-31|");
    assertThat(folder.resolve("output")).hasContent("commit=");
  }

  private static JsonNode labelList() throws IOException {
    return new YAMLMapper().readTree(Files.readString(Path.of(".github", "labels.yml")));
  }
}
