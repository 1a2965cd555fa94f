package dailypapers.state;

import dailypapers.paper.Tag;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
      return bytes.length >= StateOutput.HEAD && isOurs(bytes)
          ? Optional.of(new StateReader(bytes, StateOutput.HEAD, vocabulary).state())
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with it, there is a way without it.
      return Optional.empty();
    }
  }

  /** A state that is in the making: all but its anchors. */
  public static final class Prepared {
    private final Optional<StateOutput> output;

    private Prepared(Optional<StateOutput> output) {
      this.output = output;
    }
  }

  /** Does most of the work of writing a state, while its anchors may still be looked for. */
  public Prepared prepare(BakeState state) {
    try {
      StateOutput output = new StateOutput(temporary());
      StateWriter.write(state, output);
      return new Prepared(Optional.of(output));
    } catch (IOException e) {
      return new Prepared(Optional.empty());
    }
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
    try {
      if (state.output.isPresent()) {
        StateWriter.write(anchors, state.output.get());
        state.output.get().moveTo(file);
      } else {
        forget();
      }
    } catch (IOException e) {
      forget();
    }
  }

  /** Makes the next bake a whole one. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(temporary());
    } catch (IOException e) {
      // A file that cannot be removed is still checked against the output before it is trusted.
    }
  }

  private Path temporary() {
    return file.resolveSibling(file.getFileName() + ".tmp");
  }

  private static boolean isOurs(byte[] bytes) {
    ByteBuffer head = ByteBuffer.wrap(bytes);
    byte[] magic = new byte[StateOutput.MAGIC.length()];
    head.get(magic);
    CRC32 sum = new CRC32();
    int length = head.remaining() - Long.BYTES;
    sum.update(bytes, StateOutput.HEAD, length);
    return new String(magic, StandardCharsets.US_ASCII).equals(StateOutput.MAGIC)
        && head.getLong() == StateOutput.sum(length, sum);
  }
}
