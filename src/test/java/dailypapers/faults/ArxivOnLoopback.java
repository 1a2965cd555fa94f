package dailypapers.faults;

import dailypapers.testing.LoopbackServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/**
 * arXiv, on this computer: whatever this process asks of {@code https://arxiv.org} while this is
 * open is answered here, over TLS and under the real name, by way of a proxy. So a run needs to
 * know nothing of it, and is held to the addresses that it may ask.
 */
final class ArxivOnLoopback implements AutoCloseable {
  private static final String HOST = "arxiv.org";

  private final SSLContext formerContext;
  private final ProxySelector formerProxies = ProxySelector.getDefault();
  private final LoopbackServer server;
  private final ServerSocket proxy;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  ArxivOnLoopback() {
    try {
      SSLContext identity = TlsIdentity.of(HOST);
      formerContext = SSLContext.getDefault();
      server = new LoopbackServer(identity);
      proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      threads.submit(this::serve);
      SSLContext.setDefault(identity);
      ProxySelector.setDefault(new ToProxy());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the path of a paper answers from now on. */
  ArxivOnLoopback answer(String id, LoopbackServer.Answer... answers) {
    server.answer("/html/" + id, answers);
    return this;
  }

  /** The server itself. */
  LoopbackServer server() {
    return server;
  }

  /** A page as arXiv converts a paper: a title and so many paragraphs of some 200 characters. */
  static String page(String title, int paragraphs) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html><body><article class=\"ltx_document\">\n")
            .append("<h1 class=\"ltx_title ltx_title_document\">" + title + "</h1>\n")
            .append("<section id=\"S1\" class=\"ltx_section\">\n");
    for (int number = 1; number <= paragraphs; number++) {
      page.append("<div id=\"S1.p" + number + "\" class=\"ltx_para\"><p class=\"ltx_p\">")
          .append(paragraph(number))
          .append("</p></div>\n");
    }
    return page.append("</section></article></body></html>\n").toString();
  }

  /** What a paragraph of such a page says. */
  static String paragraph(int number) {
    return ("Thread " + number + " of the warp is bound to its neighbors with care, so that the ")
        + "pattern holds where the cloth is cut, folded and worn for a long time by people who "
        + "walk along the shore in every kind of weather.";
  }

  private final class ToProxy extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      return HOST.equals(uri.getHost())
          ? List.of(new Proxy(Proxy.Type.HTTP, proxy.getLocalSocketAddress()))
          : List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException fault) {}
  }

  private void serve() {
    while (!proxy.isClosed()) {
      try {
        Socket client = proxy.accept();
        threads.submit(() -> tunnel(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  /** {@code CONNECT arxiv.org:443} opens a way to the server, whatever then goes through it. */
  private void tunnel(Socket client) {
    try (client;
        Socket there = new Socket()) {
      while (!line(client.getInputStream()).isEmpty()) {
        // the rest of the request's head says nothing of use
      }
      there.connect(new InetSocketAddress(server.base().getHost(), server.base().getPort()));
      client
          .getOutputStream()
          .write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      threads.submit(() -> pass(there, client));
      pass(client, there);
    } catch (IOException e) {
      // either side has hung up
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n' && c != -1; c = in.read()) {
      line.append((char) c);
    }
    return line.toString().strip();
  }

  /** Ends with either side: what one has closed, the other need not keep open. */
  private static void pass(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      // either side has hung up
    }
  }

  @Override
  public void close() {
    ProxySelector.setDefault(formerProxies);
    SSLContext.setDefault(formerContext);
    try (proxy) {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
