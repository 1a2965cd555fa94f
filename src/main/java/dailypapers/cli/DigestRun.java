package dailypapers.cli;

import dailypapers.config.SiteConfig;
import dailypapers.digest.DailyDigest;
import dailypapers.digest.DigestReport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Dates into content files, as {@code daily} and {@code backfill} ask for it. */
final class DigestRun {
  private final Console console;
  private final ReportPrinter printer;

  DigestRun(Console console, ReportPrinter printer) {
    this.console = console;
    this.printer = printer;
  }

  /** Runs every date of a range and prints what became of it; returns the exit code. */
  int run(SiteConfig config, Path content, LocalDate first, LocalDate last) {
    Thread goodbye = new Thread(() -> console.err().println("stopped; the next run goes on"));
    Runtime.getRuntime().addShutdownHook(goodbye);
    try (Wiring wiring = new Wiring(config, Clock.systemUTC(), console)) {
      DailyDigest digest = wiring.digest(content);
      DigestReport report = digest.run(first, last);
      int code = printer.print(report, content);
      wiring.usage().forEach(line -> console.out().println(line));
      return code;
    } finally {
      Runtime.getRuntime().removeShutdownHook(goodbye);
    }
  }

  /** Prints what a run would ask of the model, and asks nothing; returns the exit code. */
  int estimate(SiteConfig config, Path content, LocalDate first, LocalDate last) {
    try (Wiring wiring = new Wiring(config, Clock.systemUTC(), console)) {
      List<String> lines = wiring.estimate(content, first, last);
      lines.forEach(line -> console.out().println(line));
      return 0;
    }
  }
}
