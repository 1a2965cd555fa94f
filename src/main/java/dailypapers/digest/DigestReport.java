package dailypapers.digest;

import dailypapers.digest.Outcome.Kind;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of every paper of one date or many. Nothing that a source named is missing from it.
 *
 * @param days in the order of their dates
 * @param stop what ended the run before its time; empty if nothing did
 */
public record DigestReport(List<Day> days, Optional<DailyPapersException> stop) {
  public DigestReport {
    days = List.copyOf(days);
  }

  /** A report of no day. */
  public static final DigestReport EMPTY = new DigestReport(List.of(), Optional.empty());

  /**
   * One date.
   *
   * @param date the edition
   * @param outcomes one a paper, in the source's order
   * @param fault why the source gave nothing; empty where it answered
   */
  public record Day(LocalDate date, List<Outcome> outcomes, List<DailyPapersException> fault) {
    public Day {
      outcomes = List.copyOf(outcomes);
      fault = List.copyOf(fault);
    }

    /** How many papers ended in this way. */
    public long count(Kind kind) {
      return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }
  }

  /** Every outcome, day by day. */
  public List<Outcome> outcomes() {
    return days.stream().flatMap(day -> day.outcomes().stream()).toList();
  }

  /** How many papers ended in this way. */
  public long count(Kind kind) {
    return days.stream().mapToLong(day -> day.count(kind)).sum();
  }

  /** The faults of whole days. */
  public List<DailyPapersException> faults() {
    return days.stream().flatMap(day -> day.fault().stream()).toList();
  }

  /** This report and another, one after the other. */
  public DigestReport and(DigestReport other) {
    List<Day> both = new ArrayList<>(days);
    both.addAll(other.days);
    return new DigestReport(both, stop.or(other::stop));
  }

  /**
   * How the process ends: as what stopped the run says; else {@code OK}, {@code PARTIAL} where some
   * papers or days failed, or the kind of the fault where no day gave anything.
   */
  public ExitCode exitCode() {
    if (stop.isPresent()) {
      return stop.get().kind();
    }
    List<DailyPapersException> faults = faults();
    if (!faults.isEmpty() && outcomes().isEmpty()) {
      return faults.get(0).kind();
    }
    boolean failed = count(Kind.FAILED) > 0 || !faults.isEmpty();
    return failed ? ExitCode.PARTIAL : ExitCode.OK;
  }
}
