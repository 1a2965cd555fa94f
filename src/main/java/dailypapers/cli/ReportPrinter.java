package dailypapers.cli;

import dailypapers.bake.BakeReport;
import dailypapers.digest.DigestReport;
import dailypapers.digest.Outcome;
import dailypapers.digest.Outcome.Kind;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Prints what a run did, so that nothing that a source named goes unmentioned. */
final class ReportPrinter {
  private final PrintStream out;
  private final Errors errors;

  ReportPrinter(Console console, Errors errors) {
    this.out = console.out();
    this.errors = errors;
  }

  /** A line a date, a line a paper that needs a word, the totals; returns the exit code. */
  int print(DigestReport report, Path content, List<String> more) {
    for (DigestReport.Day day : report.days()) {
      if (!day.outcomes().isEmpty()) {
        out.println(day.date() + "  " + counts(day.outcomes().size(), day::count));
      }
    }
    report.outcomes().stream().filter(outcome -> !outcome.reason().isEmpty()).forEach(this::reason);
    report.faults().forEach(errors::print);
    out.println("total       " + counts(report.outcomes().size(), report::count));
    out.println("content     " + content);
    more.forEach(out::println);
    report.stop().ifPresent(errors::print);
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
    report.remark().ifPresent(remark -> out.println("            " + remark));
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

  /** A run that was not stopped skips nothing, most sites exclude nothing: no need to say so. */
  private static String counts(int found, ToLongFunction<Kind> count) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.isUsual() || count.applyAsLong(kind) > 0)
        .map(kind -> "  " + kind.slug() + " " + count.applyAsLong(kind))
        .collect(Collectors.joining("", "found " + found, ""));
  }
}
