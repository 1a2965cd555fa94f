package dailypapers.cli;

import dailypapers.config.ModelSettings;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.openai.BatchSubmission;
import dailypapers.openai.Batches;
import dailypapers.openai.Batches.Standing;
import dailypapers.openai.Ledger;
import dailypapers.openai.Price;
import dailypapers.paper.Paper;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatRequest;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Hands papers in for batches, as far as the budget goes, and tells what it did. */
final class BatchSubmit {
  private final Batches batches;
  private final BatchSubmission submission;
  private final Ledger budget;
  private final PrintStream out;
  private final Map<Standing, Long> found = new EnumMap<>(Standing.class);
  private long sent;

  BatchSubmit(
      Batches batches,
      ModelSettings settings,
      LocalDate first,
      LocalDate last,
      int size,
      PrintStream out) {
    this.batches = batches;
    this.out = out;
    this.submission =
        batches.submission(first, last, size, shard -> out.println(Batches.line(shard)));
    // Answers that do not tell what they took are booked with their worst case, which is all that
    // can be known of a request that is handed in.
    this.budget =
        new Ledger(
            request -> new ChatAnswer("", "", Optional.empty()),
            ModelEndpoint.price(settings).map(Price::inBatch),
            ModelEndpoint.budget(settings));
  }

  /** Goes on where a former run stopped between upload and batch. */
  void resume() {
    submission.resume();
  }

  /**
   * A paper that wants a summary.
   *
   * @throws DailyPapersException kind {@code BUDGET} if the budget does not hold for it; what was
   *     taken before is sent
   */
  void offer(Paper paper, ChatRequest request) {
    Standing standing = batches.standing(request);
    found.merge(standing, 1L, Long::sum);
    if (standing != Standing.OPEN) {
      return;
    }
    try {
      budget.ask(request);
    } catch (DailyPapersException e) {
      if (e.kind() == ExitCode.BUDGET) {
        finish();
      }
      throw e;
    }
    if (submission.add(paper.id().value(), paper.date(), request)) {
      sent++;
    }
  }

  /** Sends the rest. */
  void finish() {
    submission.flush();
  }

  /** Prints how the papers stood before, and how many are on their way now. */
  void report() {
    out.println("papers      " + words(found) + "  sent now " + sent);
    if (found.getOrDefault(Standing.ANSWERED, 0L) > 0) {
      out.println("            --batch collect with the same --from and --to writes the answered");
    }
  }

  /** Such as {@code answered 2 waiting 0 open 1 given up 0}. */
  static String words(Map<Standing, Long> counts) {
    return "answered "
        + counts.getOrDefault(Standing.ANSWERED, 0L)
        + "  waiting "
        + counts.getOrDefault(Standing.PENDING, 0L)
        + "  open "
        + counts.getOrDefault(Standing.OPEN, 0L)
        + "  given up "
        + counts.getOrDefault(Standing.GIVEN_UP, 0L);
  }
}
