package dailypapers.cli;

import dailypapers.digest.Outcome;
import dailypapers.digest.Progress;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows how a run goes on: a bar a date on a terminal, a plain line a date elsewhere. */
final class RunProgress {
  private RunProgress() {}

  /**
   * @param spent what the run has asked and spent so far, in a line; empty where nothing is asked
   */
  static Progress on(Console console, Supplier<String> spent) {
    return console.terminal() ? new Bar(console, spent) : new Lines(console);
  }

  private static final class Lines implements Progress {
    private final Console console;

    Lines(Console console) {
      this.console = console;
    }

    @Override
    public void day(LocalDate date, int papers) {
      if (papers > 0) {
        console.err().println(date + ": " + papers + " papers");
      }
    }

    @Override
    public void paper(Outcome outcome) {
      // a line a date is enough for a log; the report names what went wrong
    }
  }

  private static final class Bar implements Progress {
    private final Console console;
    private Optional<ProgressBar> bar = Optional.empty();
    private final Supplier<String> spent;
    private long left;

    Bar(Console console, Supplier<String> spent) {
      this.console = console;
      this.spent = spent;
    }

    @Override
    public void day(LocalDate date, int papers) {
      if (papers > 0) {
        left = papers;
        bar =
            Optional.of(
                new ProgressBarBuilder()
                    .setTaskName(date.toString())
                    .setInitialMax(papers)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build());
      }
    }

    @Override
    public void paper(Outcome outcome) {
      left--;
      bar.ifPresent(shown -> show(shown, outcome));
    }

    private void show(ProgressBar shown, Outcome outcome) {
      shown.setExtraMessage(outcome.paper() + "  " + spent.get());
      shown.step();
      if (left == 0) {
        shown.close();
      }
    }
  }
}
