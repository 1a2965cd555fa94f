package dailypapers.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Answers one request as GitHub Pages would, with the live reload added to pages. */
final class SiteHandler implements HttpHandler {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String NO_NOT_FOUND_PAGE =
      "<!DOCTYPE html><html lang=\"en\"><head><title>Not found</title></head>"
          + "<body><p>There is no such page, and the site has no 404.html.</p></body></html>";

  private final SiteFolder site;
  private final String basePath;
  private final LiveReload live;

  SiteHandler(SiteFolder site, String basePath, LiveReload live) {
    this.site = site;
    this.basePath = basePath;
    this.live = live;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Reply reply = new Reply(exchange);
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      reply.header("Allow", "GET, HEAD");
      reply.send(405, "text/plain; charset=utf-8", new byte[0]);
    } else if (path.startsWith(basePath)) {
      below(path.substring(basePath.length()), exchange, reply);
    } else if (path.equals("/") || (path + "/").equals(basePath)) {
      // GitHub Pages has another site at the host's root; here it is a short way to this one.
      reply.redirect(302, basePath);
    } else {
      notFound(reply);
    }
  }

  private void below(String address, HttpExchange exchange, Reply reply) throws IOException {
    switch (address) {
      case LiveReload.EVENTS -> live.subscribe(exchange, reply);
      case LiveReload.SCRIPT -> live.serveScript(reply);
      default -> {
        Optional<Path> found = site.find(address);
        if (found.filter(Files::isDirectory).isEmpty()) {
          file(found.filter(path -> !address.endsWith("/")), reply);
        } else if (address.isEmpty() || address.endsWith("/")) {
          file(found.map(path -> path.resolve("index.html")), reply);
        } else {
          reply.redirect(301, exchange.getRequestURI().getRawPath() + "/");
        }
      }
    }
  }

  private void file(Optional<Path> file, Reply reply) throws IOException {
    Optional<byte[]> bytes = file.flatMap(SiteFolder::read);
    if (file.isEmpty() || bytes.isEmpty()) {
      notFound(reply);
    } else if (SiteFolder.isPage(file.get())) {
      page(200, new String(bytes.get(), UTF_8), reply);
    } else {
      reply.send(200, SiteFolder.contentType(file.get()), bytes.get());
    }
  }

  private void notFound(Reply reply) throws IOException {
    Optional<String> page =
        site.find("404.html").flatMap(SiteFolder::read).map(bytes -> new String(bytes, UTF_8));
    page(404, page.orElse(NO_NOT_FOUND_PAGE), reply);
  }

  private void page(int status, String html, Reply reply) throws IOException {
    reply.send(status, HTML, live.injected(html).getBytes(UTF_8));
  }
}
