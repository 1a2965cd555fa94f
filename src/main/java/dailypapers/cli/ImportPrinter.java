package dailypapers.cli;

import dailypapers.importer.ImportOutcome;
import dailypapers.importer.ImportOutcome.Kind;
import dailypapers.importer.ImportReport;
import dailypapers.legacy.LegacyDigest;
import dailypapers.legacy.LegacyRemark;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Prints what an import did, so that no paper and no line of its input goes unmentioned. */
final class ImportPrinter {
  private final PrintStream out;
  private final Errors errors;

  ImportPrinter(Console console, Errors errors) {
    this.out = console.out();
    this.errors = errors;
  }

  /**
   * A line for all that came into no content file, a line for every paper of which something is to
   * be said, then the sums: of the lines and of the papers.
   */
  void print(ImportReport report, Path content) {
    report.digests().forEach(digest -> digest.remarks().forEach(this::remark));
    report.others().forEach(file -> out.println("not read    " + file + ": no Markdown"));
    report.outcomes().stream()
        .filter(outcome -> !outcome.reason().isEmpty() && outcome.kind() != Kind.UNREADABLE)
        .forEach(this::outcome);
    report.faults().forEach(errors::print);
    lines(report);
    out.println("papers      " + report.outcomes().size() + " =" + counts(report));
    out.println("written     " + report.written() + " files");
    out.println("content     " + content);
  }

  private void remark(LegacyRemark remark) {
    String word =
        switch (remark.kind()) {
          case PAPER, LINES -> "unreadable  ";
          case LEFT_OUT -> "left out    ";
          case ASIDE -> "aside       ";
        };
    String span = remark.lines() == 1 ? "" : " (" + remark.lines() + " lines)";
    out.println(word + remark.place() + span + ": " + remark.what());
  }

  private void outcome(ImportOutcome outcome) {
    String word = String.format(Locale.ROOT, "%-11s ", outcome.kind().slug());
    out.println(word + outcome.place() + ": " + outcome.paper() + ": " + outcome.reason());
  }

  private void lines(ImportReport report) {
    out.printf(
        Locale.ROOT,
        "lines       %d in %d files = papers %d  days %d  aside %d  unreadable papers %d%n",
        sum(report, LegacyDigest::lines),
        report.digests().size(),
        sum(report, LegacyDigest::paperLines),
        sum(report, LegacyDigest::dayLines),
        sum(report, digest -> digest.lines(LegacyRemark.Kind.ASIDE)),
        sum(report, digest -> digest.lines(LegacyRemark.Kind.PAPER)));
  }

  private static int sum(ImportReport report, ToIntFunction<LegacyDigest> lines) {
    return report.digests().stream().mapToInt(lines).sum();
  }

  private static String counts(ImportReport report) {
    return Arrays.stream(Kind.values())
        .map(kind -> "  " + kind.slug() + " " + report.count(kind))
        .collect(Collectors.joining());
  }
}
