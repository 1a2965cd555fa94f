package dailypapers.workers;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a function over a list on every processor; results and failures come in the list's order, so
 * that the same input always gives the same answer.
 *
 * <p>The threads are gone when a call returns: Maven, which may run us in its own process, waits
 * for threads that are left.
 */
public final class Workers {
  /** Items are handed out in small parcels, for one costs less than handing it over. */
  private static final int PARCEL = 16;

  private Workers() {}

  /**
   * Each item's result.
   *
   * @throws DailyPapersException what the function threw for the first item, in the order of the
   *     list, for which it threw that; kind {@code INTERNAL} for anything else that it threw
   */
  public static <T, R> List<R> map(List<T> items, Function<T, R> function) {
    return map(Runtime.getRuntime().availableProcessors(), items, function);
  }

  /**
   * The same with so many threads as the caller says: for work that waits for the disk more than it
   * computes.
   */
  public static <T, R> List<R> map(int threads, List<T> items, Function<T, R> function) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<R>>> parcels = new ArrayList<>();
      for (int from = 0; from < items.size(); from += PARCEL) {
        List<T> parcel = items.subList(from, Math.min(items.size(), from + PARCEL));
        parcels.add(pool.submit(() -> parcel.stream().map(function).toList()));
      }
      List<R> results = new ArrayList<>(items.size());
      for (Future<List<R>> parcel : parcels) {
        results.addAll(parcel.get());
      }
      return List.copyOf(results);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof DailyPapersException known
          ? known
          : failed(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Two things at once, then what they make together.
   *
   * @param here is done on the calling thread
   * @throws DailyPapersException what the first of them, in this order, threw
   */
  public static <A, B, R> R both(Supplier<A> here, Supplier<B> beside, BiFunction<A, B, R> join) {
    FutureTask<B> task = new FutureTask<>(beside::get);
    Thread thread = new Thread(task, "beside");
    thread.start();
    try {
      A first = here.get();
      return join.apply(first, task.get());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof DailyPapersException known
          ? known
          : failed(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    } finally {
      joined(thread);
    }
  }

  /** Waits even where the other half has failed: no thread is left behind. */
  private static void joined(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static DailyPapersException failed(Throwable cause) {
    return new DailyPapersException(
        ExitCode.INTERNAL,
        "this program has a fault: " + cause,
        "work done on several processors at once",
        "run it again with --debug and open an issue with what it prints",
        cause);
  }
}
