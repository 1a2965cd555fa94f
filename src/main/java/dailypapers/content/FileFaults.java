package dailypapers.content;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What a user reads when the disk says no. */
final class FileFaults {
  private FileFaults() {}

  static DailyPapersException of(String problem, Path file, IOException cause) {
    return new DailyPapersException(
        ExitCode.FILES,
        problem + " (" + reason(cause) + ")",
        ContentPath.slashed(file),
        "check free space and permissions, then run the same command again; nothing is damaged",
        cause);
  }

  private static String reason(IOException cause) {
    String message =
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
