package dailypapers.cli;

import dailypapers.config.SiteConfig;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One date's papers into content files. */
@Command(
    name = "daily",
    description = "Write the papers of one date into content files.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daily-papers daily",
      "  daily-papers daily --date 2026-07-15",
      "  daily-papers daily --date 2026-07-31 --source sample --summarizer recorded",
      "  daily-papers daily --date 2026-07-15 --source dir:answers --summarizer extract --content DIR"
    })
final class DailyCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SiteOptions site = new SiteOptions();
  @Mixin DigestOptions digest = new DigestOptions();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      defaultValue = "today",
      converter = DigestDate.Converter.class,
      description = "Which edition, or today by the site's calendar (default: ${DEFAULT-VALUE}).")
  DigestDate date;

  DailyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SiteConfig config = digest.applyTo(site.config(), console);
    Path content = site.contentFolder();
    LocalDate day = date.in(config.site().timezone());
    DigestRun run = new DigestRun(console, site.printer(console), config, content);
    return digest.dryRun ? run.estimate(day, day) : run.run(day, day);
  }
}
