package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dailypapers.cli.LoomPapers;
import dailypapers.testing.Bakery;
import dailypapers.testing.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'G', title = "Schedule")
@DisplayName("G. Schedule")
class ScheduleFaultsTest {
  private static final String MAIN =
      String.join(
          " ",
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-cp",
          System.getProperty("java.class.path"),
          "dailypapers.cli.Main");
  private static final String SITE_YML =
      """
      site: { title: "Papers", description: "A test.", url: "https://example.org/papers/" }
      tags: { optimization: { ko: "최적화", synonyms: ["engine"] } }
      """;

  @TempDir Path folder;
  private Path origin;
  private Path checkout;
  private final Map<String, String> environment = new TreeMap<>();

  /** A repository as a runner has it: a bare origin, a checkout, and a source in a folder. */
  @BeforeEach
  void repository() throws IOException {
    Shell.assumeHere("git");
    origin = folder.resolve("origin.git");
    checkout = folder.resolve("checkout");
    environment.put("HOME", folder.toString());
    environment.put("PROGRAM", MAIN);
    environment.put("OPTIONS", "--source dir:" + folder.resolve("days") + " --summarizer extract");
    environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
    environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    git(folder, "init --quiet --bare --initial-branch=main origin.git");
    git(folder, "clone --quiet origin.git checkout");
    write(checkout.resolve("site.yml"), SITE_YML);
    write(checkout.resolve(".gitignore"), "/content/.lock\n/.cache/\n/built/\n");
    try (Stream<Path> scripts = Files.list(Path.of(".github", "scripts"))) {
      for (Path script : scripts.toList()) {
        write(checkout.resolve(script.toString()), Files.readString(script));
      }
    }
    git(checkout, "checkout --quiet -B main");
    commit(checkout, "Begin");
    git(checkout, "push --quiet origin main");
  }

  /** A day of papers with these numbers at the source. */
  private void day(String date, int... numbers) throws IOException {
    var items = new ObjectMapper().createArrayNode();
    for (int number : numbers) {
      items.add(LoomPapers.item(number, number));
    }
    write(folder.resolve("days").resolve(date + ".json"), items.toString());
  }

  /** The step of the workflow that writes, commits and pushes a day. */
  private String daily(String date) throws IOException {
    Files.deleteIfExists(folder.resolve("output"));
    environment.put("DATE", date);
    Shell.Result result = Shell.run(checkout, environment, "bash .github/scripts/daily.sh");
    assertThat(result.code()).as(result.out()).isZero();
    return result.out();
  }

  private List<String> published() {
    return git(origin, "ls-tree -r --name-only main content/papers").lines().toList();
  }

  private static String file(String day, int number) {
    return "content/papers/2026/07/" + day + "/2607.0010" + number + ".md";
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F78 runs were missed for days → the next one writes those days, too, and no day twice")
  void missedDays() throws IOException {
    day("2026-07-13", 1);
    daily("2026-07-13");
    day("2026-07-14", 2);
    day("2026-07-15", 3);
    day("2026-07-16", 4);

    daily("2026-07-16");

    assertThat(published())
        .containsExactly(file("13", 1), file("14", 2), file("15", 3), file("16", 4));
    assertThat(log())
        .containsExactly(
            "Add 3 papers of 2026-07-14, 2026-07-15, 2026-07-16",
            "Add 1 papers of 2026-07-13",
            "Begin");
    assertThat(daily("2026-07-16")).contains("nothing new");
    assertThat(log()).hasSize(3);
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F79 somebody pushed meanwhile → written anew onto theirs and pushed, both are there")
  void pushedMeanwhile() throws IOException {
    day("2026-07-13", 1);
    daily("2026-07-13");
    git(folder, "clone --quiet origin.git other");
    Path other = folder.resolve("other");
    String edited = Files.readString(other.resolve(file("13", 1))) + "\n사람이 덧붙였다.\n";
    write(other.resolve(file("13", 1)), edited);
    write(other.resolve("README.md"), "meanwhile\n");
    commit(other, "Push meanwhile");
    Path faster = folder.resolve("faster.sh");
    write(
        faster,
        MAIN + " \"$@\"; code=$?\ngit -C '" + other + "' push --quiet || true\nexit $code\n");
    environment.put("PROGRAM", "bash " + faster);
    day("2026-07-14", 2);

    String said = daily("2026-07-14");

    assertThat(said).contains("somebody pushed meanwhile (try 1)").doesNotContain("(try 2)");
    assertThat(log()).startsWith("Add 1 papers of 2026-07-14", "Push meanwhile");
    assertThat(published()).containsExactly(file("13", 1), file("14", 2));
    assertThat(git(origin, "show main:" + file("13", 1))).isEqualTo(edited);
    assertThat(git(origin, "show main:README.md")).isEqualTo("meanwhile\n");
  }

  @Test
  @Tag("fault")
  @DisplayName("F80 the deploy failed → the content is kept, the next run deploys it, new or not")
  void failedDeploy() throws IOException {
    day("2026-07-13", 1);
    daily("2026-07-13");
    String first = Files.readString(folder.resolve("output")).strip();
    write(folder.resolve("pages"), "a host that takes nothing");
    assertThat(deploy(folder.resolve("pages")).code()).isEqualTo(10);
    assertThat(published()).containsExactly(file("13", 1));

    assertThat(daily("2026-07-13")).contains("nothing new");

    assertThat(Files.readString(folder.resolve("output")).strip()).isEqualTo(first);
    Files.delete(folder.resolve("pages"));
    Shell.Result deployed = deploy(folder.resolve("pages"));
    assertThat(deployed.code()).as(deployed.out()).isZero();
    assertThat(Bakery.files(folder.resolve("pages"))).containsKey("papers/2607.00101/index.html");
    JsonNode site = new YAMLMapper().readTree(workflow()).at("/jobs/site");
    assertThat(site.path("needs").asText()).isEqualTo("papers");
    assertThat(site.path("if").asText())
        .isEqualTo("${{ !cancelled() && needs.papers.outputs.commit != '' }}");
    assertThat(site.at("/with/ref").asText()).isEqualTo("${{ needs.papers.outputs.commit }}");
  }

  /** The second half of the run, on a machine of its own: the commit is checked out and built. */
  private Shell.Result deploy(Path pages) throws IOException {
    String commit = Files.readString(folder.resolve("output")).strip().replace("commit=", "");
    Path runner = Files.createTempDirectory(folder, "runner");
    git(runner, "clone --quiet '" + origin + "' .");
    git(runner, "checkout --quiet " + commit);
    String here = Path.of("").toAbsolutePath().toString();
    Shell.run(runner, environment, "cp -r '" + here + "/templates' '" + here + "/assets' .");
    return Shell.run(runner, environment, MAIN + " build --output '" + pages + "'");
  }

  private static String workflow() throws IOException {
    return Files.readString(Path.of(".github", "workflows", "daily.yml"));
  }

  private List<String> log() {
    return git(origin, "log --format=%s main").lines().toList();
  }

  private void commit(Path where, String message) {
    git(where, "add -A");
    git(where, "-c user.name=A -c user.email=a@example.org commit --quiet -m '" + message + "'");
  }

  private String git(Path where, String words) {
    Shell.Result result = Shell.run(where, environment, "git " + words);
    assertThat(result.code()).as(words + "\n" + result.out()).isZero();
    return result.out();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
