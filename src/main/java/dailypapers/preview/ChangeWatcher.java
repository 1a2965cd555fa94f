package dailypapers.preview;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Calls when files change. What editors do in one breath (write a temporary file, rename it, touch
 * the folder) is one call, made when nothing has changed for the quiet period:
 *
 * <pre>{@code
 * List<Path> watched = List.of(Path.of("content"), Path.of("templates"), Path.of("site.yml"));
 * try (var watcher = new ChangeWatcher(watched, Duration.ofMillis(30), touched -> rebuild(touched))) {
 *   watcher.start();
 *   …
 * }
 * }</pre>
 *
 * A folder is watched with all below it, also with what is made later; a file by its name, so that
 * it may be replaced. Hidden files and back-ups ({@code .x.swp}, {@code x~}) do not count.
 */
public final class ChangeWatcher implements AutoCloseable {
  private final Duration quietPeriod;
  private final Consumer<Set<Path>> onChange;
  private final WatchService service;
  private final WatchedTree tree;
  private final Thread thread;

  /**
   * Watches nothing before {@link #start}.
   *
   * @param watched folders and files; one that is missing is noticed when it is made, if the folder
   *     that it belongs into is there
   * @param quietPeriod how long nothing may change before the call; some 30 ms
   * @param onChange called on the watcher's own thread, never twice at once, with the absolute
   *     paths that were touched since it last returned without a fault; a change meanwhile makes
   *     one more call. What it throws is reported and the watch goes on
   * @throws DailyPapersException kind {@code FILES} if the system cannot watch files
   */
  public ChangeWatcher(List<Path> watched, Duration quietPeriod, Consumer<Set<Path>> onChange) {
    this.quietPeriod = quietPeriod;
    this.onChange = onChange;
    try {
      this.service = watched.get(0).getFileSystem().newWatchService();
    } catch (IOException e) {
      throw cannotWatch(watched.get(0), e);
    }
    this.tree = new WatchedTree(service, watched);
    this.thread = new Thread(this::watch, "watch");
    thread.setDaemon(true);
  }

  /**
   * Every change after this returns is seen.
   *
   * @throws DailyPapersException kind {@code FILES} if a folder cannot be watched
   */
  public void start() {
    tree.registerAll();
    thread.start();
  }

  /** Stops; a call that is being made is waited for, unless it is the one that closes. */
  @Override
  public void close() {
    try {
      service.close();
      if (thread != Thread.currentThread()) {
        thread.join();
      }
    } catch (IOException e) {
      throw cannotWatch(Path.of("."), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static DailyPapersException cannotWatch(Path path, IOException e) {
    return new DailyPapersException(
        ExitCode.FILES,
        "changes cannot be watched: " + e.getMessage(),
        path.toString(),
        "on Linux, raise fs.inotify.max_user_watches if it is the limit",
        e);
  }

  private void watch() {
    boolean open = true;
    while (open) {
      try {
        if (tree.changedBy(service.take())) {
          awaitQuiet();
          onChange.accept(tree.takeTouched());
        }
      } catch (ClosedWatchServiceException | InterruptedException e) {
        open = false;
      } catch (RuntimeException e) {
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      }
    }
  }

  private void awaitQuiet() throws InterruptedException {
    long end = System.nanoTime() + quietPeriod.toNanos();
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      WatchKey key = service.poll(left, TimeUnit.NANOSECONDS);
      if (key != null && tree.changedBy(key)) {
        end = System.nanoTime() + quietPeriod.toNanos();
      }
    }
  }
}
