package dailypapers.preview;

import com.sun.net.httpserver.HttpServer;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows a built site to the browsers of this computer, and to no other computer. Pages reload when
 * told to, and carry the message of a failed build until the next one succeeds:
 *
 * <pre>{@code
 * try (var server = new PreviewServer(Path.of("target/site"), "/repo/", 8820)) {
 *   URI address = server.start(); // http://localhost:8820/repo/
 *   …                             // a template changed, the site was built again:
 *   server.reload();
 * }
 * }</pre>
 */
public final class PreviewServer implements AutoCloseable {
  private final String basePath;
  private final LiveReload live;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);

  /**
   * Takes the port; {@link #start} answers on it.
   *
   * @param site the folder that the site is built into; it need not be there yet
   * @param basePath the path below which the site will live, {@code /} or {@code /repo/}
   * @param port 1 to 65535, or 0 for any free one
   * @throws DailyPapersException kind {@code USAGE} if there is no such port, {@code FILES} if the
   *     port is in use
   * @throws IllegalArgumentException if the base path does not begin and end with a slash
   */
  public PreviewServer(Path site, String basePath, int port) {
    if (!basePath.startsWith("/") || !basePath.endsWith("/")) {
      throw new IllegalArgumentException("a base path begins and ends with a slash: " + basePath);
    }
    this.basePath = basePath;
    this.live = new LiveReload(basePath);
    this.server = bound(port);
    server.setExecutor(threads);
    server.createContext("/", new SiteHandler(new SiteFolder(site), basePath, live));
  }

  /** Answers from now on, at the address that this returns. */
  public URI start() {
    server.start();
    return address();
  }

  /** Where a browser finds the home page. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + basePath);
  }

  /** Reloads the open pages, and takes back the message of a failed build. */
  public void reload() {
    live.change(Optional.empty());
  }

  /**
   * Shows a message on top of every page, on those open now as well, until {@link #reload}.
   *
   * @param text any text, in lines; it is shown as it stands, never as HTML
   */
  public void showError(String text) {
    live.change(Optional.of(text));
  }

  /** Lets the browsers go and frees the port. */
  @Override
  public void close() {
    live.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private static HttpServer bound(int port) {
    if (port < 0 || port > 65_535) {
      throw new DailyPapersException(
          ExitCode.USAGE, "there is no port " + port, "--port", "take one from 1024 to 65535");
    }
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (BindException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "port " + port + " is in use",
          "http://localhost:" + port + "/",
          "stop the other preview, or take another port with --port",
          e);
    } catch (IOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "the preview cannot listen: " + e.getMessage(),
          "http://localhost:" + port + "/",
          "take another port with --port",
          e);
    }
  }

  /** Browsers hold connections open; they must not keep the process alive. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }
}
