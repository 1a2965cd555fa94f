package dailypapers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders copied, measured and removed. */
final class Trees {
  private Trees() {}

  /** Copies the files of a folder into another, which need not exist. */
  static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  /** Removes a file or a folder with all that it holds; nothing happens if there is none. */
  static void remove(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** The bytes of all files that were written at a time or later. */
  static long bytesSince(Instant time, Path root) throws IOException {
    long bytes = 0;
    for (Path file : files(root)) {
      if (!Files.getLastModifiedTime(file).toInstant().isBefore(time)) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  /** How many files a site has, without those that a generator keeps there for itself. */
  static long visibleFiles(Path site) throws IOException {
    return files(site).stream()
        .filter(file -> !file.getFileName().toString().startsWith("."))
        .count();
  }

  private static List<Path> files(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
