package dailypapers.cli;

import dailypapers.bake.BakeReport;
import dailypapers.config.SiteConfig;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Content files into a checked site. */
@Command(
    name = "build",
    description = "Bake the content files into a site and check its links, feeds and addresses.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daily-papers build",
      "  daily-papers build --content DIR --output DIR",
      "  daily-papers build --base-url https://example.org/papers/"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SiteOptions site = new SiteOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "target/site",
      description = "Where the site goes (default: ${DEFAULT-VALUE}).")
  Path output;

  @Mixin BaseUrlOption address = new BaseUrlOption();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SiteConfig config = address.in(site.config());
    BakeReport report =
        new SiteBuild(config, site.folders(site.contentFolder(), output)).run().report();
    site.printer(console).print(report);
    return 0;
  }
}
