package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The workflows of GitHub Actions")
class WorkflowsTest {
  private static final Path FOLDER = Path.of(".github", "workflows");

  @Test
  @DisplayName("F77: use no secret, and may write nothing, where a pull request from a fork runs")
  void forksSeeNoSecret() throws IOException {
    List<Path> forPullRequests = new ArrayList<>();
    for (Path workflow : workflows()) {
      String text = Files.readString(workflow);
      JsonNode parsed = new YAMLMapper().readTree(text);
      assertThat(text)
          .as(workflow + " would run with the owner's rights")
          .doesNotContain("pull_request_target", "workflow_run");
      if (parsed.path("on").has("pull_request")) {
        forPullRequests.add(workflow.getFileName());
        assertThat(text).doesNotContain("secrets.", "github.token", "GITHUB_TOKEN");
        assertThat(parsed.path("permissions")).hasToString("{\"contents\":\"read\"}");
        parsed.path("jobs").forEach(job -> assertThat(job.has("permissions")).isFalse());
        assertThat(text).containsOnlyOnce("persist-credentials: false");
      }
    }

    assertThat(forPullRequests).containsExactly(Path.of("pull-request.yml"));
  }

  @Test
  @DisplayName("name each action by the hash of a commit, and its release beside it")
  void actionsArePinned() throws IOException {
    List<String> uses = new ArrayList<>();
    for (Path workflow : workflows()) {
      Files.readAllLines(workflow).stream()
          .map(String::strip)
          .filter(line -> line.contains("uses:"))
          .forEach(uses::add);
    }

    assertThat(uses)
        .isNotEmpty()
        .allMatch(
            line -> line.matches("- uses: [\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
  }

  @Test
  @DisplayName("end by themselves when they hang")
  void jobsEnd() throws IOException {
    for (Path workflow : workflows()) {
      JsonNode jobs = new YAMLMapper().readTree(Files.readString(workflow)).path("jobs");
      assertThat(jobs).isNotEmpty().allMatch(job -> job.path("timeout-minutes").isInt());
    }
  }

  private static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }
}
