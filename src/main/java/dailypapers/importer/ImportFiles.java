package dailypapers.importer;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that an import reads.
 *
 * @param digests the Markdown files, each once
 * @param others the files of folders that are no Markdown and are not read
 */
public record ImportFiles(List<Path> digests, List<Path> others) {
  public ImportFiles {
    digests = List.copyOf(digests);
    others = List.copyOf(others);
  }

  /**
   * Files as they are named, and every file of the named folders by name; hidden ones, such as
   * those of git, are not looked at.
   *
   * @throws DailyPapersException kind {@code FILES} if there is no such file or folder
   */
  public static ImportFiles of(List<Path> paths) {
    Set<Path> digests = new LinkedHashSet<>();
    Set<Path> others = new LinkedHashSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        below(path).forEach(file -> (isMarkdown(file) ? digests : others).add(file.normalize()));
      } else if (Files.exists(path)) {
        digests.add(path.normalize());
      } else {
        throw fault("there is no such file or folder", path);
      }
    }
    return new ImportFiles(List.copyOf(digests), List.copyOf(others));
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw fault("the folder cannot be read", folder);
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path name : relative) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarkdown(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
  }

  private static DailyPapersException fault(String problem, Path path) {
    return new DailyPapersException(
        ExitCode.FILES,
        problem,
        path.toString(),
        "name a Markdown file of an old digest, or a folder of such files");
  }
}
