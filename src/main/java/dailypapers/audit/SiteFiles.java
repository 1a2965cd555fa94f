package dailypapers.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of a site's files, relative to its folder, with slashes on every system.
 *
 * @param folder where they lie
 * @param names {@code papers/2406.18790/index.html}
 */
record SiteFiles(Path folder, Set<String> names) {
  /** The page that a folder's address shows. */
  static final String INDEX = "index.html";

  SiteFiles {
    names = Set.copyOf(names);
  }

  /**
   * Every file below a folder.
   *
   * @throws DailyPapersException kind {@code FILES} if the folder is not there or cannot be read
   */
  static SiteFiles below(Path folder) {
    try (Stream<Path> paths =
        Files.find(folder, Integer.MAX_VALUE, (path, is) -> is.isRegularFile())) {
      return new SiteFiles(
          folder,
          paths
              .map(path -> folder.relativize(path).toString().replace('\\', '/'))
              .collect(toUnmodifiableSet()));
    } catch (IOException | UncheckedIOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "the built site cannot be read",
          folder.toString(),
          "build the site first, or check the folder's permissions",
          e);
    }
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** The names in alphabetical order, so that all that follows is the same on every system. */
  List<String> sorted() {
    return names.stream().sorted().toList();
  }

  /** Faults that the names alone show. */
  List<SiteFault> faults() {
    Stream<SiteFault> homeless =
        has(INDEX) ? Stream.empty() : Stream.of(new SiteFault(INDEX, "the site has no home page"));
    return Stream.concat(homeless, differInCaseOnly()).toList();
  }

  /** Windows and macOS keep only one of two such files, so a clone or a local build loses one. */
  private Stream<SiteFault> differInCaseOnly() {
    Map<String, List<String>> byFolded =
        names.stream().sorted().collect(groupingBy(name -> name.toLowerCase(Locale.ROOT)));
    return byFolded.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> new SiteFault(same.get(0), "differs only in case from " + same.get(1)));
  }
}
