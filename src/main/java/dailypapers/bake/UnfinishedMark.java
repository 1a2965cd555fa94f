package dailypapers.bake;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code .baking} in the output folder: a build is changing it, or was broken off while it
 * did. It keeps its time until a build ends well, so that all files that such builds have made are
 * known: they are no older.
 */
final class UnfinishedMark {
  private static final String NAME = ".baking";

  private final Path root;
  private final Path file;
  private volatile boolean set;

  UnfinishedMark(Path root) {
    this.root = root;
    this.file = root.resolve(NAME);
    this.set = mayStand();
  }

  /** True unless it is certain that it does not stand. */
  boolean mayStand() {
    return !Files.notExists(file);
  }

  /** True from {@link #set} to {@link #clear}, and if an earlier build has left it. */
  boolean isSet() {
    return set;
  }

  boolean is(Path other) {
    return file.equals(other);
  }

  /** Sets it before the first change. */
  void set() throws IOException {
    if (!set) {
      create();
    }
  }

  private synchronized void create() throws IOException {
    if (!set) {
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        // An earlier one says more.
      }
      set = true;
    }
  }

  /** Takes it away after the last change. */
  void clear() throws IOException {
    Files.deleteIfExists(file);
    set = false;
  }

  /**
   * The names of a list, and of all files that are not older than the mark; nothing whose name, or
   * whose folder's, begins with a dot is a build's.
   */
  List<String> namesAnd(List<String> listed) throws IOException {
    TreeSet<String> names = new TreeSet<>(listed);
    FileTime since;
    try {
      since = Files.getLastModifiedTime(file);
    } catch (NoSuchFileException e) {
      return List.copyOf(names);
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
            return !folder.equals(root) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes is) {
            if (is.isRegularFile()
                && !isHidden(path)
                && is.lastModifiedTime().compareTo(since) >= 0) {
              names.add(root.relativize(path).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault)
              throws IOException {
            removeIfEmpty(folder);
            return FileVisitResult.CONTINUE;
          }
        });
    return List.copyOf(names);
  }

  /** A folder that was made for a page which was never written. */
  private void removeIfEmpty(Path folder) throws IOException {
    try {
      if (!folder.equals(root)) {
        Files.delete(folder);
      }
    } catch (DirectoryNotEmptyException e) {
      // It has its pages.
    }
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }
}
