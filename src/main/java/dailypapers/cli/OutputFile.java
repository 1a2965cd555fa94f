package dailypapers.cli;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file of any length that is there whole or not at all: written beside itself, then renamed. What
 * stood there before stays until then.
 */
final class OutputFile {
  private final Path file;

  OutputFile(Path file) {
    this.file = file;
  }

  /** Whatever writes to a stream and tells what it wrote. */
  interface Writing<T> {
    T to(OutputStream out) throws IOException;
  }

  /**
   * @throws DailyPapersException kind {@code FILES} if the file cannot be written
   */
  <T> T write(Writing<T> writing) {
    Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      try {
        T result;
        try (OutputStream out =
            new BufferedOutputStream(
                Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
          result = writing.to(out);
        }
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return result;
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "the file cannot be written: " + e.getMessage(),
          file.toString(),
          "check the folder's permissions and the free disk space",
          e);
    }
  }
}
