package dailypapers.load;

import dailypapers.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The program in a process of its own, which runs a command again until it succeeds, as a schedule
 * would, and says how much memory it holds whenever it gets a line, and at its end how many
 * milliseconds of processor time it took:
 *
 * <pre>
 *   ← 25
 *   → heap 25 31457280
 *   → ended 11
 *   → ended 0
 *   → spent 9800
 * </pre>
 */
public final class LoadProcess {
  private static final int MOST_RUNS = 200;

  private LoadProcess() {}

  /** Runs the command that the words are. */
  public static void main(String[] words) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Thread listener = new Thread(() -> listen(out), "heap");
    listener.setDaemon(true);
    listener.start();
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int code = 1;
    for (int run = 0; run < MOST_RUNS && code != 0; run++) {
      code = Main.run(nowhere, nowhere, words);
      out.println("ended " + code);
    }
    tell("end", out);
    long spent = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    out.println("spent " + spent);
  }

  private static void listen(PrintStream out) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String name = in.readLine(); name != null; name = in.readLine()) {
        tell(name, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Twice, for what the first collection leaves to be finalized. */
  private static synchronized void tell(String name, PrintStream out) {
    System.gc();
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    out.println("heap " + name + " " + used);
  }

  /** The words that start it, as a child of this process, in so much memory. */
  static List<String> command(int megabytes, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-Xmx" + megabytes + "m", "-cp", System.getProperty("java.class.path")));
    command.add(LoadProcess.class.getName());
    command.addAll(words);
    return command;
  }
}
