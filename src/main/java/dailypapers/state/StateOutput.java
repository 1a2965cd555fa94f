package dailypapers.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/** A state on its way to disk, piece by piece, so that it need not be in memory as a whole. */
final class StateOutput {
  /** Raised whenever the meaning of the bytes changes. */
  static final String MAGIC = "daily-papers state 3\n";

  /** What stands before the state: the magic words, then {@link #sum}. */
  static final int HEAD = MAGIC.length() + Long.BYTES;

  private final Path temporary;
  private final FileChannel channel;
  private final CRC32 sum = new CRC32();
  private long length;

  StateOutput(Path temporary) throws IOException {
    this.temporary = temporary;
    this.channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    channel.position(HEAD);
  }

  void append(ByteBuffer bytes) throws IOException {
    sum.update(bytes.duplicate());
    length += bytes.remaining();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Puts the head before what was written, and the whole in the place of the file. */
  void moveTo(Path file) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    head.put(MAGIC.getBytes(StandardCharsets.US_ASCII)).putLong(sum(length, sum)).flip();
    channel.position(0);
    while (head.hasRemaining()) {
      channel.write(head);
    }
    channel.close();
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Of a number of bytes and their check sum. */
  static long sum(long length, CRC32 sum) {
    return length << Integer.SIZE ^ sum.getValue();
  }
}
