package dailypapers.cli;

import dailypapers.casefiles.Example;
import dailypapers.casefiles.Examples;
import dailypapers.casefiles.Score;
import dailypapers.cases.CaseChecks;
import dailypapers.cases.CaseJudge;
import dailypapers.error.ExitCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The examples judged, and a table of how right the checks are. */
final class ExamplesRun {
  private final Console console;

  ExamplesRun(Console console) {
    this.console = console;
  }

  /** Prints the table, and below it every example with another verdict than the expected one. */
  int run(Optional<Path> file) {
    List<Example> examples = file.map(Examples::read).orElseGet(Examples::bundled);
    CaseJudge judge = new CaseJudge(CaseChecks.standard(List.of()));
    long start = System.nanoTime();
    Score score = Score.of(judge, examples);
    double seconds = (System.nanoTime() - start) / 1e9;
    score.table().forEach(console.out()::println);
    console
        .out()
        .printf(
            Locale.ROOT,
            "judged %d summaries in %.1f s, one after the other%n",
            examples.size(),
            seconds);
    if (!score.wrong().isEmpty()) {
      console.out().println();
    }
    score.wrong().forEach(answer -> console.out().println(answer.line()));
    return ExitCode.OK.code();
  }
}
