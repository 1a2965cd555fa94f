package dailypapers.bake;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The folder that the site is written to. A file is written only when its bytes change; what a
 * former build wrote and this one did not is removed; no two pages share an address; nothing is
 * written outside the folder.
 *
 * <p>The file {@code .baked} lists what a build wrote. A folder that holds files but no such list
 * was not made by a build, and is refused: a wrong {@code --output} never mixes a site into
 * somebody's files. From its first change to its last the folder holds an {@link UnfinishedMark},
 * too: after a build that was broken off, the next one also removes what no list names yet.
 */
final class SiteOutput {
  private static final String LIST = ".baked";

  private final Path root;
  private final BakedFiles baked;
  private final UnfinishedMark mark;
  private final List<String> former;
  private final Map<String, String> ownersByFile = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final AtomicInteger changed = new AtomicInteger();

  /**
   * @param baked is told of every file as it is
   */
  SiteOutput(Path root, BakedFiles baked) {
    this.root = root.toAbsolutePath().normalize();
    this.baked = baked;
    this.mark = new UnfinishedMark(this.root);
    this.former = openedFolder();
  }

  /** The file of an address, below the root, with slashes. */
  static String name(String address) {
    return address.endsWith("/") ? address.substring(1) + "index.html" : address.substring(1);
  }

  /** The list of files of an output folder. */
  static Path list(Path root) {
    return root.resolve(LIST);
  }

  /**
   * True if a build into this folder was broken off, or nobody can say that none was: of its files
   * nothing is known.
   */
  static boolean isUnfinished(Path root) {
    return new UnfinishedMark(root).mayStand();
  }

  /**
   * Writes a page.
   *
   * @param address begins with a slash; one that ends with a slash gets an {@code index.html}
   * @param owner what the page is, for the message if two share an address
   */
  void write(String address, String owner, byte[] bytes) {
    String name = name(address);
    Path file = claim(address, name, owner);
    try {
      if (!has(file, bytes)) {
        mark.set();
        createFolder(parent(file));
        Files.write(file, bytes);
        changed.incrementAndGet();
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
    baked.file(name, bytes);
  }

  /** Says that a file that a former bake wrote belongs to this site as it is. */
  void keep(String address, String owner) {
    claimName(address, name(address), owner);
  }

  private Path claim(String address, String name, String owner) {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root) || file.equals(root) || name.equals(LIST) || mark.is(file)) {
      throw new DailyPapersException(
          ExitCode.SITE,
          "a page would lie outside the site",
          address + " (" + owner + ")",
          "give the page another address");
    }
    claimName(address, name, owner);
    return file;
  }

  private void claimName(String address, String name, String owner) {
    String other = ownersByFile.putIfAbsent(name, owner);
    if (other != null) {
      throw new DailyPapersException(
          ExitCode.SITE,
          "two pages share an address",
          address + " (" + other + " and " + owner + ")",
          "give one of them another address");
    }
  }

  /** A folder that was empty before has nothing to compare with. */
  private boolean has(Path file, byte[] bytes) throws IOException {
    return !former.isEmpty()
        && Files.isRegularFile(file)
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private static Path parent(Path below) {
    return Objects.requireNonNull(below.getParent());
  }

  private void createFolder(Path folder) throws IOException {
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
  }

  /**
   * Removes what only a former build wrote and notes what this one did. Returns how many files were
   * removed.
   */
  int finish() {
    List<String> stale = former.stream().filter(name -> !ownersByFile.containsKey(name)).toList();
    boolean sameNames = stale.isEmpty() && ownersByFile.size() == former.size();
    if (changed.get() == 0 && sameNames && !mark.isSet()) {
      return 0;
    }
    try {
      mark.set();
      int removed = 0;
      for (String name : stale) {
        removed += remove(root.resolve(name).normalize()) ? 1 : 0;
      }
      // Written after all else: a file of the site that is younger was not written by a bake.
      writeList(sameNames ? former : ownersByFile.keySet().stream().sorted().toList());
      mark.clear();
      return removed;
    } catch (IOException e) {
      throw unwritable(list(root), e);
    }
  }

  /** Whole or not at all: what it does not name, nobody would ever remove. */
  private void writeList(List<String> names) throws IOException {
    Path temporary = root.resolve(LIST + ".tmp");
    Files.writeString(temporary, String.join("\n", names) + "\n");
    Files.move(
        temporary, list(root), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The names of all files that were given. */
  Set<String> names() {
    return Set.copyOf(ownersByFile.keySet());
  }

  /** How many files were given. */
  int files() {
    return ownersByFile.size();
  }

  /** How many files were new or had other bytes than before. */
  int changed() {
    return changed.get();
  }

  private List<String> openedFolder() {
    Path list = list(root);
    try {
      Files.createDirectories(root);
      if (mark.isSet()) {
        return mark.namesAnd(listed(list));
      }
      if (!Files.notExists(list)) {
        return Files.readAllLines(list, StandardCharsets.UTF_8);
      }
      try (Stream<Path> inside = Files.list(root)) {
        if (inside.findAny().isPresent()) {
          throw new DailyPapersException(
              ExitCode.FILES,
              "the output folder holds files that no build wrote",
              root.toString(),
              "give an empty folder with --output, or empty this one");
        }
      }
      mark.set();
      return List.of();
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(root, e);
    }
  }

  /** The first build into a folder may have been broken off before there was a list. */
  private static List<String> listed(Path list) throws IOException {
    return Files.notExists(list) ? List.of() : Files.readAllLines(list, StandardCharsets.UTF_8);
  }

  private boolean remove(Path file) {
    if (!file.startsWith(root)) {
      return false;
    }
    try {
      boolean removed = Files.deleteIfExists(file);
      for (Path folder = parent(file); !folder.equals(root); folder = parent(folder)) {
        Files.deleteIfExists(folder);
      }
      return removed;
    } catch (DirectoryNotEmptyException e) {
      return true; // the folder still holds other pages
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static DailyPapersException unwritable(Path file, Exception e) {
    return new DailyPapersException(
        ExitCode.FILES,
        "cannot write the site: " + e.getMessage(),
        file.toString(),
        "check the folder's permissions and the free disk space",
        e);
  }
}
