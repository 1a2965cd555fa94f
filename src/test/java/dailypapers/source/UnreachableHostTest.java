package dailypapers.source;

import static dailypapers.testing.LoopbackServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.testing.LoopbackServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnreachableHostTest {
  private final LoopbackServer server = new LoopbackServer();
  private final List<Duration> waits = new ArrayList<>();

  private DailyPapersException failing(URI uri) {
    HttpFetcher fetcher = new HttpFetcher("x", HttpFetcher.Limits.STANDARD, waits::add);
    return catchThrowableOfType(DailyPapersException.class, () -> fetcher.get(uri));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @Tag("fault")
  @DisplayName("F06 a refused connection is tried again, then named with its host")
  void refused() {
    URI gone = server.base().resolve("/x");
    server.close();

    DailyPapersException error = failing(gone);

    assertThat(error.kind()).isEqualTo(ExitCode.NETWORK);
    assertThat(error.problem()).isEqualTo("no answer from 127.0.0.1 (connection refused)");
    assertThat(error.hint()).isNotBlank();
    assertThat(waits).hasSize(3);
  }

  @Test
  @Tag("fault")
  @DisplayName("F06 an unknown host is named")
  void unknownHost() {
    assertThat(failing(URI.create("http://nowhere.invalid/x")).problem())
        .isEqualTo("no answer from nowhere.invalid (unknown host)");
  }

  @Test
  @Tag("fault")
  @DisplayName("F06 a host that does not speak TLS is named")
  void noTls() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> greetInPlainText(plain));
      thread.start();

      assertThat(failing(URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/")).problem())
          .startsWith("no answer from 127.0.0.1 (no secure connection: ");
    }
  }

  private static void greetInPlainText(ServerSocket server) {
    byte[] greeting = "HTTP/1.1 400 plain text only\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        socket.getOutputStream().write(greeting);
        socket.getInputStream().read();
      } catch (IOException e) {
        // The client hung up, or the test is over.
      }
    }
  }

  @Test
  @DisplayName("An interrupted wait ends the fetch and keeps the interrupt")
  void interrupted() {
    server.answer("/x", status(500, ""));
    HttpFetcher fetcher =
        new HttpFetcher(
            "x",
            HttpFetcher.Limits.STANDARD,
            time -> {
              throw new InterruptedException();
            });

    assertThatThrownBy(() -> fetcher.get(server.base().resolve("/x")))
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }
}
