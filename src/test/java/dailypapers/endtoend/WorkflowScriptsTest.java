package dailypapers.endtoend;

import static dailypapers.testing.RunnerCheckout.commit;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.testing.RunnerCheckout;
import dailypapers.testing.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The scripts of the workflows, run as a runner would")
class WorkflowScriptsTest {
  private static final String PAPER = "content/papers/2026/07/31/2607.26056.md";

  @TempDir Path folder;
  private RunnerCheckout runner;

  @BeforeEach
  void day20260731() throws IOException {
    runner = new RunnerCheckout(folder);
    runner.environment().put("DATE", "2026-07-31");
    runner.environment().put("OPTIONS", "--source sample --summarizer recorded --look-back 0");
  }

  @Test
  @DisplayName("commit and push the day once, with its report")
  void day() throws IOException {
    runner.done("daily.sh");

    assertThat(runner.log()).containsExactly("Add 7 papers of 2026-07-31", "Begin");
    assertThat(runner.run(runner.origin(), "git show --stat --format= main")).contains(PAPER);
    String head = runner.run(runner.origin(), "git rev-parse main").strip();
    assertThat(folder.resolve("output")).hasContent("commit=" + head);
    assertThat(folder.resolve("summary")).content().contains("| 2026-07-31 | 7 | 7 | 0 | 0 | 0 |");

    Files.delete(folder.resolve("output"));
    runner.done("daily.sh");

    assertThat(runner.log()).hasSize(2);
    assertThat(folder.resolve("output")).hasContent("commit=" + head);
  }

  @Test
  @DisplayName("write the day anew onto what somebody pushed meanwhile, and keep that")
  void race() throws IOException {
    runner.done("daily.sh");
    runner.run(
        runner.path(""),
        "git rm -r --quiet content/papers/2026/07/31; " + commit("Forget the day"));
    runner.run(runner.path(""), "git push --quiet origin main");
    runner.run(folder, "git clone --quiet origin.git other");
    Path other = folder.resolve("other/README.md");
    Files.writeString(other, "meanwhile\n");
    runner.run(other.getParent(), "git add -A; " + commit("Push meanwhile"));
    runner.environment().put("PROGRAM", "bash " + faster(other.getParent()));

    String said = runner.done("daily.sh");

    assertThat(said).contains("somebody pushed meanwhile (try 1)");
    assertThat(runner.log())
        .startsWith("Add 7 papers of 2026-07-31", "Push meanwhile", "Forget the day");
    assertThat(runner.run(runner.origin(), "git show main:README.md")).isEqualTo("meanwhile\n");
  }

  /** A program that, once it has run for the first time, pushes somebody else's commit. */
  private Path faster(Path other) throws IOException {
    return Files.writeString(
        folder.resolve("faster.sh"),
        RunnerCheckout.MAIN
            + " \"$@\"; code=$?\ngit -C '"
            + other
            + "' push --quiet || true\nexit $code\n");
  }

  @Test
  @DisplayName("commit what a run wrote that ended with a fault, and tell the fault")
  void fault() throws IOException {
    runner
        .environment()
        .put(
            "PROGRAM",
            "bash "
                + Files.writeString(
                    folder.resolve("f.sh"), RunnerCheckout.MAIN + " \"$@\"; exit 13\n"));

    Shell.Result result = runner.script("daily.sh");

    assertThat(result.code()).isEqualTo(13);
    assertThat(runner.log()).startsWith("Add 7 papers of 2026-07-31");
  }

  @Test
  @DisplayName("judge what a pull request changed: a wrong number is an annotation on its line")
  void judge() throws IOException {
    runner.done("daily.sh");
    String text = Files.readString(runner.path(PAPER));
    int line = line(text, "96.86%에");
    Files.writeString(runner.path(PAPER), text.replace("96.86%에", "96.36%에"));
    runner.run(runner.path(""), commit("Break a number") + " -a");
    runner.environment().put("BASE", "HEAD^");

    Shell.Result broken = runner.script("judge.sh");

    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.out()).contains("::error file=" + PAPER + ",line=" + line + ",");
    assertThat(folder.resolve("summary")).content().contains("`" + PAPER + ":" + line + "`");

    Files.writeString(runner.path(PAPER), text.replace("지적한다", "말한다"));
    runner.run(runner.path(""), commit("Correct a sentence") + " -a --amend");
    assertThat(runner.script("judge.sh").code()).isZero();
    runner.run(runner.path(""), "git push --quiet --force origin HEAD:main");
    runner.done("daily.sh");
    assertThat(runner.run(runner.origin(), "git show main:" + PAPER)).contains("말한다");
  }

  @Test
  @DisplayName("bring months of several runners together: of two files of a paper the earlier")
  void collect() throws IOException {
    runner.done("daily.sh");
    Path months = folder.resolve("months");
    write(months.resolve("content-2026-05/papers/2026/05/04/2605.00001.md"), "may");
    write(months.resolve("content-2026-06/papers/2026/06/01/2605.00001.md"), "june");
    write(months.resolve("content-2026-06/papers/2026/06/01/2606.00002.md"), "june");
    write(months.resolve("content-2026-06/papers/2026/06/01/2607.26056.md"), "known");
    write(months.resolve("content-2026-06/withheld/2026/06/01/2606.00002.md"), "withheld");

    assertThat(runner.script("collect.sh", months.toString()).code()).isZero();

    assertThat(runner.run(runner.origin(), "git show --stat=200 --format=%s main"))
        .startsWith("Add 2 papers of past months")
        .contains("content/papers/2026/05/04/2605.00001.md")
        .contains("content/papers/2026/06/01/2606.00002.md")
        .contains("content/withheld/2026/06/01/2606.00002.md")
        .contains("3 files changed");
  }

  @Test
  @DisplayName("name the months of a matrix, and refuse what are none")
  void months() throws IOException {
    assertThat(runner.script("months.sh", "2025-11", "2026-02").out())
        .isEqualTo("months=[\"2025-11\",\"2025-12\",\"2026-01\",\"2026-02\"]\n");
    assertThat(runner.script("months.sh", "2026-02", "2025-11").code()).isEqualTo(2);
    assertThat(runner.script("months.sh", "2026-2", "2026-3").code()).isEqualTo(2);
  }

  private static int line(String text, String words) {
    return (int) text.substring(0, text.indexOf(words)).lines().count();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }
}
