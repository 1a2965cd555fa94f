package dailypapers.digest;

import java.time.LocalDate;

/** Is told how a run goes on, so that a person can watch it. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void day(LocalDate date, int papers) {
          // nobody watches
        }

        @Override
        public void paper(Outcome outcome) {
          // nobody watches
        }
      };

  /** A date begins, with this many papers. */
  void day(LocalDate date, int papers);

  /** A paper is done. */
  void paper(Outcome outcome);
}
