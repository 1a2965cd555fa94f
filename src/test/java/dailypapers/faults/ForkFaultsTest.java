package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@FaultGroup(letter = 'F', title = "Secrets and injection")
@DisplayName("F. Secrets and injection: strangers' pull requests")
class ForkFaultsTest {
  @Test
  @Tag("fault")
  @DisplayName("F77 a pull request from a fork → runs without any secret, and may write nothing")
  void forks() throws IOException {
    int forPullRequests = 0;
    try (Stream<Path> all = Files.list(Path.of(".github", "workflows"))) {
      for (Path workflow : all.toList()) {
        String text = Files.readString(workflow);
        JsonNode parsed = new YAMLMapper().readTree(text);
        List<String> starts =
            List.of("pull_request_target", "workflow_run", "issue_comment", "issues");
        assertThat(starts).as(workflow.toString()).noneMatch(start -> parsed.path("on").has(start));
        if (parsed.path("on").has("pull_request")) {
          forPullRequests++;
          assertThat(text).doesNotContain("secrets.", "github.token", "GITHUB_TOKEN", "vars.");
          assertThat(parsed.path("permissions")).hasToString("{\"contents\":\"read\"}");
          assertThat(parsed.findParents("permissions")).hasSize(1);
          assertThat(text).containsOnlyOnce("persist-credentials: false");
          assertThat(parsed.findValuesAsText("run")).noneMatch(line -> line.contains("${{"));
        }
      }
    }
    assertThat(forPullRequests).isEqualTo(1);
    assertThat(Files.readString(Path.of(".github/scripts/judge.sh")))
        .doesNotContain("_KEY", "TOKEN");
  }
}
