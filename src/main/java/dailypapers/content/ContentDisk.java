package dailypapers.content;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** The content folder as files: nothing is written, removed or read through a link out of it. */
final class ContentDisk {
  private final Path root;

  /** One lock a folder: a write removes what a killed one has left in its own. */
  private final Map<Path, Object> folders = new ConcurrentHashMap<>();

  /** Folders that were seen to lie inside. */
  private final Set<Path> readFrom = ConcurrentHashMap.newKeySet();

  /** Whoever removes empty folders does it while nobody makes one. */
  private final ReadWriteLock tree = new ReentrantReadWriteLock();

  ContentDisk(Path root) {
    this.root = root;
  }

  /**
   * Writes a file, whole or not at all.
   *
   * @return whether it wrote: a file that has these bytes is not touched
   */
  boolean write(Path target, byte[] bytes) {
    tree.readLock().lock();
    try {
      Files.createDirectories(root);
      requireInside(nearestExisting(target));
      synchronized (folders.computeIfAbsent(target.resolveSibling(""), folder -> new Object())) {
        return AtomicFile.write(target, bytes);
      }
    } catch (IOException e) {
      throw FileFaults.of("the file cannot be written", target, e);
    } finally {
      tree.readLock().unlock();
    }
  }

  /** The bytes of a file. */
  byte[] read(Path file) {
    requireInside(file);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw FileFaults.of("the file cannot be read", file, e);
    }
  }

  /** Removes a file, where there is one, and the folders that are empty without it. */
  void remove(Path file) {
    tree.writeLock().lock();
    try {
      if (Presence.exists(file)) {
        requireInside(file);
        Files.delete(file);
        removeEmpty(file.resolveSibling(""));
      }
    } catch (IOException e) {
      throw FileFaults.of("the file cannot be removed", file, e);
    } finally {
      tree.writeLock().unlock();
    }
  }

  /** Removes what a killed run left: files that were never renamed, folders never filled. */
  void sweep(Path base) {
    if (!Presence.isFolder(base)) {
      return;
    }
    try {
      Files.walkFileTree(base, new Sweep());
    } catch (IOException e) {
      throw FileFaults.of("the folder cannot be swept", base, e);
    }
  }

  private static final class Sweep extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (AtomicFile.isTemporary(file)) {
        Files.deleteIfExists(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault)
        throws IOException {
      deleteIfEmpty(folder);
      return FileVisitResult.CONTINUE;
    }
  }

  private void removeEmpty(Path folder) throws IOException {
    Path parent = folder;
    while (!parent.equals(root) && parent.startsWith(root) && deleteIfEmpty(parent)) {
      parent = parent.resolveSibling("");
    }
  }

  private static boolean deleteIfEmpty(Path folder) throws IOException {
    try {
      return Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }

  /**
   * The same for one of many files that are read: of files that are no links themselves, the folder
   * is asked once.
   */
  void requireInsideToRead(Path file) {
    Path folder = file.resolveSibling("");
    if (Files.isSymbolicLink(file)) {
      requireInside(file);
    } else if (!readFrom.contains(folder)) {
      requireInside(folder);
      readFrom.add(folder);
    }
  }

  /** Follows symbolic links: one that leads elsewhere is neither read nor written through. */
  void requireInside(Path path) {
    try {
      if (Presence.exists(path) && !path.toRealPath().startsWith(root.toRealPath())) {
        throw new DailyPapersException(
            ExitCode.CONTENT,
            "a symbolic link leads out of the content folder",
            ContentPath.slashed(path),
            "replace the link by the file or folder itself");
      }
    } catch (IOException e) {
      throw FileFaults.of("the file cannot be read", path, e);
    }
  }

  private static Path nearestExisting(Path target) {
    Path path = target.resolveSibling("");
    while (!Files.exists(path)) {
      path = path.resolveSibling("");
    }
    return path;
  }
}
