package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.openai.TimeSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * What a command line did, run in this process.
 *
 * @param code the exit code
 * @param out what it printed, read as UTF-8
 * @param err what it printed beside, read as UTF-8
 */
public record Run(int code, String out, String err) {
  /** Runs a command line; every word may be anything that prints as it is typed. */
  public static Run of(Object... words) {
    return with(Map.of(), words);
  }

  /** The same where the process has these environment variables. */
  public static Run with(Map<String, String> environment, Object... words) {
    return with(TimeSource.SYSTEM, environment, words);
  }

  /** The same where it waits for busy endpoints by this time. */
  public static Run with(TimeSource waits, Map<String, String> environment, Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CommandLines.run(
            new Console(utf8(out), utf8(err), false, environment, waits), typed(words));
    return new Run(code, text(out), text(err));
  }

  static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static String[] typed(Object... words) {
    return Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
  }

  /** Success, and nothing beside. */
  public void assertFine() {
    assertThat(err).isEmpty();
    assertThat(code).isZero();
  }

  /** Success, whatever was printed. */
  public void assertDone() {
    assertThat(code).as(out + err).isZero();
  }

  /** Nothing but the three lines of an error; its parts must begin so. */
  public void assertError(int expected, String error, String where, String hint) {
    assertThat(err.lines()).as(err).hasSize(3);
    assertErrorIn(expected, error, where, hint);
    assertThat(out).isEmpty();
  }

  /** The three lines of an error, whatever else was printed. */
  public void assertErrorIn(int expected, String error, String where, String hint) {
    assertThat(err.lines().filter(line -> line.startsWith("error: ")).findFirst())
        .as(err)
        .hasValueSatisfying(line -> assertThat(line).startsWith("error: " + error));
    assertThat(err).contains("\nwhere: " + where).contains("\nhint:  " + hint);
    assertThat(err).doesNotContain("\tat ");
    assertThat(code).isEqualTo(expected);
  }
}
