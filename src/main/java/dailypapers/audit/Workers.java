package dailypapers.audit;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A pool of as many threads as there are processors, for one piece of work. */
final class Workers {
  private Workers() {}

  /**
   * Each item's result, in the order of the items. The threads are gone when this returns: Maven,
   * which may run us in its own process, waits for threads that are left.
   *
   * @throws DailyPapersException the first that an item's work threw
   */
  static <T, R> List<R> map(List<T> items, Function<T, R> work) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<R>> futures =
          items.stream().map(item -> pool.submit(() -> work.apply(item))).toList();
      List<R> results = new ArrayList<>(items.size());
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DailyPapersException known) {
        throw known;
      }
      throw failed(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static DailyPapersException failed(Throwable cause) {
    return new DailyPapersException(
        ExitCode.INTERNAL,
        "the audit of the site did not end",
        cause.toString(),
        "run again with --debug, and open an issue",
        cause);
  }
}
