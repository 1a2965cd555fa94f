package dailypapers.content;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * people; after a run it is empty.
 */
public final class FolderLock implements AutoCloseable {
  private static final String NAME = ".lock";

  /** Far behind the text, which others read where a system lets nobody read what is locked. */
  private static final long PLACE = 1L << 40;

  private static final int LONGEST = 200;

  private final Path file;
  private final FileChannel channel;

  /** Kept, for the virtual machine forgets a lock that nobody holds on to. */
  private final FileLock lock;

  private FolderLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
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
      return lock(file, command);
    } catch (IOException e) {
      throw FileFaults.of("the file cannot be written", file, e);
    }
  }

  private static FolderLock lock(Path file, String command) throws IOException {
    FileChannel channel = open(file);
    Optional<FileLock> lock = tryLock(channel);
    if (lock.isEmpty()) {
      throw busy(file, channel);
    }
    sign(channel, command);
    return new FolderLock(file, channel, lock.get());
  }

  /** A link is not followed: what it leads to is nobody's lock. */
  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(PLACE, 1, false));
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  private static void sign(FileChannel channel, String command) throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String text = command + ", process " + ProcessHandle.current().pid() + ", since " + now + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static DailyPapersException busy(Path file, FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LONGEST);
    try (channel) {
      channel.read(text, 0);
    }
    String holder =
        CleanText.line(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8));
    return new DailyPapersException(
        ExitCode.BUSY,
        "another run is at work on this folder",
        ContentPath.slashed(file) + (holder.isEmpty() ? "" : " of " + holder),
        "let it end, then run the same command again; a run that died holds nothing up");
  }

  /**
   * Lets go of it. The file stays, empty: were it removed, somebody who has just opened it would
   * lock a file that nobody finds any more, beside somebody who locks a new one.
   */
  @Override
  public void close() {
    try (channel) {
      channel.truncate(0);
      lock.release();
    } catch (IOException e) {
      throw FileFaults.of("the lock cannot be released", file, e);
    }
  }
}
