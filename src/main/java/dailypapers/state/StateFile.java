package dailypapers.state;

import dailypapers.paper.Tag;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * The state of a bake in a file beside the output: {@code target/site.state} for {@code
 * target/site}. It may be deleted at any time; then the next bake is a whole one. A file that is
 * damaged, of another version or of another output is as good as none.
 */
public final class StateFile {
  /** Raised whenever the meaning of the bytes changes. */
  private static final String MAGIC = "daily-papers state 1\n";

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

  /** Remembers a state. A state that cannot be written is none: the next bake is a whole one. */
  public void write(BakeState state) {
    StateWriter writer = new StateWriter();
    writer.state(state);
    byte[] body = writer.bytes();
    ByteBuffer whole = ByteBuffer.allocate(HEAD + body.length);
    whole.put(MAGIC.getBytes(StandardCharsets.US_ASCII)).putLong(sum(body, 0)).put(body);
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.write(temporary, whole.array());
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

  private static boolean isOurs(byte[] bytes) {
    ByteBuffer head = ByteBuffer.wrap(bytes);
    byte[] magic = new byte[MAGIC.length()];
    head.get(magic);
    return new String(magic, StandardCharsets.US_ASCII).equals(MAGIC)
        && head.getLong() == sum(bytes, HEAD);
  }

  private static long sum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return (long) bytes.length - from << 32 ^ sum.getValue();
  }
}
