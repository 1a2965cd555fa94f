package dailypapers.launch;

import java.util.List;

/** The flags of the virtual machine that does the work. */
final class Flags {
  private static final List<String> ALL =
      List.of(
          // A flag that a later Java gave up must not keep the program from starting.
          "-XX:+IgnoreUnrecognizedVMOptions",
          // Most code runs for less than a second: the second compiler costs more than it gives.
          "-XX:TieredStopAtLevel=1",
          // The heap is small, so its pauses are short; it has no threads and tables of its own.
          "-XX:+UseSerialGC",
          // Hot code soon gets hot: half as many calls until it is compiled.
          "-XX:CompileThresholdScaling=0.5",
          // What a page leaves behind is gone before the next: a small nursery keeps the process
          // small.
          "-Xmn32m",
          // No file of counters under the system's temporary folder for every run.
          "-XX:-UsePerfData",
          // An archive that does not fit is left aside without a word between the results.
          "-Xlog:disable");

  private Flags() {}

  /** Adds them to a command line. */
  static void addTo(List<String> words) {
    words.addAll(ALL);
  }

  /** True if this virtual machine is of the family that these flags are for, HotSpot. */
  static boolean understoodHere() {
    return System.getProperty("java.vm.name", "").endsWith("Server VM");
  }
}
