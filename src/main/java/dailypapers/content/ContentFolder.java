package dailypapers.content;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.workers.Workers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The archive on disk: one file a paper.
 *
 * <pre>
 *   content/papers/2024/06/28/2406.18790.md     what the site shows
 *   content/withheld/2024/06/28/2406.18790.md   what awaits review
 *   content/proposals/2024/06/28/2406.18790.md  a newer summary, where a person holds the file
 * </pre>
 *
 * Many threads may read and write at once; writes into one day wait for each other. Two processes
 * must not write at once: {@link FolderLock} keeps them apart.
 */
public final class ContentFolder {
  private static final String PAPERS = "papers";
  private static final String WITHHELD = "withheld";
  private static final String PROPOSALS = "proposals";

  private final Path root;
  private final ContentDisk disk;

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
    this.disk = new ContentDisk(root);
  }

  /** Where the file of a paper lies, whether there is one or not. */
  public Path path(FrontMatter frontMatter) {
    return root.resolve(PAPERS).resolve(ContentPath.of(frontMatter).relative());
  }

  /** Where the file with the withheld summary of a paper lies. */
  public Path withheldPath(FrontMatter frontMatter) {
    return root.resolve(WITHHELD).resolve(ContentPath.of(frontMatter).relative());
  }

  /** Where the file with a newer summary lies of a paper whose own file a person holds. */
  public Path proposalPath(FrontMatter frontMatter) {
    return root.resolve(PROPOSALS).resolve(ContentPath.of(frontMatter).relative());
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

  /**
   * The same, for whoever reads them one after another.
   *
   * @throws DailyPapersException kind {@code CONTENT} as {@link #paths()}, and if a paper has two
   *     files
   */
  public List<Path> uniquePaths() {
    List<Path> paths = paths();
    requireUnique(paths);
    return paths;
  }

  /** The files with withheld summaries, by date and id. */
  public List<Path> withheldPaths() {
    requireExists();
    return ContentWalk.files(root.resolve(WITHHELD));
  }

  /** The files with newer summaries of papers that people hold, by date and id. */
  public List<Path> proposalPaths() {
    requireExists();
    return ContentWalk.files(root.resolve(PROPOSALS));
  }

  /** The file of a paper in whatever edition: the earliest one, should there be several. */
  public Optional<Path> find(ArxivId id) {
    return findAll(id).stream().findFirst();
  }

  /** All files of a paper, the earliest first: more than one only after a fault. */
  public List<Path> findAll(ArxivId id) {
    return ContentDays.of(root.resolve(PAPERS)).stream()
        .map(day -> day.resolve(id.value() + ".md"))
        .filter(Presence::isFile)
        .toList();
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
    disk.requireInsideToRead(file);
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
    return Workers.map(uniquePaths(), this::read);
  }

  /** Writes the file of a paper, whole or not at all. */
  public Written write(ContentFile file) {
    return write(path(file.frontMatter()), file);
  }

  /** Writes the file with the withheld summary of a paper. */
  public Written writeWithheld(ContentFile file) {
    return write(withheldPath(file.frontMatter()), file);
  }

  /** Writes a newer summary of a paper beside the file that a person holds. */
  public Written writeProposal(ContentFile file) {
    return write(proposalPath(file.frontMatter()), file);
  }

  /**
   * Changes what a file says about itself; its body keeps every byte, and so does all of its front
   * matter that says the same as before. A file of another date moves to that date's folder; where
   * another file stands in its way, both stay.
   */
  public synchronized Written update(Path file, FrontMatter fresh) {
    FrontMatter former = read(file).frontMatter();
    if (former.equals(fresh)) {
      return Written.UNCHANGED;
    }
    byte[] bytes = FrontMatterPatch.patched(disk.read(file), former, fresh);
    Path target = root.resolve(root.relativize(file).getName(0));
    target = target.resolve(ContentPath.of(fresh).relative());
    if (target.equals(file)) {
      return disk.write(target, bytes) ? Written.WRITTEN : Written.UNCHANGED;
    }
    if (Presence.exists(target) && !Arrays.equals(disk.read(target), bytes)) {
      return Written.UNCHANGED;
    }
    // In this order a crash leaves the file twice, never nowhere.
    disk.write(target, bytes);
    disk.remove(file);
    return Written.WRITTEN;
  }

  /**
   * True if there is such a file.
   *
   * @throws DailyPapersException kind {@code FILES} if the disk does not tell
   */
  public boolean has(Path file) {
    return Presence.isFile(file);
  }

  /** Removes a file, where there is one. */
  public synchronized void remove(Path file) {
    disk.remove(file);
  }

  /** Removes what a run left that broke off while it wrote; nobody else may write meanwhile. */
  public synchronized void sweep() {
    List.of(PAPERS, WITHHELD, PROPOSALS).forEach(name -> disk.sweep(root.resolve(name)));
  }

  private Written write(Path target, ContentFile file) {
    byte[] bytes = ContentWriter.text(file).getBytes(StandardCharsets.UTF_8);
    return disk.write(target, bytes) ? Written.WRITTEN : Written.UNCHANGED;
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
