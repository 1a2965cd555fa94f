package dailypapers.casefiles;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The case files at a path: one file, or all of a folder that end in {@code .json}. */
public final class CaseFiles {
  private CaseFiles() {}

  /**
   * The files in the order of their names; folders within the folder are left alone.
   *
   * @throws DailyPapersException kind {@code CONTENT} if there is none; kind {@code FILES} if the
   *     folder cannot be read
   */
  public static List<Path> at(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> all =
          files
              .filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
              .sorted()
              .toList();
      if (all.isEmpty()) {
        throw new DailyPapersException(
            ExitCode.CONTENT,
            "the folder has no case",
            path.toString(),
            "a case is a file that ends in .json");
      }
      return all;
    } catch (IOException | UncheckedIOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "the folder cannot be read (" + e.getClass().getSimpleName() + ")",
          path.toString(),
          "check that you may read it",
          e);
    }
  }
}
