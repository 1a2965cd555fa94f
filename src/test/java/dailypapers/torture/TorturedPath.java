package dailypapers.torture;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** A path of the machine, as the {@link TorturedProvider} hands it out. */
final class TorturedPath implements Path {
  private final TorturedFileSystem system;
  private final Path inner;

  TorturedPath(TorturedFileSystem system, Path inner) {
    this.system = system;
    this.inner = inner;
  }

  /** The machine's own path. */
  static Path inner(Path path) {
    return path instanceof TorturedPath ours ? ours.inner : path;
  }

  private Path wrapped(Path path) {
    return path == null ? null : system.wrapped(path);
  }

  @Override
  public FileSystem getFileSystem() {
    return system;
  }

  @Override
  public boolean isAbsolute() {
    return inner.isAbsolute();
  }

  @Override
  public Path getRoot() {
    return wrapped(inner.getRoot());
  }

  @Override
  public Path getFileName() {
    return wrapped(inner.getFileName());
  }

  @Override
  public Path getParent() {
    return wrapped(inner.getParent());
  }

  @Override
  public int getNameCount() {
    return inner.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return wrapped(inner.getName(index));
  }

  @Override
  public Path subpath(int from, int to) {
    return wrapped(inner.subpath(from, to));
  }

  @Override
  public boolean startsWith(Path other) {
    return inner.startsWith(inner(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return inner.endsWith(inner(other));
  }

  @Override
  public Path normalize() {
    return wrapped(inner.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return wrapped(inner.resolve(inner(other)));
  }

  @Override
  public Path relativize(Path other) {
    return wrapped(inner.relativize(inner(other)));
  }

  @Override
  public URI toUri() {
    return inner.toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return wrapped(inner.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    Saboteur.OF_FILES.before(Step.REAL_PATH, inner);
    return wrapped(inner.toRealPath(options));
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
      throws IOException {
    return inner.register(watcher, events, modifiers);
  }

  @Override
  public int compareTo(Path other) {
    return inner.compareTo(inner(other));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TorturedPath path && inner.equals(path.inner);
  }

  @Override
  public int hashCode() {
    return inner.hashCode();
  }

  @Override
  public String toString() {
    return inner.toString();
  }
}
