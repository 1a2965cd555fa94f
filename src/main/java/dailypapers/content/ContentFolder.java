package dailypapers.content;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.workers.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The archive on disk: one file a paper.
 *
 * <pre>
 *   content/papers/2024/06/28/2406.18790.md     what the site shows
 *   content/withheld/2024/06/28/2406.18790.md   what awaits review
 * </pre>
 *
 * Many threads may read and write at once; writes into one day wait for each other. Two processes
 * must not write at once.
 */
public final class ContentFolder {
  private static final String PAPERS = "papers";
  private static final String WITHHELD = "withheld";

  private final Path root;

  /** One lock a folder: a write removes what a killed one has left in its own. */
  private final Map<Path, Object> locks = new ConcurrentHashMap<>();

  /** What became of a file that was to be written. */
  public enum Written {
    /** It is new or has changed. */
    WRITTEN,
    /** It had these bytes already and was not touched. */
    UNCHANGED
  }

  /**
   * A folder that need not exist yet.
   *
   * @param root usually {@code content}
   */
  public ContentFolder(Path root) {
    this.root = root;
  }

  /** Where the file of a paper lies, whether there is one or not. */
  public Path path(FrontMatter frontMatter) {
    return root.resolve(PAPERS).resolve(ContentPath.of(frontMatter).relative());
  }

  /** Where the file with the withheld summary of a paper lies. */
  public Path withheldPath(FrontMatter frontMatter) {
    return root.resolve(WITHHELD).resolve(ContentPath.of(frontMatter).relative());
  }

  /**
   * The files of all papers, by date and id.
   *
   * @throws DailyPapersException kind {@code CONTENT} if the folder does not exist, or if a
   *     Markdown file lies where no paper belongs
   */
  public List<Path> paths() {
    requireExists();
    return ContentWalk.files(root.resolve(PAPERS));
  }

  /** The files with withheld summaries, by date and id. */
  public List<Path> withheldPaths() {
    requireExists();
    return ContentWalk.files(root.resolve(WITHHELD));
  }

  /** The file of a paper in whatever edition: the earliest one, should there be several. */
  public Optional<Path> find(ArxivId id) {
    Path papers = root.resolve(PAPERS);
    return ContentDays.of(papers).stream()
        .map(day -> day.resolve(id.value() + ".md"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** The files of all papers by id, as {@link #find} finds them; none where there is no folder. */
  public Map<ArxivId, Path> byId() {
    Map<ArxivId, Path> files = new HashMap<>();
    Path papers = root.resolve(PAPERS);
    for (Path file : ContentWalk.files(papers)) {
      ContentPath.parse(papers.relativize(file))
          .ifPresent(path -> files.putIfAbsent(path.id(), file));
    }
    return files;
  }

  /**
   * Reads one of {@link #paths()}.
   *
   * @throws DailyPapersException kind {@code CONTENT}, with file and line, if it is wrong or lies
   *     outside this folder
   */
  public ContentFile read(Path file) {
    requireInside(file);
    return ContentReader.read(file);
  }

  /**
   * Reads the files of all papers, several at once.
   *
   * @return in the order of {@link #paths()}
   * @throws DailyPapersException kind {@code CONTENT}: the first file in that order that is wrong,
   *     or a paper that has two files
   */
  public List<ContentFile> readAll() {
    List<Path> paths = paths();
    requireUnique(paths);
    return Workers.map(paths, this::read);
  }

  /** Writes the file of a paper, whole or not at all. */
  public Written write(ContentFile file) {
    return write(path(file.frontMatter()), file);
  }

  /** Writes the file with the withheld summary of a paper. */
  public Written writeWithheld(ContentFile file) {
    return write(withheldPath(file.frontMatter()), file);
  }

  /** Removes the withheld summary of a paper, where there is one: a later summary was published. */
  public void removeWithheld(FrontMatter frontMatter) {
    Path path = withheldPath(frontMatter);
    synchronized (lock(path)) {
      try {
        if (Files.exists(path)) {
          requireInside(path);
          Files.delete(path);
        }
      } catch (IOException e) {
        throw FileFaults.of("the file cannot be removed", path, e);
      }
    }
  }

  private Object lock(Path file) {
    return locks.computeIfAbsent(file.resolveSibling(""), folder -> new Object());
  }

  private Written write(Path target, ContentFile file) {
    byte[] bytes = ContentWriter.text(file).getBytes(StandardCharsets.UTF_8);
    synchronized (lock(target)) {
      return write(target, bytes);
    }
  }

  private Written write(Path target, byte[] bytes) {
    try {
      Files.createDirectories(root);
      requireInside(nearestExisting(target));
      return AtomicFile.write(target, bytes) ? Written.WRITTEN : Written.UNCHANGED;
    } catch (IOException e) {
      throw FileFaults.of("the file cannot be written", target, e);
    }
  }

  private static Path nearestExisting(Path target) {
    Path path = target.resolveSibling("");
    while (!Files.exists(path)) {
      path = path.resolveSibling("");
    }
    return path;
  }

  /** Follows symbolic links: one that leads elsewhere is neither read nor written through. */
  private void requireInside(Path path) {
    try {
      if (Files.exists(path) && !path.toRealPath().startsWith(root.toRealPath())) {
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

  /**
   * Does nothing if the folder is there.
   *
   * @throws DailyPapersException kind {@code CONTENT} if it is not
   */
  public void requireExists() {
    if (!Files.isDirectory(root)) {
      throw new DailyPapersException(
          ExitCode.CONTENT,
          "there is no content folder",
          ContentPath.slashed(root),
          "run the command where the folder lies; mvn site-daily makes a new one");
    }
  }

  private static void requireUnique(List<Path> paths) {
    Map<String, Path> seen = new HashMap<>();
    for (Path path : paths) {
      Path before = seen.put(String.valueOf(path.getFileName()), path);
      if (before != null) {
        throw new DailyPapersException(
            ExitCode.CONTENT,
            "two files of the same paper",
            ContentPath.slashed(before) + " and " + ContentPath.slashed(path),
            "delete one of the two");
      }
    }
  }
}
