package dailypapers.bake;

import dailypapers.content.ContentFolder;
import dailypapers.state.FileStamp;
import dailypapers.workers.Workers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The content files as they lie there, before any is read.
 *
 * @param files in the site's order
 */
record Sources(List<Source> files) {
  /** A stamp this young may hide a later change: file systems count time in steps. */
  private static final long SLACK = TimeUnit.SECONDS.toNanos(2);

  /**
   * A content file.
   *
   * @param path below the content folder, with slashes
   * @param stamp before it is read
   * @param settled the stamp to remember: none where a change might not show in it
   */
  record Source(Path file, String path, FileStamp stamp, FileStamp settled) {}

  /** All content files of a folder. */
  static Sources of(Path content) {
    Instant now = Instant.now();
    long young = TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano() - SLACK;
    List<Path> paths = new ContentFolder(content).paths();
    return new Sources(Workers.map(paths, file -> source(content, file, young)));
  }

  private static Source source(Path content, Path file, long young) {
    FileStamp stamp = FileStamp.of(file);
    return new Source(
        file,
        content.relativize(file).toString().replace('\\', '/'),
        stamp,
        stamp.isChangedSince(young) ? FileStamp.NONE : stamp);
  }
}
