package dailypapers.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server that answers everybody in plain text, those too who speak TLS to it. */
final class NoTlsServer implements AutoCloseable {
  private static final byte[] ANSWER =
      "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket socket;

  NoTlsServer() {
    try {
      socket = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::answer);
    thread.setDaemon(true);
    thread.start();
  }

  /** An address that promises TLS. */
  URI baseUrl() {
    return URI.create("https://127.0.0.1:" + socket.getLocalPort() + "/v1");
  }

  private void answer() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        caller.getOutputStream().write(ANSWER);
        caller.getInputStream().read();
      } catch (IOException e) {
        // The caller has hung up, or the server is closed.
      }
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
