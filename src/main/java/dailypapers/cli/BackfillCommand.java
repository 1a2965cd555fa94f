package dailypapers.cli;

import dailypapers.config.SiteConfig;
import dailypapers.openai.Batches;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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
      "  daily-papers backfill --from 2026-07-01 --to 2026-07-31 --source dir:answers --summarizer extract --content DIR",
      "  daily-papers backfill --batch submit --from 2025-01-01 --to 2026-07-31",
      "  daily-papers backfill --batch status",
      "  daily-papers backfill --batch collect"
    })
final class BackfillCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SiteOptions site = new SiteOptions();
  @Mixin DigestOptions digest = new DigestOptions();

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      converter = DigestDate.Converter.class,
      description = "The first date. Only --batch status and collect need none.")
  Optional<DigestDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      defaultValue = "today",
      converter = DigestDate.Converter.class,
      description = "The last date (default: ${DEFAULT-VALUE}).")
  DigestDate to;

  @Option(
      names = "--batch",
      paramLabel = "STEP",
      description =
          "${COMPLETION-CANDIDATES}: have a language model write thousands of papers at half the price, within a day, by OpenAI's Batch API. Give every step the same options of source, text and model. submit hands in what is not answered yet; status tells how far the batches are; collect writes the papers whose answers have come, and what got none is submitted again by the next submit.")
  Optional<BatchStep> batch = Optional.empty();

  @Option(
      names = "--batch-size",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "With --batch submit: papers in a batch, 1 to 50000 (default: ${DEFAULT-VALUE}).")
  int batchSize;

  @Spec CommandSpec spec;

  BackfillCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    batch.ifPresent(this::prepare);
    SiteConfig configured = site.config();
    ZoneId zone = configured.site().timezone();
    LocalDate last = to.in(zone);
    Optional<LocalDate> begin = from.map(date -> date.in(zone));
    if (begin.isPresent() && last.isBefore(begin.get())) {
      throw wrong("--to " + last + " lies before --from " + begin.get());
    }
    if (begin.isEmpty() && batch.isEmpty()) {
      throw noFirst();
    }
    SiteConfig config = digest.applyTo(configured, console);
    Path content = site.contentFolder();
    if (batch.isPresent()) {
      return inBatches(batch.get(), config, content, begin, last);
    }
    Dates dates = new Dates(begin.orElseThrow(), last, 0);
    DigestRun run = new DigestRun(console, site.printer(console), config, content, digest);
    return digest.dryRun
        ? run.estimate(dates)
        : SoleRun.in(content, "backfill", () -> run.run(dates));
  }

  private void prepare(BatchStep step) {
    if (digest.dryRun) {
      throw wrong("--dry-run asks no model: leave --batch out");
    }
    if (batchSize < 1 || batchSize > Batches.MOST_REQUESTS) {
      throw wrong("--batch-size " + batchSize + " is not between 1 and " + Batches.MOST_REQUESTS);
    }
    if (step == BatchStep.SUBMIT && from.isEmpty()) {
      throw noFirst();
    }
    digest.requireModel(spec.commandLine(), "--batch");
  }

  private int inBatches(
      BatchStep step, SiteConfig config, Path content, Optional<LocalDate> first, LocalDate last) {
    try (BatchRun run =
        new BatchRun(
            console,
            site.errors(console),
            site.printer(console),
            config,
            content,
            digest.proposals)) {
      return switch (step) {
        case SUBMIT ->
            run.alone(step, () -> run.submit(first.orElseThrow(this::noFirst), last, batchSize));
        case STATUS -> run.status();
        case COLLECT -> run.alone(step, () -> run.collect(first, last));
      };
    }
  }

  private ParameterException noFirst() {
    return wrong("Missing required option: '--from=YYYY-MM-DD'");
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
