package dailypapers.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folders of a bake.
 *
 * @param content the content files
 * @param templates FreeMarker templates and message files
 * @param assets copied as they are to the root of the site
 * @param output where the site goes
 */
public record SiteFolders(Path content, Path templates, Path assets, Path output) {
  /**
   * Every file below a folder, also one behind a link. That a disk gives no answer is never taken
   * for there being no file.
   */
  static Stream<Path> files(Path folder) throws IOException {
    return Files.find(
        folder,
        Integer.MAX_VALUE,
        (path, is) -> is.isRegularFile() || is.isSymbolicLink() && Files.isRegularFile(path));
  }
}
