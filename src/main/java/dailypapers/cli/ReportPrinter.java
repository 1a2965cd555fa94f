package dailypapers.cli;

import dailypapers.bake.BakeReport;
import dailypapers.digest.DigestReport;
import dailypapers.digest.Outcome;
import dailypapers.digest.Outcome.Kind;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what a run did, so that nothing that a source named goes unmentioned. */
final class ReportPrinter {
  private final PrintStream out;
  private final Errors errors;

  ReportPrinter(Console console, Errors errors) {
    this.out = console.out();
    this.errors = errors;
  }

  /**
   * A line a date, a line a paper that was withheld or failed, the totals; returns the exit code.
   */
  int print(DigestReport report, Path content) {
    for (DigestReport.Day day : report.days()) {
      if (!day.outcomes().isEmpty()) {
        String counts =
            Arrays.stream(Kind.values())
                .map(kind -> count(kind, day.count(kind)))
                .collect(Collectors.joining("  "));
        out.println(day.date() + "  " + found(day.outcomes().size()) + "  " + counts);
      }
    }
    report.outcomes().stream()
        .filter(outcome -> !outcome.reason().isEmpty() && outcome.kind() != Kind.WRITTEN)
        .forEach(this::reason);
    report.faults().forEach(errors::print);
    String counts =
        Arrays.stream(Kind.values())
            .map(kind -> count(kind, report.count(kind)))
            .collect(Collectors.joining("  "));
    out.println("total       " + found(report.outcomes().size()) + "  " + counts);
    out.println("content     " + content);
    return report.exitCode().code();
  }

  /** Where the site is and what it holds. */
  void print(BakeReport report) {
    out.printf(
        Locale.ROOT,
        "site        %d editions, %d papers, %d tags; %d files, %d changed, %d removed%n",
        report.editions(),
        report.papers(),
        report.tags(),
        report.files(),
        report.changed(),
        report.removed());
    out.println("            " + report.site());
  }

  private void reason(Outcome outcome) {
    out.println(
        outcome.kind().slug()
            + "  "
            + outcome.paper()
            + " ("
            + outcome.date()
            + "): "
            + outcome.reason());
  }

  private static String found(int papers) {
    return "found " + papers;
  }

  private static String count(Kind kind, long papers) {
    return kind.slug() + " " + papers;
  }
}
