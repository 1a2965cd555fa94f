package dailypapers.torture;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The machine's file system, whose paths lead back to the {@link TorturedProvider}. */
final class TorturedFileSystem extends FileSystem {
  private final TorturedProvider provider;
  private final FileSystem inner;

  TorturedFileSystem(TorturedProvider provider, FileSystem inner) {
    this.provider = provider;
    this.inner = inner;
  }

  /** Java itself makes some of the machine's paths by way of the default file system. */
  Path wrapped(Path path) {
    return path instanceof TorturedPath ? path : new TorturedPath(this, path);
  }

  /** The paths in a folder; each is asked for by a call of its own. */
  DirectoryStream<Path> wrapped(Path folder, DirectoryStream<Path> stream) {
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return told(folder, wrappedAll(stream).iterator());
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }

  private static Iterator<Path> told(Path folder, Iterator<Path> paths) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        try {
          Saboteur.OF_FILES.before(Step.LIST_NEXT, folder);
        } catch (IOException e) {
          throw new DirectoryIteratorException(e);
        }
        return paths.hasNext();
      }

      @Override
      public Path next() {
        return paths.next();
      }
    };
  }

  private Iterable<Path> wrappedAll(Iterable<Path> paths) {
    return () ->
        StreamSupport.stream(paths.spliterator(), false).<Path>map(this::wrapped).iterator();
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return inner.isReadOnly();
  }

  @Override
  public String getSeparator() {
    return inner.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return wrappedAll(inner.getRootDirectories());
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return inner.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return inner.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return wrapped(inner.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    PathMatcher matcher = inner.getPathMatcher(pattern);
    return path -> matcher.matches(TorturedPath.inner(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return inner.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() throws IOException {
    return inner.newWatchService();
  }
}
