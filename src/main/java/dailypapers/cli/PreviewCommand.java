package dailypapers.cli;

import dailypapers.bake.BakeReport;
import dailypapers.bake.Baked;
import dailypapers.bake.SiteFolders;
import dailypapers.error.DailyPapersException;
import dailypapers.preview.ChangeWatcher;
import dailypapers.preview.PreviewServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
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

  /** What was touched since the last good build; the watcher's thread alone uses it. */
  private final Set<Path> unbuilt = new HashSet<>();

  @Mixin SiteOptions site = new SiteOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8820",
      description = "On which port of localhost, 0 for any free one (default: ${DEFAULT-VALUE}).")
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
  public Integer call() {
    SiteFolders folders = site.folders(site.contentFolder(), output);
    try (PreviewServer server = new PreviewServer(output, site.config().site().basePath(), port)) {
      Baked first = build(server, folders).run();
      site.printer(console).print(first.report());
      watch(server, folders, new AtomicReference<>(first));
    } catch (InterruptedException e) {
      console.err().println("preview ended");
    }
    return 0;
  }

  /** Goes on until the process, or this thread, is told to end. */
  private void watch(PreviewServer server, SiteFolders folders, AtomicReference<Baked> last)
      throws InterruptedException {
    List<Path> watched =
        List.of(folders.content(), folders.templates(), folders.assets(), site.site);
    try (ChangeWatcher watcher =
        new ChangeWatcher(watched, QUIET, touched -> rebuild(server, folders, last, touched))) {
      watcher.start();
      warmUp(build(server, folders), Objects.requireNonNull(last.get()));
      console.out().println("preview     " + server.start());
      new CountDownLatch(1).await();
    }
  }

  /** Builds one paper once more, so that the first edit does not wait for code to be loaded. */
  private static void warmUp(SiteBuild build, Baked last) {
    last.anySource().ifPresent(file -> build.again(last, Set.of(file), report -> {}));
  }

  /** After a rebuild that failed, the last good one is still what the next one builds upon. */
  private void rebuild(
      PreviewServer server, SiteFolders folders, AtomicReference<Baked> last, Set<Path> touched) {
    long start = System.nanoTime();
    unbuilt.addAll(touched);
    try {
      last.set(
          build(server, folders)
              .again(
                  Objects.requireNonNull(last.get()),
                  Set.copyOf(unbuilt),
                  report -> show(server, report, start)));
      unbuilt.clear();
    } catch (DailyPapersException e) {
      site.errors(console).print(e);
      server.showError(e.problem() + "\n" + e.where() + "\n" + e.hint());
    }
  }

  private void show(PreviewServer server, BakeReport report, long start) {
    server.reload();
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    console
        .err()
        .printf(Locale.ROOT, "rebuilt: %d files changed, %d ms%n", report.changed(), millis);
  }

  private SiteBuild build(PreviewServer server, SiteFolders folders) {
    return new SiteBuild(site.config().withUrl(server.address().toString()), folders);
  }
}
