package dailypapers.content;

import dailypapers.error.DailyPapersException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Whether something is there. A disk that gives no answer is an error: {@link Files#exists} and its
 * like call that "no", and what a person has written would be written anew.
 */
final class Presence {
  private Presence() {}

  /**
   * True of a file, also behind a link.
   *
   * @throws DailyPapersException kind {@code FILES} if the disk does not tell
   */
  static boolean isFile(Path path) {
    return attributes(path).filter(BasicFileAttributes::isRegularFile).isPresent();
  }

  /**
   * True of a folder, also behind a link.
   *
   * @throws DailyPapersException kind {@code FILES} if the disk does not tell
   */
  static boolean isFolder(Path path) {
    return attributes(path).filter(BasicFileAttributes::isDirectory).isPresent();
  }

  /**
   * True of anything.
   *
   * @throws DailyPapersException kind {@code FILES} if the disk does not tell
   */
  static boolean exists(Path path) {
    return attributes(path).isPresent();
  }

  private static Optional<BasicFileAttributes> attributes(Path path) {
    try {
      return Optional.of(Files.readAttributes(path, BasicFileAttributes.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw FileFaults.of("it cannot be told whether it is there", path, e);
    }
  }
}
