package dailypapers.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Lines of bash, run in a folder. */
public final class Shell {
  /**
   * What a line did.
   *
   * @param out both of its outputs, as they came
   */
  public record Result(int code, String out) {}

  private Shell() {}

  /** Skips a test, visibly, where there is no bash or no such program. */
  public static void assumeHere(String program) {
    assumeTrue(isHere(program), "needs bash and " + program);
  }

  /** Whether there is bash and such a program. */
  public static boolean isHere(String program) {
    try {
      return run(Path.of(""), Map.of(), "command -v " + program).code() == 0;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** Runs a line with these environment variables besides those that are there. */
  public static Result run(Path folder, Map<String, String> environment, String line) {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", line)
            .directory(folder.toAbsolutePath().toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
