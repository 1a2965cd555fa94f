package dailypapers.cli;

import dailypapers.casefiles.ArchiveFile;
import dailypapers.casefiles.CaseFile;
import dailypapers.casefiles.CaseFiles;
import dailypapers.casefiles.JudgementLine;
import dailypapers.cases.CaseChecks;
import dailypapers.cases.CaseJudge;
import dailypapers.cases.CaseJudgement;
import dailypapers.check.Case;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Case files judged, a line of JSON each. */
final class CaseRun {
  private final Console console;
  private final Errors errors;

  CaseRun(Console console, Errors errors) {
    this.console = console;
    this.errors = errors;
  }

  /**
   * Judges every file, also after one that is no case.
   *
   * @return the exit code of the first file that is no case; else whether a summary is unfaithful
   */
  int run(Path path, Optional<Path> archive) {
    CaseJudge judge =
        new CaseJudge(CaseChecks.standard(archive.map(ArchiveFile::read).orElse(List.of())));
    ExitCode code = ExitCode.OK;
    Optional<ExitCode> broken = Optional.empty();
    for (Path file : CaseFiles.at(path)) {
      try {
        Case judged = CaseFile.read(file);
        CaseJudgement judgement = judge.judge(judged);
        console.out().println(JudgementLine.of(judged, judgement));
        code = judgement.verdict() == Verdict.WITHHELD ? ExitCode.FINDINGS : code;
      } catch (DailyPapersException e) {
        errors.print(e);
        broken = broken.or(() -> Optional.of(e.kind()));
      }
    }
    return broken.orElse(code).code();
  }
}
