package dailypapers.bench;

import dailypapers.paper.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** The files of a site with their hashes, without those that a generator keeps for itself. */
  static Map<String, String> pages(Path site) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (Path file : files(site)) {
      if (!file.getFileName().toString().startsWith(".")) {
        pages.put(site.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return pages;
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
