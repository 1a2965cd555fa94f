package dailypapers.bake;

import dailypapers.content.ContentFolder;
import dailypapers.state.FileStamp;
import dailypapers.workers.Workers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The content files as they lie there, before any is read. */
final class Sources {
  /** A stamp this young may hide a later change: file systems count time in steps. */
  private static final long SLACK = TimeUnit.SECONDS.toNanos(2);

  private final Path content;
  private final List<Source> files;

  /**
   * A content file.
   *
   * @param path below the content folder, with slashes
   * @param stamp before it is read
   * @param settled the stamp to remember: none where a change might not show in it
   * @param edited true if somebody says so, whatever its stamp says
   */
  record Source(Path file, String path, FileStamp stamp, FileStamp settled, boolean edited) {
    Source edited(boolean now) {
      return now == edited ? this : new Source(file, path, stamp, settled, now);
    }
  }

  private Sources(Path content, List<Source> files) {
    this.content = content;
    this.files = files;
  }

  /** All content files of a folder. */
  static Sources of(Path content) {
    long young = young();
    List<Path> paths = new ContentFolder(content).paths();
    return new Sources(content, Workers.map(paths, file -> source(content, file, young)));
  }

  /** The files in the site's order. */
  List<Source> files() {
    return files;
  }

  /**
   * The same files, some of them edited since; empty where the folder must be looked through again,
   * for one is new or gone.
   *
   * @param touched all that was touched since in the folders that are watched, as absolute paths
   */
  Optional<Sources> again(Set<Path> touched) {
    long young = young();
    Path root = content.toAbsolutePath().normalize();
    Set<String> edited =
        touched.stream()
            .filter(path -> path.startsWith(root))
            .map(path -> slashed(root.relativize(path)))
            .collect(Collectors.toCollection(HashSet::new));
    List<Source> now = new ArrayList<>(files.size());
    for (Source file : files) {
      boolean again = edited.remove(file.path());
      boolean look = again || !file.settled().exists();
      Source looked = (look ? source(content, file.file(), young) : file).edited(again);
      if (!looked.stamp().exists()) {
        return Optional.empty();
      }
      now.add(looked);
    }
    return edited.stream().anyMatch(this::mayHold)
        ? Optional.empty()
        : Optional.of(new Sources(content, now));
  }

  /** True of a path that is or was a content file or a folder of such; of no editor's back-up. */
  private boolean mayHold(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".md")
        || Files.isDirectory(content.resolve(path))
        || files.stream().anyMatch(file -> file.path().startsWith(path + "/"));
  }

  private static Source source(Path content, Path file, long young) {
    FileStamp stamp = FileStamp.of(file);
    return new Source(
        file,
        slashed(content.relativize(file)),
        stamp,
        stamp.isChangedSince(young) ? FileStamp.NONE : stamp,
        false);
  }

  private static long young() {
    Instant now = Instant.now();
    return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano() - SLACK;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
