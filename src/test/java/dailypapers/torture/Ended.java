package dailypapers.torture;

import dailypapers.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * How a run ended.
 *
 * @param out what it printed
 * @param err what it printed beside
 * @param excuse true if it may have made something else, though it ended well
 */
record Ended(int code, String out, String err, boolean excuse) {
  /** 128 and the number of SIGKILL, as a shell has it. */
  static final int KILLED = 137;

  private static final int ALL_DONE = 0;
  private static final int SOME_FAILED = 11;
  private static final int OWN_FAULT = 12;
  private static final int LAST = 14;

  /** Runs something that prints; a kill ends with {@link #KILLED}. */
  static Ended of(BiFunction<PrintStream, PrintStream, Integer> run) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code;
    try {
      code =
          run.apply(
              new PrintStream(out, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8));
    } catch (Killed e) {
      code = KILLED;
    }
    return new Ended(code, text(out), text(err), false);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Runs a command line. */
  static Ended of(String... words) {
    return of((out, err) -> Main.run(out, err, words));
  }

  /** The same, killed. */
  Ended killed() {
    return new Ended(KILLED, out, err, excuse);
  }

  /** The same, which may have made something else though it ended well. */
  Ended excused() {
    return new Ended(code, out, err, true);
  }

  /** True if it may: it said so, or somebody says so. */
  boolean isExcused() {
    return excuse || out.contains("no pictures for sharing were drawn");
  }

  boolean isKilled() {
    return code == KILLED;
  }

  boolean isFine() {
    return code == ALL_DONE;
  }

  /** What is wrong with the way in which a fault was told. */
  List<String> rudeness() {
    List<String> wrong = new ArrayList<>();
    if (code < ALL_DONE || code > LAST || code == OWN_FAULT) {
      wrong.add("ends with " + code);
    }
    if ((out + err).contains("\tat ")) {
      wrong.add("prints a stack trace");
    }
    if (code != ALL_DONE
        && code != SOME_FAILED
        && !(err.contains("error: ") && err.contains("where: ") && err.contains("hint:  "))) {
      wrong.add("says not what is wrong, where, and what to do");
    }
    return wrong;
  }

  @Override
  public String toString() {
    return "exit " + code + "\n" + out + err;
  }
}
