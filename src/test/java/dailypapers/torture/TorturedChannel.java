package dailypapers.torture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file; what is asked of it is told to the {@link Saboteur} first. */
final class TorturedChannel extends FileChannel {
  private static final Saboteur SABOTEUR = Saboteur.OF_FILES;

  private final Path path;
  private final FileChannel inner;

  TorturedChannel(Path path, FileChannel inner) {
    this.path = path;
    this.inner = inner;
    SABOTEUR.opened(this);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    SABOTEUR.before(Step.READ, path);
    return inner.read(bytes);
  }

  @Override
  public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
    SABOTEUR.before(Step.READ, path);
    return inner.read(bytes, offset, length);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    SABOTEUR.before(Step.READ, path);
    return inner.read(bytes, position);
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    return SABOTEUR.write(path, bytes, inner::write);
  }

  @Override
  public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
    SABOTEUR.before(Step.WRITE, path);
    return inner.write(bytes, offset, length);
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    return SABOTEUR.write(path, bytes, part -> inner.write(part, position));
  }

  @Override
  public long position() throws IOException {
    return inner.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    inner.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return inner.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    SABOTEUR.before(Step.TRUNCATE, path);
    inner.truncate(size);
    return this;
  }

  /** Only told: nobody pulls the plug in a test, and to wait for a disk takes most of its time. */
  @Override
  public void force(boolean metadata) throws IOException {
    SABOTEUR.before(Step.FLUSH, path);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    SABOTEUR.before(Step.READ, path);
    return inner.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    SABOTEUR.before(Step.WRITE, path);
    return inner.transferFrom(source, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    SABOTEUR.before(Step.READ, path);
    return inner.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    SABOTEUR.before(Step.LOCK, path);
    return inner.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    SABOTEUR.before(Step.LOCK, path);
    return inner.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    SABOTEUR.closed(this);
    inner.close();
  }
}
