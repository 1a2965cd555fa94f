package dailypapers.secret;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * Passes on what is written to it, cleaned message by message. A message ends with its line, or
 * with a short write: a long one comes in pieces of at least {@link #PIECE} bytes, and a key must
 * not get through between two of them.
 */
final class CleanedStream extends OutputStream {
  /** The smallest buffer of the JDK's encoders. */
  private static final int PIECE = 512;

  private final PrintStream out;
  private final UnaryOperator<String> cleaned;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

  /**
   * @param cleaned gets the bytes of a message as characters, a byte each
   */
  CleanedStream(PrintStream out, UnaryOperator<String> cleaned) {
    this.out = out;
    this.cleaned = cleaned;
  }

  @Override
  public synchronized void write(int character) {
    waiting.write(character);
    if (character == '\n') {
      pass();
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int start, int length) {
    waiting.write(bytes, start, length);
    if (length < PIECE || bytes[start + length - 1] == '\n') {
      pass();
    }
  }

  @Override
  public synchronized void flush() {
    pass();
    out.flush();
  }

  private void pass() {
    String message = waiting.toString(StandardCharsets.ISO_8859_1);
    waiting.reset();
    byte[] bytes = cleaned.apply(message).getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes, 0, bytes.length);
  }
}
