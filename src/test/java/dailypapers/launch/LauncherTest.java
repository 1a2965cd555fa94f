package dailypapers.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher as a process, started like the packaged jar. */
@DisplayName("The launcher")
class LauncherTest {
  private static final String CASE =
      """
      {"id": "2607.00001", "title": "Loom", "text": "We present Loom, which reads a paper in 3 ms.",
       "written_from_text": true, "summary": {"What's New": "Loom은 논문 7억 편을 읽는다."}}
      """;

  private static final String BEGUN = "http://localhost";

  @TempDir Path folder;
  private final List<ProcessHandle> started = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private Path jar;

  @BeforeEach
  void makeJar() throws IOException {
    jar = LaunchJar.pointing(folder.resolve("daily-papers.jar"));
    environment.put("LC_ALL", "C");
  }

  @AfterEach
  void endAll() {
    started.forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  @DisplayName("starts the same Java again with its flags, and passes on what the user defined")
  void flags() throws Exception {
    Process launcher =
        preview("-Dmarker=passed-on", "--add-opens", "java.base/java.util=ALL-UNNAMED");

    ProcessHandle worker = children(launcher).get(0);

    assumeTrue(worker.info().arguments().isPresent(), "this system shows no command lines");
    assertThat(worker.info().command()).isEqualTo(launcher.info().command());
    assertThat(worker.info().arguments().map(Arrays::asList).orElseThrow())
        .contains("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", "-Dmarker=passed-on")
        .containsSubsequence("--add-opens", "java.base/java.util=ALL-UNNAMED")
        .containsSubsequence(Worker.class.getName(), "preview", "--port", "0");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "-Xmx300m,",
    "-XX:+UseSerialGC,",
    "-Ddailypapers.launch=here,",
    "@options,",
    "-Da=b, JAVA_TOOL_OPTIONS",
    "-Da=b, JDK_JAVA_OPTIONS"
  })
  @DisplayName("starts no other process where the user tuned this one")
  void inPlace(String option, String variable) throws Exception {
    Files.writeString(folder.resolve("options"), "-Xmx300m");
    if (variable != null) {
      environment.put(variable, "-XX:+UseSerialGC");
    }

    Process launcher = preview(option.replace("@", "@" + folder + "/"));

    assertThat(children(launcher)).isEmpty();
  }

  @Test
  @DisplayName("starts another process where variables hold no more than definitions")
  void definitions() throws Exception {
    environment.put("JAVA_TOOL_OPTIONS", "-Da=b");

    assertThat(children(preview())).hasSize(1);
  }

  @Test
  @DisplayName("does not count on another process: where none can be started, there is none")
  void noProcess() {
    assertThat(Launcher.start(List.of(folder.resolve("no-such-java").toString()))).isEmpty();
  }

  @Test
  @DisplayName("passes on input and output, in Korean, and the exit code")
  void inputAndOutput() throws Exception {
    Process launcher = start("check", "--case", "/dev/stdin");
    try (var in = launcher.getOutputStream()) {
      in.write(CASE.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(ended(launcher)).as(err()).isEqualTo(1);
    assertThat(out()).contains("7억", "unfaithful");
    assertThat(err()).isEmpty();
  }

  @Test
  @DisplayName("passes on errors and their exit code")
  void exitCode() throws Exception {
    Process launcher = start("check", "--site", folder.resolve("사이트.yml").toString());

    assertThat(ended(launcher)).isEqualTo(3);
    assertThat(err()).startsWith("error: there is no such file");
    assertThat(out()).isEmpty();
  }

  @Test
  @DisplayName("ends the other process when it is told to end, and waits for it")
  void terminated() throws Exception {
    Process launcher = preview();
    ProcessHandle worker = children(launcher).get(0);

    launcher.destroy();

    assertThat(ended(launcher)).isEqualTo(143);
    assertThat(worker.isAlive()).isFalse();
  }

  @Test
  @DisplayName("is not outlived by the other process when it is killed")
  void killed() throws Exception {
    Process launcher = preview();
    ProcessHandle worker = children(launcher).get(0);

    launcher.destroyForcibly();

    worker.onExit().get(60, TimeUnit.SECONDS);
  }

  @Test
  @DisplayName("says so with its exit code if the other process is killed")
  void workerKilled() throws Exception {
    Process launcher = preview();

    children(launcher).get(0).destroyForcibly();

    assertThat(ended(launcher)).isEqualTo(137);
  }

  /** A command that goes on until it is told to end, and has begun. */
  private Process preview(String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of(options));
    words.addAll(List.of("preview", "--port", "0", "--output", folder.resolve("site").toString()));
    Process launcher = start(words.toArray(new String[0]));
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (launcher.isAlive() && !out().contains(BEGUN) && System.nanoTime() < patience) {
      LockSupport.parkNanos(20_000_000);
    }
    launcher.children().forEach(started::add);
    assertThat(out()).as(err()).contains(BEGUN);
    return launcher;
  }

  /** Options of the virtual machine come first, as they are typed. */
  private Process start(String... words) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    int options = 0;
    while (words[options].matches("[-@].*") && !words[options].equals("--version")) {
      options += words[options].equals("--add-opens") ? 2 : 1;
    }
    List<String> all = List.of(words);
    line.addAll(all.subList(0, options));
    line.addAll(List.of("-jar", jar.toString()));
    line.addAll(all.subList(options, words.length));
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectOutput(file("out")).redirectError(file("err"));
    GivenOptions.VARIABLES.forEach(builder.environment()::remove);
    builder.environment().putAll(environment);
    Process process = builder.start();
    started.add(process.toHandle());
    return process;
  }

  /** The exit code. */
  private static int ended(Process launcher) throws InterruptedException {
    assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
    return launcher.exitValue();
  }

  private static List<ProcessHandle> children(Process launcher) {
    return launcher.children().toList();
  }

  private String out() throws IOException {
    return Files.readString(file("out").toPath());
  }

  private String err() throws IOException {
    return Files.readString(file("err").toPath());
  }

  private File file(String name) {
    return folder.resolve(name).toFile();
  }
}
