package dailypapers.testing;

import dailypapers.preview.PreviewServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The site of the sample days, built and served for a class of tests:
 *
 * <pre>{@code
 * @RegisterExtension static final DemoSite SITE = new DemoSite();
 * }</pre>
 */
public final class DemoSite implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
  /** A day of seven papers. */
  public static final String EDITION = "2026/07/31/";

  /** A paper with a summary and evidence. */
  public static final String PAPER = "papers/2406.18790/";

  /** A tag with a few papers. */
  public static final String TAG = "tags/benchmarks/";

  /** A search that finds something. */
  public static final String SEARCH = "search/?q=%EB%AA%A8%EB%8D%B8";

  /** An address of each kind of page, below {@link #home()}. */
  public static final List<String> PAGES =
      List.of(
          "",
          EDITION,
          PAPER,
          "tags/",
          TAG,
          "archive/",
          "2026/07/",
          "2026/w31/",
          "2026/",
          "authors/",
          "organizations/",
          "trends/",
          "statistics/",
          "about/",
          SEARCH,
          "404.html");

  private Optional<Path> folder = Optional.empty();
  private Optional<PreviewServer> server = Optional.empty();
  private String home = "";

  @Override
  public void beforeAll(ExtensionContext context) {
    start();
  }

  /** Builds and serves it, for a program that is no test; {@link #close} ends it. */
  public DemoSite start() {
    try {
      Path made = Files.createTempDirectory("daily-papers-demo");
      folder = Optional.of(made);
      Commands.run("demo", "--output", made.toString());
      PreviewServer started = new PreviewServer(made.resolve("site"), "/daily-papers/", 0);
      server = Optional.of(started);
      home = started.start().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    server.ifPresent(PreviewServer::close);
    folder.ifPresent(Bakery::delete);
  }

  /** The address of the front page, with a slash at its end. */
  public String home() {
    return home;
  }

  /** The folder of the site. */
  public Path root() {
    return folder.orElseThrow().resolve("site");
  }
}
