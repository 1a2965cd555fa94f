package dailypapers.cli;

import dailypapers.config.SiteConfig;
import dailypapers.config.Source;
import dailypapers.source.SampleSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One date's papers into content files. */
@Command(
    name = "daily",
    description =
        "Write the papers of one date into content files, and look back at the days before it: papers that are missing there are written, the votes of the others are brought up to date. Nothing is ever removed, and what a person has edited stays.",
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
      description =
          "Which edition, or today by the site's calendar; of the source sample, today is its newest day (default: ${DEFAULT-VALUE}).")
  DigestDate date;

  @Option(
      names = "--look-back",
      paramLabel = "DAYS",
      description = "How many days before the date to look at again (default: as site.yml says).")
  Optional<Integer> lookBack = Optional.empty();

  @Spec CommandSpec spec;

  DailyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SiteConfig config = digest.applyTo(site.config(), console);
    Path content = site.contentFolder();
    LocalDate day = day(config);
    Dates dates = new Dates(day, day, lookBack(config));
    DigestRun run = new DigestRun(console, site.printer(console), config, content, digest);
    return digest.dryRun ? run.estimate(dates) : SoleRun.in(content, "daily", () -> run.run(dates));
  }

  /** The bundled days lie in the past: of them the newest is today's. */
  private LocalDate day(SiteConfig config) {
    return date.fixed().isEmpty() && config.source().use() == Source.Use.SAMPLE
        ? Collections.max(new SampleSource().dates())
        : date.in(config.site().timezone());
  }

  private int lookBack(SiteConfig config) {
    int days = lookBack.orElse(config.source().lookBack());
    if (days < 0 || days > Source.LONGEST_LOOK_BACK) {
      throw new ParameterException(
          spec.commandLine(),
          "--look-back " + days + " is not between 0 and " + Source.LONGEST_LOOK_BACK);
    }
    return days;
  }
}
