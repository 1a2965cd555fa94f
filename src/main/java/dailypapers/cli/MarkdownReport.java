package dailypapers.cli;

import dailypapers.content.TableCell;
import dailypapers.digest.DigestReport;
import dailypapers.digest.Outcome;
import dailypapers.digest.Outcome.Kind;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.secret.Redaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What a run did, as Markdown for people who look at a workflow's summary page or at a commit: a
 * table of the dates, a table of the papers that need a word, and what was used.
 */
final class MarkdownReport {
  private final DigestReport report;
  private final List<String> more;

  /**
   * @param more lines for the end, such as tokens and cost
   */
  MarkdownReport(DigestReport report, List<String> more) {
    this.report = report;
    this.more = List.copyOf(more);
  }

  /**
   * Adds it to the end of a file, as GitHub wants it of {@code GITHUB_STEP_SUMMARY}.
   *
   * @param redaction takes out what nobody may read
   * @throws DailyPapersException kind {@code FILES} if it cannot be written
   */
  void appendTo(Path file, Redaction redaction) {
    try {
      Files.writeString(
          file,
          redaction.of(String.join("\n", lines()) + "\n"),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "the report cannot be written: " + e.getMessage(),
          file.toString(),
          "check --report",
          e);
    }
  }

  List<String> lines() {
    List<Kind> kinds =
        Arrays.stream(Kind.values())
            .filter(kind -> kind.isUsual() || report.count(kind) > 0)
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(row("date", "found", kinds, Kind::slug));
    lines.add("|---|--:|" + "--:|".repeat(kinds.size()));
    for (DigestReport.Day day : report.days()) {
      if (!day.outcomes().isEmpty()) {
        lines.add(row(day.date().toString(), day.outcomes().size(), kinds, counted(day::count)));
      }
    }
    lines.add(row("total", report.outcomes().size(), kinds, counted(report::count)));
    papers(lines);
    faults(lines);
    if (!more.isEmpty()) {
      lines.addAll(List.of("", "```"));
      lines.addAll(more);
      lines.add("```");
    }
    return lines;
  }

  private void papers(List<String> lines) {
    List<Outcome> outcomes =
        report.outcomes().stream().filter(outcome -> !outcome.reason().isEmpty()).toList();
    if (!outcomes.isEmpty()) {
      lines.addAll(List.of("", "| paper | | why |", "|---|---|---|"));
      for (Outcome outcome : outcomes) {
        lines.add(
            "| "
                + TableCell.of(outcome.paper())
                + " ("
                + outcome.date()
                + ") | "
                + outcome.kind().slug()
                + " | "
                + TableCell.of(outcome.reason())
                + " |");
      }
    }
  }

  private void faults(List<String> lines) {
    List<DailyPapersException> faults = new ArrayList<>(report.faults());
    report.stop().ifPresent(faults::add);
    for (DailyPapersException fault : faults) {
      String line = fault.problem() + " (" + fault.where() + "): " + fault.hint();
      lines.addAll(List.of("", "> **" + fault.kind().meaning() + "**: " + TableCell.of(line)));
    }
  }

  private static Function<Kind, String> counted(ToLongFunction<Kind> count) {
    return kind -> String.valueOf(count.applyAsLong(kind));
  }

  private static <T> String row(
      String first, T found, List<Kind> kinds, Function<Kind, String> cell) {
    return kinds.stream()
        .map(cell)
        .collect(Collectors.joining(" | ", "| " + first + " | " + found + " | ", " |"));
  }
}
