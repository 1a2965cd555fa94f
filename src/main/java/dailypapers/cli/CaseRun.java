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
import dailypapers.workers.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Case files judged, a line of JSON each. */
final class CaseRun {
  /** So many files are judged, on every processor, before their lines are printed. */
  private static final int PARCEL = 256;

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
    List<Path> files = CaseFiles.at(path);
    for (int from = 0; from < files.size(); from += PARCEL) {
      List<Path> parcel = files.subList(from, Math.min(files.size(), from + PARCEL));
      for (Answer answer : Workers.map(parcel, file -> answer(file, judge))) {
        answer.line().ifPresent(console.out()::println);
        answer.fault().ifPresent(errors::print);
        code = answer.unfaithful() ? ExitCode.FINDINGS : code;
        broken = broken.or(() -> answer.fault().map(DailyPapersException::kind));
      }
    }
    return broken.orElse(code).code();
  }

  /** What is to be said of a file: a line, or why there is none. */
  private record Answer(
      Optional<String> line, boolean unfaithful, Optional<DailyPapersException> fault) {}

  private static Answer answer(Path file, CaseJudge judge) {
    try {
      Case judged = CaseFile.read(file);
      CaseJudgement judgement = judge.judge(judged);
      return new Answer(
          Optional.of(JudgementLine.of(judged, judgement)),
          judgement.verdict() == Verdict.WITHHELD,
          Optional.empty());
    } catch (DailyPapersException e) {
      return new Answer(Optional.empty(), false, Optional.of(e));
    }
  }
}
