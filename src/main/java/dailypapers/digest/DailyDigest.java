package dailypapers.digest;

import dailypapers.digest.DigestReport.Day;
import dailypapers.digest.Outcome.Kind;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import dailypapers.source.PaperSource;
import dailypapers.source.PapersOfDay;
import dailypapers.source.PapersOfDay.ItemFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole way of a date: source → text → summary → check → content files.
 *
 * <p>One paper's failure never stops the day, one day's failure never stops the others. What stops
 * a run is what would fail for every paper: a full disk, a broken configuration.
 */
public final class DailyDigest {
  private final PaperSource source;
  private final PaperDigest papers;
  private final Progress progress;

  public DailyDigest(PaperSource source, PaperDigest papers, Progress progress) {
    this.source = source;
    this.papers = papers;
    this.progress = progress;
  }

  /** Runs every date from the first to the last, both included. */
  public DigestReport run(LocalDate first, LocalDate last) {
    List<Day> days = new ArrayList<>();
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      days.add(day(date));
    }
    return new DigestReport(days);
  }

  private Day day(LocalDate date) {
    PapersOfDay found;
    try {
      found = source.papersOf(date);
    } catch (DailyPapersException e) {
      return new Day(date, List.of(), List.of(e));
    }
    progress.day(date, found.papers().size());
    List<Outcome> outcomes = new ArrayList<>();
    for (Paper paper : found.papers()) {
      Outcome outcome = paper(paper);
      progress.paper(outcome);
      outcomes.add(outcome);
    }
    for (ItemFault fault : found.faults()) {
      outcomes.add(new Outcome(date, fault.item(), Kind.FAILED, fault.problem()));
    }
    return new Day(date, outcomes, List.of());
  }

  private Outcome paper(Paper paper) {
    try {
      return papers.digest(paper);
    } catch (DailyPapersException e) {
      if (e.kind() == ExitCode.FILES || e.kind() == ExitCode.CONFIG) {
        throw e;
      }
      return new Outcome(
          paper.date(), paper.id().value(), Kind.FAILED, e.problem() + " (" + e.where() + ")");
    }
  }
}
