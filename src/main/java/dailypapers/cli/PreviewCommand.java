package dailypapers.cli;

import dailypapers.bake.BakeReport;
import dailypapers.bake.SiteFolders;
import dailypapers.config.SiteConfig;
import dailypapers.error.DailyPapersException;
import dailypapers.preview.ChangeWatcher;
import dailypapers.preview.PreviewServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The site on this machine alone, rebuilt and reloaded when a file is saved. */
@Command(
    name = "preview",
    description =
        "Serve the site on this machine; rebuild it and reload the open pages when a file is saved. Ctrl-C ends it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daily-papers preview",
      "  daily-papers preview --port 9000",
      "  daily-papers preview --content target/demo/content"
    })
final class PreviewCommand implements Callable<Integer> {
  private static final Duration QUIET = Duration.ofMillis(30);

  private final Console console;

  @Mixin SiteOptions site = new SiteOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8820",
      description = "On which port of localhost (default: ${DEFAULT-VALUE}).")
  int port;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "target/preview",
      description = "Where the site goes (default: ${DEFAULT-VALUE}).")
  Path output;

  PreviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    SiteFolders folders = site.folders(site.contentFolder(), output);
    new ReportPrinter(console).print(build(folders));
    try (PreviewServer server = new PreviewServer(output, site.config().site().basePath(), port)) {
      console.out().println("preview     " + server.start());
      watch(server, folders);
    }
    return 0;
  }

  private void watch(PreviewServer server, SiteFolders folders) throws InterruptedException {
    List<Path> watched =
        List.of(folders.content(), folders.templates(), folders.assets(), site.site);
    try (ChangeWatcher watcher =
        new ChangeWatcher(watched, QUIET, () -> rebuild(server, folders))) {
      watcher.start();
      new CountDownLatch(1).await();
    }
  }

  private void rebuild(PreviewServer server, SiteFolders folders) {
    long start = System.nanoTime();
    try {
      BakeReport report = build(folders);
      server.reload();
      console
          .err()
          .printf(
              Locale.ROOT,
              "rebuilt: %d files changed, %d ms%n",
              report.changed(),
              millisSince(start));
    } catch (DailyPapersException e) {
      new Errors(console.err()).print(e);
      server.showError(e.problem() + "\n" + e.where() + "\n" + e.hint());
    }
  }

  private BakeReport build(SiteFolders folders) {
    SiteConfig config = site.config();
    return new SiteBuild(
            config.withUrl("http://localhost:" + port + config.site().basePath()), folders)
        .run();
  }

  private static long millisSince(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }
}
