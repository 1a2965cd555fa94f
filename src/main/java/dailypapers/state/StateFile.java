package dailypapers.state;

import dailypapers.paper.Tag;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * The state of a bake in a file beside the output: {@code target/site.state} for {@code
 * target/site}. It may be deleted at any time; then the next bake is a whole one. A file that is
 * damaged, of another version or of another output is as good as none.
 */
public final class StateFile {
  /** Raised whenever the meaning of the bytes changes. */
  private static final String MAGIC = "daily-papers state 2\n";

  /** More or less what a paper takes, so that not much is copied to make room. */
  private static final int ROOM = 2 * 1024;

  private static final int HEAD = MAGIC.length() + Long.BYTES;

  private final Path file;

  /** The file that belongs to an output folder. */
  public StateFile(Path output) {
    Path folder = output.toAbsolutePath().normalize();
    this.file = folder.resolveSibling(folder.getFileName() + ".state");
  }

  /**
   * What the last bake into the output left; empty where nothing is left that can be trusted.
   *
   * @param vocabulary the tag of a slug
   */
  public Optional<BakeState> read(Function<String, Tag> vocabulary) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return bytes.length >= HEAD && isOurs(bytes)
          ? Optional.of(new StateReader(bytes, HEAD, vocabulary).state())
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with it, there is a way without it.
      return Optional.empty();
    }
  }

  /** A state as it will stand in the file, but for its anchors. */
  public static final class Prepared {
    private final StateWriter writer;

    private Prepared(StateWriter writer) {
      this.writer = writer;
    }
  }

  /** Does most of the work of writing a state, while its anchors may still be looked for. */
  public static Prepared prepare(BakeState state) {
    StateWriter writer = new StateWriter(state.sources().size() * ROOM + ROOM);
    writer.state(state);
    return new Prepared(writer);
  }

  /** Remembers a state. */
  public void write(BakeState state) {
    write(prepare(state), state.anchors());
  }

  /**
   * Remembers a state. One that cannot be written is none: the next bake is a whole one.
   *
   * @param anchors instead of those that the state had when it was prepared
   */
  public void write(Prepared state, Set<String> anchors) {
    state.writer.anchors(anchors);
    ByteBuffer body = state.writer.bytes();
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    head.put(MAGIC.getBytes(StandardCharsets.US_ASCII)).putLong(sum(body)).flip();
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      write(temporary, head, body);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      forget();
    }
  }

  /** Makes the next bake a whole one. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A file that cannot be removed is still checked against the output before it is trusted.
    }
  }

  private static void write(Path file, ByteBuffer... parts) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      for (ByteBuffer part : parts) {
        while (part.hasRemaining()) {
          channel.write(part);
        }
      }
    }
  }

  private static boolean isOurs(byte[] bytes) {
    ByteBuffer head = ByteBuffer.wrap(bytes);
    byte[] magic = new byte[MAGIC.length()];
    head.get(magic);
    return new String(magic, StandardCharsets.US_ASCII).equals(MAGIC)
        && head.getLong() == sum(head);
  }

  /** Of what remains in a buffer, which stays as it is. */
  private static long sum(ByteBuffer bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes.duplicate());
    return (long) bytes.remaining() << Integer.SIZE ^ sum.getValue();
  }
}
