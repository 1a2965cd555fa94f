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
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The whole way of a date: source → text → summary → check → content files.
 *
 * <p>The papers of a date are done several at once, and reported in the source's order. One paper's
 * failure never stops the day, one day's failure never stops the others. What stops a run is what
 * would fail for every paper: a full disk, a wrong key, nobody at the endpoint, a budget that is
 * spent. Papers that a stopped run does not reach are reported as skipped; the next run goes on
 * with them.
 */
public final class DailyDigest {
  private final PaperSource source;
  private final PaperDigest papers;
  private final Progress progress;
  private final int concurrency;

  /**
   * @param concurrency how many papers are done at once, at least 1
   */
  public DailyDigest(PaperSource source, PaperDigest papers, Progress progress, int concurrency) {
    this.source = source;
    this.papers = papers;
    this.progress = progress;
    this.concurrency = concurrency;
  }

  /** Runs every date from the first to the last, both included, or until something stops it. */
  public DigestReport run(LocalDate first, LocalDate last) {
    return run(first, last, papers::digest);
  }

  /**
   * Looks again at every date from the first to the last: papers that are missing are written, of
   * the others the votes are brought up to date.
   */
  public DigestReport revisit(LocalDate first, LocalDate last) {
    return run(first, last, papers::revisit);
  }

  private DigestReport run(LocalDate first, LocalDate last, Function<Paper, Outcome> step) {
    AtomicReference<DailyPapersException> stop = new AtomicReference<>();
    ExecutorService pool = Executors.newFixedThreadPool(concurrency);
    try {
      List<Day> days = new ArrayList<>();
      for (LocalDate date = first;
          !date.isAfter(last) && stop.get() == null;
          date = date.plusDays(1)) {
        days.add(day(date, step, pool, stop));
      }
      return new DigestReport(days, Optional.ofNullable(stop.get()));
    } finally {
      pool.shutdownNow();
    }
  }

  private Day day(
      LocalDate date,
      Function<Paper, Outcome> step,
      ExecutorService pool,
      AtomicReference<DailyPapersException> stop) {
    PapersOfDay found;
    try {
      found = source.papersOf(date);
    } catch (DailyPapersException e) {
      return new Day(date, List.of(), List.of(e));
    }
    progress.day(date, found.papers().size());
    List<Future<Outcome>> running =
        found.papers().stream()
            .map(paper -> pool.submit(() -> watched(paper, step, stop)))
            .toList();
    List<Outcome> outcomes = new ArrayList<>();
    running.forEach(outcome -> outcomes.add(await(outcome)));
    for (ItemFault fault : found.faults()) {
      outcomes.add(new Outcome(date, fault.item(), Kind.FAILED, fault.problem()));
    }
    return new Day(date, outcomes, List.of());
  }

  private Outcome watched(
      Paper paper, Function<Paper, Outcome> step, AtomicReference<DailyPapersException> stop) {
    Outcome outcome = outcome(paper, step, stop);
    synchronized (progress) {
      progress.paper(outcome);
    }
    return outcome;
  }

  private Outcome outcome(
      Paper paper, Function<Paper, Outcome> step, AtomicReference<DailyPapersException> stop) {
    if (stop.get() != null) {
      return ended(paper, Kind.SKIPPED, "the run stopped before it");
    }
    try {
      return step.apply(paper);
    } catch (DailyPapersException e) {
      if (!stopsTheRun(e)) {
        return ended(paper, Kind.FAILED, e.inOneLine());
      }
      stop.compareAndSet(null, e);
      return ended(paper, Kind.SKIPPED, e.problem());
    }
  }

  private static boolean stopsTheRun(DailyPapersException e) {
    return switch (e.kind()) {
      case FILES, CONFIG, NETWORK, BUDGET -> true;
      default -> false;
    };
  }

  private static Outcome ended(Paper paper, Kind kind, String reason) {
    return new Outcome(paper.date(), paper.id().value(), kind, reason);
  }

  private static Outcome await(Future<Outcome> outcome) {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DailyPapersException(
          ExitCode.INTERNAL,
          "the run was interrupted",
          "daily",
          "run it again: it goes on where it stopped",
          e);
    }
  }
}
