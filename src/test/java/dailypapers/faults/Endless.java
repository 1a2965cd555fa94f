package dailypapers.faults;

import dailypapers.testing.LoopbackServer.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** Answers that would fill a memory or a disk, made a piece at a time. */
final class Endless {
  private static final int PIECE = 1 << 16;

  private Endless() {}

  /**
   * A body of so many bytes that begins like a list.
   *
   * @param sent counts the bytes that somebody took
   */
  static Answer body(long size, AtomicLong sent) {
    byte[] piece = new byte[PIECE];
    Arrays.fill(piece, (byte) ' ');
    return exchange -> {
      exchange.sendResponseHeaders(200, size);
      OutputStream out = exchange.getResponseBody();
      piece[0] = '[';
      while (sent.get() < size) {
        out.write(piece);
        sent.addAndGet(PIECE);
      }
    };
  }

  /** A short body that says it is gzip and holds so many spaces. */
  static Answer bomb(long size) {
    return exchange -> {
      byte[] body = zipped(size);
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    };
  }

  private static byte[] zipped(long size) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    try (GZIPOutputStream zip = new GZIPOutputStream(body)) {
      for (long done = 0; done < size; done += PIECE) {
        zip.write(piece);
      }
    }
    return body.toByteArray();
  }
}
