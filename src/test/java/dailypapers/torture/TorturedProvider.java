package dailypapers.torture;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/**
 * The machine's own files, where every call is told to the {@link Saboteur} first. Java takes it
 * for its default file system:
 *
 * <pre>java -Djava.nio.file.spi.DefaultFileSystemProvider=dailypapers.torture.TorturedProvider …
 * </pre>
 *
 * <p>So {@code Files}, {@code FileChannel} and whatever stands on them go through it. What goes
 * past it is {@code java.io}, which {@code SeamTest} forbids the program.
 */
public final class TorturedProvider extends FileSystemProvider {
  private static final Saboteur SABOTEUR = Saboteur.OF_FILES;

  private final FileSystemProvider inner;
  private final TorturedFileSystem system;

  /**
   * As {@link java.nio.file.FileSystems#getDefault} wants it.
   *
   * @param inner the platform's
   */
  public TorturedProvider(FileSystemProvider inner) {
    this.inner = inner;
    this.system = new TorturedFileSystem(this, inner.getFileSystem(URI.create("file:///")));
  }

  @Override
  public String getScheme() {
    return inner.getScheme();
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
    return inner.newFileSystem(uri, environment);
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return system.wrapped(inner.getPath(uri));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean writes =
        options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    SABOTEUR.before(writes ? Step.OPEN_TO_WRITE : Step.OPEN_TO_READ, path);
    return new TorturedChannel(
        path, inner.newFileChannel(TorturedPath.inner(path), options, attributes));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    SABOTEUR.before(Step.LIST, folder);
    DirectoryStream<Path> stream =
        inner.newDirectoryStream(
            TorturedPath.inner(folder), path -> filter.accept(system.wrapped(path)));
    return system.wrapped(folder, stream);
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    SABOTEUR.before(Step.MKDIR, folder);
    inner.createDirectory(TorturedPath.inner(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    SABOTEUR.before(Step.DELETE, path);
    inner.delete(TorturedPath.inner(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    SABOTEUR.before(Step.COPY, target);
    inner.copy(TorturedPath.inner(source), TorturedPath.inner(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    SABOTEUR.before(Step.MOVE, target);
    inner.move(TorturedPath.inner(source), TorturedPath.inner(target), options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    SABOTEUR.before(Step.STAT, one);
    return inner.isSameFile(TorturedPath.inner(one), TorturedPath.inner(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    SABOTEUR.before(Step.STAT, path);
    return inner.isHidden(TorturedPath.inner(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    SABOTEUR.before(Step.STAT, path);
    return inner.getFileStore(TorturedPath.inner(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    SABOTEUR.before(Step.ACCESS, path);
    inner.checkAccess(TorturedPath.inner(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    V view = inner.getFileAttributeView(TorturedPath.inner(path), type, options);
    return type == BasicFileAttributeView.class && view != null
        ? type.cast(new TorturedView(path, (BasicFileAttributeView) view))
        : view;
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    SABOTEUR.before(Step.STAT, path);
    return inner.readAttributes(TorturedPath.inner(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    SABOTEUR.before(Step.STAT, path);
    return inner.readAttributes(TorturedPath.inner(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    SABOTEUR.before(Step.SET_ATTRIBUTE, path);
    inner.setAttribute(TorturedPath.inner(path), name, value, options);
  }
}
