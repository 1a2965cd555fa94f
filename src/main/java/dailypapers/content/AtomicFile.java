package dailypapers.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * Writes a file so that at every moment, even after a power cut, it is the old one or the new one:
 * a temporary file in the same folder, flushed to disk, renamed over the old one.
 *
 * <p>Where two processes write at once, one may be refused, but no file is ever half of each: a
 * temporary file has a name of its own, so that nobody renames what another is still writing.
 */
final class AtomicFile {
  private static final String TEMPORARY = ".*.tmp";

  private AtomicFile() {}

  /**
   * Writes bytes unless the file has them already.
   *
   * @return whether it wrote
   */
  static boolean write(Path file, byte[] bytes) throws IOException {
    Path folder = file.resolveSibling("");
    Files.createDirectories(folder);
    removeLeftovers(folder);
    if (hasBytes(file, bytes)) {
      return false;
    }
    Path temporary = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      writeAndFlush(temporary, bytes);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
    flush(folder);
    return true;
  }

  private static boolean hasBytes(Path file, byte[] bytes) throws IOException {
    try {
      return Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void writeAndFlush(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** The rename itself reaches the disk with the folder; not every system lets one say so. */
  private static void flush(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; there the rename is as safe as the file system makes it.
    }
  }

  /** Whether a file is one that this began to write and that has not got its name yet. */
  static boolean isTemporary(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") && name.endsWith(".tmp");
  }

  /** What a run that was killed left behind. */
  private static void removeLeftovers(Path folder) throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, TEMPORARY)) {
      for (Path leftover : leftovers) {
        Files.deleteIfExists(leftover);
      }
    } catch (DirectoryIteratorException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
