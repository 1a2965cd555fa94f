package dailypapers.state;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known to be unchanged without reading it, as in git's index: its size, when its
 * bytes were changed last, and when anything of it was (which no program can set back).
 *
 * @param size in bytes; negative where there is no such file, or where it is not to be trusted
 * @param modified in nanoseconds since 1970
 * @param changed the same; where the system does not tell it, equal to {@code modified}
 */
public record FileStamp(long size, long modified, long changed) {
  /** Of no file; equal to no file's. */
  public static final FileStamp NONE = new FileStamp(-1, 0, 0);

  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  /** The stamp of a regular file; {@link #NONE} of anything else. */
  public static FileStamp of(Path file) {
    try {
      return UNIX ? unix(file) : basic(file);
    } catch (IOException e) {
      return NONE;
    }
  }

  /** The same in half the time, without what only the system itself can set. */
  public static FileStamp withoutChange(Path file) {
    try {
      return basic(file);
    } catch (IOException e) {
      return NONE;
    }
  }

  /** True if there was such a file. */
  public boolean exists() {
    return size >= 0;
  }

  /** True if anything of the file was changed at this time or later. */
  public boolean isChangedSince(long nanos) {
    return Math.max(modified, changed) >= nanos;
  }

  // Written out: a record's own is put together when first called, in more time than a page takes.
  @Override
  public boolean equals(Object other) {
    return other instanceof FileStamp stamp
        && size == stamp.size
        && modified == stamp.modified
        && changed == stamp.changed;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(size * 31 + modified * 31 + changed);
  }

  private static FileStamp unix(Path file) throws IOException {
    Map<String, Object> attributes =
        Files.readAttributes(file, "unix:isRegularFile,size,lastModifiedTime,ctime");
    return (Boolean) Objects.requireNonNull(attributes.get("isRegularFile"))
        ? new FileStamp(
            (Long) Objects.requireNonNull(attributes.get("size")),
            nanos((FileTime) Objects.requireNonNull(attributes.get("lastModifiedTime"))),
            nanos((FileTime) Objects.requireNonNull(attributes.get("ctime"))))
        : NONE;
  }

  private static FileStamp basic(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    long modified = nanos(attributes.lastModifiedTime());
    return attributes.isRegularFile() ? new FileStamp(attributes.size(), modified, modified) : NONE;
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }
}
