package dailypapers.cli;

import dailypapers.digest.DailyDigest;
import dailypapers.digest.DigestReport;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The dates of a run.
 *
 * @param first to be run
 * @param last to be run, not before the first
 * @param lookBack how many days before the first are looked at again
 */
record Dates(LocalDate first, LocalDate last, int lookBack) {
  /**
   * The older days first: of a paper that comes twice, the earlier day is the one that keeps it.
   */
  DigestReport run(DailyDigest digest) {
    DigestReport before =
        lookBack == 0
            ? DigestReport.EMPTY
            : digest.revisit(first.minusDays(lookBack), first.minusDays(1));
    return before.stop().isPresent() ? before : before.and(digest.run(first, last));
  }

  /** All of them, in order. */
  Stream<LocalDate> all() {
    return first.minusDays(lookBack).datesUntil(last.plusDays(1));
  }

  /** True of a date that is looked at again. */
  boolean isRevisit(LocalDate date) {
    return date.isBefore(first);
  }
}
