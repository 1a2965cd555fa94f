package dailypapers.content;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps two runs apart that would write to the same folder: who comes second is refused.
 *
 * <pre>{@code
 * try (FolderLock lock = FolderLock.take(content, "daily")) {
 *   // nobody else writes here
 * }
 * }</pre>
 *
 * <p>The system itself holds the lock, on the file {@code .lock}, and lets go of it when the
 * process ends in whatever way. So what a killed run left behind never blocks the next one, and
 * nobody has to guess from a number whether a process still lives. The file says who holds it, for
 * people, and is gone after a run.
 */
public final class FolderLock implements AutoCloseable {
  private static final String NAME = ".lock";

  /** Far behind the text, which others read where a system lets nobody read what is locked. */
  private static final long PLACE = 1L << 40;

  private static final int LONGEST = 200;

  private final Path file;
  private final FileChannel channel;
  private final boolean takenOver;

  private FolderLock(Path file, FileChannel channel, boolean takenOver) {
    this.file = file;
    this.channel = channel;
    this.takenOver = takenOver;
  }

  /**
   * Takes the lock of a folder, which is made where it does not exist.
   *
   * @param command what runs, for whoever comes second
   * @throws DailyPapersException kind {@code BUSY} if another run holds it; kind {@code FILES} if
   *     nothing can be written there
   */
  public static FolderLock take(Path folder, String command) {
    Path file = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      Optional<FolderLock> lock = Optional.empty();
      while (lock.isEmpty()) {
        lock = attempt(file);
      }
      lock.get().sign(command);
      return lock.get();
    } catch (IOException e) {
      throw FileFaults.of("the file cannot be written", file, e);
    }
  }

  /** True if the run before this one ended without a word, and may have left half-done work. */
  public boolean takenOver() {
    return takenOver;
  }

  /** Empty if the holder before has just removed the file that was opened: then try again. */
  private static Optional<FolderLock> attempt(Path file) throws IOException {
    Optional<Object> before = key(file);
    if (before.isEmpty()) {
      create(file);
      return Optional.empty();
    }
    FileChannel channel;
    try {
      channel = open(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (!locks(channel)) {
      try (channel) {
        throw busy(file, channel);
      }
    }
    if (before.equals(key(file))) {
      return Optional.of(new FolderLock(file, channel, channel.size() > 0));
    }
    channel.close();
    return Optional.empty();
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // another run was faster
    }
  }

  /** A link is not followed: what it leads to is nobody's lock. */
  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(PLACE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** What tells a file from a later one of the same name, where a system has such a thing. */
  private static Optional<Object> key(Path file) throws IOException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return Optional.of(Objects.requireNonNullElse(attributes.fileKey(), NAME));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private void sign(String command) throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String text = command + ", process " + ProcessHandle.current().pid() + ", since " + now + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static DailyPapersException busy(Path file, FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LONGEST);
    channel.read(text, 0);
    String holder =
        CleanText.line(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8));
    return new DailyPapersException(
        ExitCode.BUSY,
        "another run is at work on this folder",
        ContentPath.slashed(file) + (holder.isEmpty() ? "" : " of " + holder),
        "let it end, then run the same command again; a run that died holds nothing up");
  }

  /** The file goes before the lock does: afterwards it might be the next one's. */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw FileFaults.of("the lock cannot be removed", file, e);
    }
  }
}
