package dailypapers.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a command as a process of its own and tells what it took, from its start to its exit.
 *
 * <p>GNU time asks the kernel after the exit (wait4), which misses nothing. Where it is not
 * installed, processor time and memory are asked for every two milliseconds while the process runs;
 * what it takes in its last two milliseconds is missed.
 */
final class Stopwatch {
  private static final Path GNU_TIME = Path.of("/usr/bin/time");
  private static final int KIB_IN_MIB = 1024;

  private final Path log;
  private final boolean hasGnuTime;

  /**
   * @param folder for what the processes print
   */
  Stopwatch(Path folder) throws IOException {
    this.log = folder.resolve("log.txt");
    this.hasGnuTime = isGnuTime();
  }

  /**
   * What a run took.
   *
   * @param wall seconds on the clock
   * @param processor seconds of all processors, user and system
   * @param memory the peak resident set of its largest process, in MiB; 0 where nobody tells
   */
  record Run(double wall, double processor, double memory) {}

  /** How the figures come about. */
  String method() {
    return hasGnuTime
        ? "processor time and peak memory from GNU time (wait4)"
        : "processor time and peak memory polled from /proc every 2 ms";
  }

  /**
   * @throws IllegalStateException with what the command printed, if it failed
   */
  Run run(List<String> command) throws IOException, InterruptedException {
    Path figures = log.resolveSibling("time.txt");
    List<String> all = new ArrayList<>();
    if (hasGnuTime) {
      all.addAll(List.of(GNU_TIME.toString(), "-f", "%U %S %M", "-o", figures.toString()));
    }
    all.addAll(command);
    long start = System.nanoTime();
    Process process = process(all).start();
    Run polled = hasGnuTime ? new Run(0, 0, 0) : polled(process);
    int code = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " ended with " + code + ":\n" + Files.readString(log));
    }
    return hasGnuTime
        ? counted(wall, Files.readString(figures).strip().split(" "))
        : new Run(wall, polled.processor(), polled.memory());
  }

  private ProcessBuilder process(List<String> command) {
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
  }

  private static Run counted(double wall, String[] figures) {
    return new Run(
        wall,
        Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]),
        Double.parseDouble(figures[2]) / KIB_IN_MIB);
  }

  private static Run polled(Process process) throws InterruptedException {
    double processor = 0;
    double memory = 0;
    while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
      double used = process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
      processor = Math.max(processor, used);
      memory = Math.max(memory, highWater(process.pid()));
    }
    return new Run(0, processor, memory);
  }

  /** As Linux counts it for the process alone: VmHWM in kB. */
  private static double highWater(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
              .filter(line -> line.startsWith("VmHWM:"))
              .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
              .findFirst()
              .orElse(0)
          / KIB_IN_MIB;
    } catch (IOException | UncheckedIOException e) {
      return 0; // it has just ended, or this is no Linux
    }
  }

  /** BSD's time knows no such options. */
  private boolean isGnuTime() throws IOException {
    if (!Files.isExecutable(GNU_TIME)) {
      return false;
    }
    try {
      return process(List.of(GNU_TIME.toString(), "-f", "%M", "true")).start().waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
