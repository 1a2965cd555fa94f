package dailypapers.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the process starts: {@code java -jar daily-papers.jar COMMAND}. */
public final class Main {
  private Main() {}

  /**
   * Runs one command. A success returns, so that Maven, which calls this in its own process, goes
   * on; anything else ends the process with the exit code that tells the kind.
   */
  public static void main(String[] args) {
    // Else picocli looks for Groovy, which is not there, in every jar: a twentieth of a build.
    System.setProperty("picocli.disable.closures", "true");
    Console console =
        new Console(
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            System.console() != null,
            System.getenv());
    // What others print past the console: the JDK's logs, a thread that nobody waited for.
    System.setErr(console.redaction().messages(System.err));
    int code = CommandLines.run(console, args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs one command without ending the process, for whoever embeds it.
   *
   * @param out gets results, in UTF-8
   * @param err gets progress and errors, in UTF-8
   * @return the exit code, as {@link dailypapers.error.ExitCode} numbers it
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    return CommandLines.run(new Console(out, err, false, System.getenv()), args);
  }

  /** Korean text reaches the terminal whatever the locale of the shell says. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
