package dailypapers.cli;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.PrintStream;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Prints an error in its three parts and gives the exit code of its kind:
 *
 * <pre>
 * error: unknown key "titel"
 * where: site.yml:2
 * hint:  did you mean "title"?
 * </pre>
 */
final class Errors {
  private final PrintStream err;
  private final boolean debug;

  /**
   * @param debug true if the stack trace is to be printed too
   */
  Errors(PrintStream err, boolean debug) {
    this.err = err;
    this.debug = debug;
  }

  /** Prints as the options of a command ask for. */
  static Errors of(Console console, CommandLine command) {
    CommandLine root = command;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    boolean debug =
        root.getCommandSpec().userObject() instanceof DailyPapersCommand program && program.debug;
    return new Errors(console.err(), debug);
  }

  /** A command line that was not understood. */
  int parameter(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    print(
        Objects.toString(e.getMessage(), "it was not understood"),
        "command line of " + command,
        nearest(e) + command + " --help shows all");
    return ExitCode.USAGE.code();
  }

  private static String nearest(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
            && !unmatched.getSuggestions().isEmpty()
        ? "did you mean " + unmatched.getSuggestions().get(0) + "? "
        : "";
  }

  /** A run that failed. */
  int execution(Exception e) {
    if (e instanceof DailyPapersException known) {
      print(known);
      return known.kind().code();
    }
    trace(e);
    String where =
        e.getStackTrace().length == 0 ? "unknown place" : e.getStackTrace()[0].toString();
    print(
        "this program has a fault: " + e,
        where,
        "run it again with --debug and open an issue with what it prints");
    return ExitCode.INTERNAL.code();
  }

  /** The three lines of an error. */
  void print(DailyPapersException e) {
    trace(e);
    print(e.problem(), e.where(), e.hint());
  }

  private void print(String problem, String where, String hint) {
    err.println("error: " + problem);
    err.println("where: " + where);
    err.println("hint:  " + hint);
  }

  private void trace(Exception e) {
    if (debug) {
      e.printStackTrace(err);
    }
  }
}
