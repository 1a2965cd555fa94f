package dailypapers.cli;

import dailypapers.config.SiteConfig;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Every date of a range into content files. */
@Command(
    name = "backfill",
    description =
        "Write the papers of every date of a range into content files. What stands there already is kept.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daily-papers backfill --from 2026-07-01 --to 2026-07-31",
      "  daily-papers backfill --from 2026-07-01 --to 2026-07-31 --source dir:answers --summarizer extract --content DIR"
    })
final class BackfillCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SiteOptions site = new SiteOptions();
  @Mixin DigestOptions digest = new DigestOptions();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "YYYY-MM-DD",
      converter = DigestDate.Converter.class,
      description = "The first date.")
  DigestDate from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      defaultValue = "today",
      converter = DigestDate.Converter.class,
      description = "The last date (default: ${DEFAULT-VALUE}).")
  DigestDate to;

  @Spec CommandSpec spec;

  BackfillCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SiteConfig configured = site.config();
    ZoneId zone = configured.site().timezone();
    LocalDate first = from.in(zone);
    LocalDate last = to.in(zone);
    if (last.isBefore(first)) {
      throw new ParameterException(
          spec.commandLine(), "--to " + last + " lies before --from " + first);
    }
    SiteConfig config = digest.applyTo(configured, console);
    DigestRun run = new DigestRun(console, site.printer(console), config, site.contentFolder());
    return digest.dryRun ? run.estimate(first, last) : run.run(first, last);
  }
}
