package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.testing.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The scripts of the workflows, run as a runner would")
class WorkflowScriptsTest {
  private static final String PAPER = "content/papers/2026/07/31/2607.26056.md";
  private static final String MAIN =
      String.join(
          " ",
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-cp",
          System.getProperty("java.class.path"),
          "dailypapers.cli.Main");

  @TempDir Path folder;
  private Path origin;
  private Path checkout;
  private final Map<String, String> environment = new TreeMap<>();

  /** A repository with the configuration and the scripts, its bare origin, and a checkout. */
  @BeforeEach
  void repository() throws IOException {
    Shell.assumeHere("git");
    origin = folder.resolve("origin.git");
    checkout = folder.resolve("checkout");
    environment.put("HOME", folder.toString());
    environment.put("PROGRAM", MAIN);
    environment.put("DATE", "2026-07-31");
    environment.put("OPTIONS", "--source sample --summarizer recorded --look-back 0");
    environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
    environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    run(folder, "git init --quiet --bare --initial-branch=main origin.git");
    run(folder, "git clone --quiet origin.git checkout");
    Files.copy(Path.of("site.yml"), checkout.resolve("site.yml"));
    copyScripts();
    Files.writeString(checkout.resolve(".gitignore"), "/content/.lock\n/.cache/\n");
    run(checkout, "git checkout --quiet -B main; git add -A; " + commit("Begin"));
    run(checkout, "git push --quiet origin main");
  }

  @Test
  @DisplayName("commit and push the day once, with its report")
  void day() throws IOException {
    daily();

    assertThat(log()).containsExactly("Add 7 papers of 2026-07-31", "Begin");
    assertThat(run(origin, "git show --stat --format= main")).contains(PAPER);
    String head = run(origin, "git rev-parse main").strip();
    assertThat(folder.resolve("output")).hasContent("commit=" + head);
    assertThat(folder.resolve("summary")).content().contains("| 2026-07-31 | 7 | 7 | 0 | 0 | 0 |");

    Files.delete(folder.resolve("output"));
    daily();

    assertThat(log()).hasSize(2);
    assertThat(folder.resolve("output")).hasContent("commit=" + head);
  }

  @Test
  @DisplayName("write the day anew onto what somebody pushed meanwhile, and keep that")
  void race() throws IOException {
    daily();
    run(checkout, "git rm -r --quiet content/papers/2026/07/31; " + commit("Forget the day"));
    run(checkout, "git push --quiet origin main");
    run(folder, "git clone --quiet origin.git other");
    Path other = folder.resolve("other/README.md");
    Files.writeString(other, "meanwhile\n");
    run(other.getParent(), "git add -A; " + commit("Push meanwhile"));
    environment.put("PROGRAM", "bash " + faster(other.getParent()));

    String said = daily();

    assertThat(said).contains("somebody pushed meanwhile (try 1)");
    assertThat(log()).startsWith("Add 7 papers of 2026-07-31", "Push meanwhile", "Forget the day");
    assertThat(run(origin, "git show main:README.md")).isEqualTo("meanwhile\n");
  }

  /** A program that, once it has run for the first time, pushes somebody else's commit. */
  private Path faster(Path other) throws IOException {
    return Files.writeString(
        folder.resolve("faster.sh"),
        MAIN + " \"$@\"; code=$?\ngit -C '" + other + "' push --quiet || true\nexit $code\n");
  }

  @Test
  @DisplayName("commit what a run wrote that ended with a fault, and tell the fault")
  void fault() throws IOException {
    environment.put(
        "PROGRAM",
        "bash " + Files.writeString(folder.resolve("f.sh"), MAIN + " \"$@\"; exit 13\n"));

    Shell.Result result = script("daily.sh");

    assertThat(result.code()).isEqualTo(13);
    assertThat(log()).startsWith("Add 7 papers of 2026-07-31");
  }

  @Test
  @DisplayName("judge what a pull request changed: a wrong number is an annotation on its line")
  void judge() throws IOException {
    daily();
    String text = Files.readString(checkout.resolve(PAPER));
    int line = line(text, "96.86%에");
    Files.writeString(checkout.resolve(PAPER), text.replace("96.86%에", "96.36%에"));
    run(checkout, commit("Break a number") + " -a");
    environment.put("BASE", "HEAD^");

    Shell.Result broken = script("judge.sh");

    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.out()).contains("::error file=" + PAPER + ",line=" + line + ",");
    assertThat(folder.resolve("summary")).content().contains("`" + PAPER + ":" + line + "`");

    Files.writeString(checkout.resolve(PAPER), text.replace("지적한다", "말한다"));
    run(checkout, commit("Correct a sentence") + " -a --amend");
    assertThat(script("judge.sh").code()).isZero();
    run(checkout, "git push --quiet --force origin HEAD:main");
    daily();
    assertThat(run(origin, "git show main:" + PAPER)).contains("말한다");
  }

  @Test
  @DisplayName("bring months of several runners together: of two files of a paper the earlier")
  void collect() throws IOException {
    daily();
    Path months = folder.resolve("months");
    write(months.resolve("content-2026-05/papers/2026/05/04/2605.00001.md"), "may");
    write(months.resolve("content-2026-06/papers/2026/06/01/2605.00001.md"), "june");
    write(months.resolve("content-2026-06/papers/2026/06/01/2606.00002.md"), "june");
    write(months.resolve("content-2026-06/papers/2026/06/01/2607.26056.md"), "known");
    write(months.resolve("content-2026-06/withheld/2026/06/01/2606.00002.md"), "withheld");

    assertThat(script("collect.sh", months.toString()).code()).isZero();

    assertThat(run(origin, "git show --stat=200 --format=%s main"))
        .startsWith("Add 2 papers of past months")
        .contains("content/papers/2026/05/04/2605.00001.md")
        .contains("content/papers/2026/06/01/2606.00002.md")
        .contains("content/withheld/2026/06/01/2606.00002.md")
        .contains("3 files changed");
  }

  @Test
  @DisplayName("name the months of a matrix, and refuse what are none")
  void months() throws IOException {
    assertThat(script("months.sh", "2025-11", "2026-02").out())
        .isEqualTo("months=[\"2025-11\",\"2025-12\",\"2026-01\",\"2026-02\"]\n");
    assertThat(script("months.sh", "2026-02", "2025-11").code()).isEqualTo(2);
    assertThat(script("months.sh", "2026-2", "2026-3").code()).isEqualTo(2);
  }

  private static int line(String text, String words) {
    return (int) text.substring(0, text.indexOf(words)).lines().count();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }

  private void copyScripts() throws IOException {
    Path scripts = checkout.resolve(".github/scripts");
    Files.createDirectories(scripts);
    try (Stream<Path> all = Files.list(Path.of(".github", "scripts"))) {
      for (Path script : all.toList()) {
        Files.copy(
            script, scripts.resolve(script.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static String commit(String message) {
    return "git -c user.name=A -c user.email=a@example.org commit --quiet -m '" + message + "'";
  }

  private List<String> log() {
    return run(origin, "git log --format=%s main").lines().toList();
  }

  private String daily() {
    Shell.Result result = script("daily.sh");
    assertThat(result.code()).as(result.out()).isZero();
    return result.out();
  }

  private Shell.Result script(String name, String... words) {
    return Shell.run(
        checkout, environment, "bash .github/scripts/" + name + " " + String.join(" ", words));
  }

  private String run(Path where, String line) {
    Shell.Result result = Shell.run(where, environment, line);
    assertThat(result.code()).as(line + "\n" + result.out()).isZero();
    return result.out();
  }
}
