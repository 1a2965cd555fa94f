package dailypapers.cli;

import dailypapers.bake.BakeReport;
import dailypapers.config.SiteConfig;
import dailypapers.config.SummarySettings.Use;
import dailypapers.digest.DailyDigest;
import dailypapers.digest.DigestReport;
import dailypapers.error.ExitCode;
import dailypapers.source.SampleSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole way, without network and key. */
@Command(
    name = "demo",
    description =
        "Go the whole way on the bundled sample days: source, summary, check, content, site.",
    footerHeading = "%nExamples:%n",
    footer = {"  daily-papers demo", "  daily-papers demo --output /tmp/demo"})
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SiteOptions site = new SiteOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "target/demo",
      description = "Where content and site go (default: ${DEFAULT-VALUE}).")
  Path output;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SiteConfig configured = site.config().withSource("sample");
    SiteConfig config = configured.withSummary(configured.summary().withUse(Use.RECORDED));
    Path content = site.content.orElseGet(() -> output.resolve("content"));
    return SoleRun.in(content, "demo", () -> run(config, content));
  }

  private int run(SiteConfig config, Path content) {
    DailyDigest digest =
        new Wiring(config, console.clock()).digest(content, RunProgress.on(console, () -> ""));
    DigestReport report = DigestReport.EMPTY;
    for (LocalDate date : new SampleSource().dates()) {
      report = report.and(digest.run(date, date));
    }
    ReportPrinter printer = site.printer(console);
    int code = printer.print(report, content, List.of());
    if (code == ExitCode.OK.code()) {
      BakeReport baked =
          new SiteBuild(config, site.folders(content, output.resolve("site"))).run().report();
      printer.print(baked);
    }
    return code;
  }
}
