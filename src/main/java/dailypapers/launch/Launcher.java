package dailypapers.launch;

import dailypapers.cli.Main;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where {@code java -jar daily-papers.jar COMMAND} starts. A manifest can name a main class, but no
 * flags of the virtual machine, and a run of a second or two depends on them: so this starts the
 * same Java again, with {@link Flags}, and waits for it.
 *
 * <p>Whoever gives the virtual machine options of their own ({@code -X…}, an agent) knows better:
 * then, and with {@code -Ddailypapers.launch=here}, and where no process can be started, the
 * program runs in this process.
 *
 * <p>All that happens here is paid by every command, so nothing here uses lambdas, streams,
 * patterns or joined strings, whose machinery takes longer to load than all the rest.
 */
public final class Launcher {
  private static final String PLACE = "dailypapers.launch";

  private Launcher() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] args) {
    Optional<List<String>> options = here() ? Optional.empty() : GivenOptions.read();
    Optional<Process> child =
        options.isEmpty() ? Optional.empty() : start(command(options.get(), args));
    if (child.isEmpty()) {
      Main.main(args);
      return;
    }
    System.exit(exitCode(child.get()));
  }

  private static boolean here() {
    return "here".equals(System.getProperty(PLACE)) || !Flags.understoodHere();
  }

  /** The process that does the work; empty where none can be started. */
  static Optional<Process> start(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    Farewell farewell = new Farewell();
    Runtime.getRuntime().addShutdownHook(farewell);
    try {
      return Optional.of(farewell.start(builder));
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      Runtime.getRuntime().removeShutdownHook(farewell);
      return Optional.empty();
    }
  }

  private static List<String> command(List<String> options, String[] args) {
    String classPath = System.getProperty("java.class.path");
    List<String> words = new ArrayList<>();
    words.add(java());
    Flags.addTo(words, Runtime.getRuntime().availableProcessors());
    StartArchive.of(classPath).addTo(words);
    words.addAll(options);
    words.add("-cp");
    words.add(classPath);
    words.add(Worker.parentOption(ProcessHandle.current().pid()));
    words.add(Worker.class.getName());
    for (String arg : args) {
      words.add(arg);
    }
    return words;
  }

  /** The program that runs this process. */
  static String java() {
    return System.getProperty("java.home")
        .concat(File.separator)
        .concat("bin")
        .concat(File.separator)
        .concat("java");
  }

  private static int exitCode(Process child) {
    while (true) {
      try {
        return child.waitFor();
      } catch (InterruptedException e) {
        // Nobody interrupts the main thread on purpose; the child goes on, so this does.
        Thread.onSpinWait();
      }
    }
  }
}
