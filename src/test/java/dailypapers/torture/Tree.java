package dailypapers.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All files of a folder, by name, with their bytes; an empty folder is a name with a slash. */
record Tree(Map<String, byte[]> files) {
  /** What lies there now; nothing where there is no folder. */
  static Tree of(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.toList()) {
          String name = folder.relativize(path).toString();
          if (Files.isRegularFile(path)) {
            files.put(name, Files.readAllBytes(path));
          } else if (!path.equals(folder) && isEmpty(path)) {
            files.put(name + "/", new byte[0]);
          }
        }
      }
    }
    return new Tree(files);
  }

  /** Makes a folder hold this and nothing else; a file that is right is not touched. */
  void restore(Path folder) throws IOException {
    Tree now = of(folder);
    for (String name : now.files.keySet()) {
      if (!files.containsKey(name)) {
        Path path = folder.resolve(name);
        do {
          Files.delete(path);
          path = path.getParent();
        } while (!path.equals(folder) && isEmpty(path));
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!Arrays.equals(file.getValue(), now.files.get(file.getKey()))) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** What is not as it should be. */
  List<String> differencesFrom(Tree expected) {
    TreeSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(expected.files.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      byte[] here = files.get(name);
      byte[] there = expected.files.get(name);
      if (!Arrays.equals(here, there)) {
        differences.add(
            here == null
                ? "missing " + name
                : there == null ? "left over " + name : "other " + name);
      }
    }
    return differences;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
