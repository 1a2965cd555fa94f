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
          // Two processors clean up in half the time of one; on one it does no harm.
          "-XX:+UseParallelGC",
          // Hot code soon gets hot: half as many calls until it is compiled.
          "-XX:CompileThresholdScaling=0.5",
          // Long methods put into each other compile slowly and, in a short run, gain nothing.
          "-XX:C1MaxInlineSize=20",
          // Room enough for what a page leaves behind; more would only make the process larger.
          "-Xmn96m",
          // The stored classes lie where they were when stored: to move 60 MB takes 20 ms and more.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          // No file of counters under the system's temporary folder for every run.
          "-XX:-UsePerfData",
          // An archive that does not fit is left aside without a word between the results.
          "-Xlog:disable");

  private static final List<String> OF_TWO_PROCESSORS =
      List.of(
          // A second compiler would take the second processor from the work that waits for it.
          "-XX:CICompilerCount=1",
          // As eager as two compilers are with the usual 5.
          "-XX:Tier3LoadFeedback=10");

  private Flags() {}

  /**
   * Adds them to a command line.
   *
   * @param processors how many there are
   */
  static void addTo(List<String> words, int processors) {
    words.addAll(ALL);
    if (processors <= 2) {
      words.addAll(OF_TWO_PROCESSORS);
    }
  }

  /** True if this virtual machine is of the family that these flags are for, HotSpot. */
  static boolean understoodHere() {
    return System.getProperty("java.vm.name", "").endsWith("Server VM");
  }
}
