package dailypapers.cli;

import dailypapers.content.ContentFolder;
import dailypapers.content.FolderLock;
import java.nio.file.Path;
import java.util.function.IntSupplier;

/** Runs a command as the only one that writes to a folder. */
final class SoleRun {
  private SoleRun() {}

  /**
   * Runs, or refuses to where another run is at work; returns the exit code. What a run that broke
   * off has left half done is cleared away first.
   *
   * @param command as the other run's user reads it
   * @throws dailypapers.error.DailyPapersException kind {@code BUSY} if another run is at work
   */
  static int in(Path folder, String command, IntSupplier run) {
    FolderLock lock = FolderLock.take(folder, command);
    try (lock) {
      new ContentFolder(folder).sweep();
      return run.getAsInt();
    }
  }
}
