package dailypapers.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders that are watched, and which changes in them count. Each watched path is also looked
 * for in the folder that holds it, so that it may be removed and made again.
 */
final class WatchedTree {
  private final WatchService service;
  private final Set<Path> watched;
  private final Set<Path> touched = new HashSet<>();

  WatchedTree(WatchService service, List<Path> watched) {
    this.service = service;
    this.watched = new HashSet<>();
    watched.forEach(path -> this.watched.add(path.toAbsolutePath().normalize()));
  }

  void registerAll() {
    for (Path path : watched) {
      Optional.ofNullable(path.getParent()).ifPresent(this::register);
      registerBelow(path);
    }
  }

  /**
   * What was touched since this was asked last, as absolute paths: files, folders that came or
   * went, and, where events were lost, the watched paths themselves.
   */
  Set<Path> takeTouched() {
    Set<Path> taken = Set.copyOf(touched);
    touched.clear();
    return taken;
  }

  /** True if these events are a change of what is watched; folders that are new are watched too. */
  boolean changedBy(WatchKey key) {
    boolean changed = false;
    try {
      for (WatchEvent<?> event : key.pollEvents()) {
        changed |= changedBy((Path) key.watchable(), event);
      }
    } finally {
      key.reset();
    }
    return changed;
  }

  private boolean changedBy(Path folder, WatchEvent<?> event) {
    if (event.context() instanceof Path name) {
      return changed(folder.resolve(name), event.kind().equals(ENTRY_CREATE));
    }
    // Too many at once: events were lost, and new folders with them.
    registerAll();
    touched.addAll(watched);
    return true;
  }

  private boolean changed(Path path, boolean created) {
    if (!isWatched(path) || isTemporary(path.getFileName().toString())) {
      return false;
    }
    if (created) {
      registerBelow(path);
    }
    touched.add(path);
    return true;
  }

  private boolean isWatched(Path path) {
    return watched.stream().anyMatch(path::startsWith);
  }

  /** Names that Vim, Emacs, Kate and others use beside the file that is edited. */
  private static boolean isTemporary(String name) {
    return name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
  }

  private void registerBelow(Path path) {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(path)) {
      paths.filter(Files::isDirectory).forEach(this::register);
    } catch (IOException | UncheckedIOException e) {
      // A folder went away while it was read; that is an event of its own.
      register(path);
    }
  }

  private void register(Path folder) {
    try {
      folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    } catch (NoSuchFileException | NotDirectoryException e) {
      // Removed again already.
    } catch (IOException e) {
      throw ChangeWatcher.cannotWatch(folder, e);
    }
  }
}
