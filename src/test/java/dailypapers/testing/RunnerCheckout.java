package dailypapers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A repository as a runner of GitHub has it: {@code site.yml} and the scripts of the workflows in a
 * checkout, with a bare repository as its origin.
 *
 * <pre>{@code
 * RunnerCheckout runner = new RunnerCheckout(folder);
 * runner.environment().put("DATE", "2026-07-31");
 * Shell.Result result = runner.script("daily.sh");
 * }</pre>
 */
public final class RunnerCheckout {
  /** Starts this program without a jar, in the environment of the scripts. */
  public static final String MAIN =
      Path.of(System.getProperty("java.home"), "bin", "java") + " dailypapers.cli.Main";

  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();

  /**
   * Makes both below a folder; the calling test is skipped where there is no git.
   *
   * @param folder is also the home of what runs, and where the runner's files "output" and
   *     "summary" lie
   */
  public RunnerCheckout(Path folder) throws IOException {
    Shell.assumeHere("git");
    this.folder = folder;
    environment.put("HOME", folder.toString());
    environment.put("CLASSPATH", System.getProperty("java.class.path"));
    environment.put("PROGRAM", MAIN);
    environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
    environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    run(folder, "git init --quiet --bare --initial-branch=main origin.git");
    run(folder, "git clone --quiet origin.git checkout");
    Files.copy(Path.of("site.yml"), path("site.yml"));
    copyScripts();
    Files.writeString(path(".gitignore"), "/content/.lock\n/.cache/\n");
    run(path(""), "git checkout --quiet -B main; git add -A; " + commit("Begin"));
    run(path(""), "git push --quiet origin main");
  }

  /** A file of the checkout. */
  public Path path(String name) {
    return folder.resolve("checkout").resolve(name);
  }

  /** The bare repository. */
  public Path origin() {
    return folder.resolve("origin.git");
  }

  /** The variables with which scripts run; they may be changed. */
  public Map<String, String> environment() {
    return environment;
  }

  /** Runs a script of the workflows. */
  public Shell.Result script(String name, String... words) {
    return Shell.run(
        path(""), environment, "bash .github/scripts/" + name + " " + String.join(" ", words));
  }

  /** Runs a script that must succeed; returns what it said. */
  public String done(String name, String... words) {
    Shell.Result result = script(name, words);
    assertThat(result.code()).as(result.out()).isZero();
    return result.out();
  }

  /** Runs a line that must succeed, in any folder. */
  public String run(Path where, String line) {
    Shell.Result result = Shell.run(where, environment, line);
    assertThat(result.code()).as(line + "\n" + result.out()).isZero();
    return result.out();
  }

  /** What was pushed: the titles of the commits, the newest first. */
  public List<String> log() {
    return run(origin(), "git log --format=%s main").lines().toList();
  }

  /** A line that commits what is staged, as somebody. */
  public static String commit(String message) {
    return "git -c user.name=A -c user.email=a@example.org commit --quiet -m '" + message + "'";
  }

  private void copyScripts() throws IOException {
    Path scripts = Path.of(".github", "scripts");
    Files.createDirectories(path(scripts.toString()));
    Files.copy(Path.of(".github", "labels.yml"), path(".github/labels.yml"));
    try (Stream<Path> all = Files.list(scripts)) {
      for (Path script : all.toList()) {
        Files.copy(script, path(script.toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
