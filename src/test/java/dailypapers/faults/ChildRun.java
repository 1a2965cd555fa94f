package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.cli.Main;
import dailypapers.cli.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command line in a process of its own, which can be killed, or held to limits of the system. */
final class ChildRun {
  private final Process process;
  private final Path out;
  private final Path err;

  private ChildRun(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts a command with these variables in its environment.
   *
   * @param words of the command line; each may be anything that prints as it is typed
   */
  static ChildRun start(Map<String, String> environment, Object... words) {
    return started(environment, java(words));
  }

  /** The same after a line of bash, such as {@code ulimit -f 8}, whose limits hold for the run. */
  static ChildRun within(String limit, Map<String, String> environment, Object... words) {
    Stream<String> bash = Stream.of("bash", "-c", limit + "; exec \"$@\"", "run");
    return started(environment, Stream.concat(bash, java(words)));
  }

  private static Stream<String> java(Object... words) {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    return Stream.concat(java, Stream.of(words).map(String::valueOf));
  }

  private static ChildRun started(Map<String, String> environment, Stream<String> line) {
    try {
      Path out = Files.createTempFile("run", ".out");
      Path err = Files.createTempFile("run", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(line.toList())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      return new ChildRun(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its number, as others read it. */
  long pid() {
    return process.pid();
  }

  /** Ends it as {@code kill -9} does, between any two of its instructions. */
  void kill() {
    process.destroyForcibly();
    waitFor();
  }

  /** What it did, when it has ended. */
  Run ended() {
    waitFor();
    try {
      Run run = new Run(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void waitFor() {
    try {
      assertThat(process.waitFor(100, TimeUnit.SECONDS)).as("the process ends").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
