package dailypapers.bake;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs a function over a list on every processor; the results keep the list's order. */
final class Workers {
  private static final int CHUNK = 64;

  private Workers() {}

  /**
   * The results in the order of the items. If several items fail, the failure of the first in that
   * order is thrown: the same input always gives the same message.
   */
  static <T, R> List<R> map(List<T> items, Function<T, R> function) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<List<R>>> chunks = new ArrayList<>();
      for (int from = 0; from < items.size(); from += CHUNK) {
        List<T> chunk = items.subList(from, Math.min(items.size(), from + CHUNK));
        chunks.add(pool.submit(() -> chunk.stream().map(function).toList()));
      }
      List<R> results = new ArrayList<>(items.size());
      for (Future<List<R>> chunk : chunks) {
        results.addAll(chunk.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DailyPapersException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DailyPapersException(
          ExitCode.FILES, "the bake was interrupted", "the build", "run it again", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
