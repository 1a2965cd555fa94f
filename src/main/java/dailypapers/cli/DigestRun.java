package dailypapers.cli;

import dailypapers.config.SiteConfig;
import dailypapers.config.SummarySettings.Use;
import dailypapers.digest.DailyDigest;
import dailypapers.digest.DigestReport;
import dailypapers.source.FullText;
import dailypapers.source.TextTally;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Dates into content files, as {@code daily} and {@code backfill} ask for it. */
final class DigestRun {
  private final Console console;
  private final ReportPrinter printer;
  private final SiteConfig config;
  private final Wiring wiring;
  private final Path content;
  private final Optional<Path> markdown;

  DigestRun(
      Console console,
      ReportPrinter printer,
      SiteConfig config,
      Path content,
      DigestOptions options) {
    this.console = console;
    this.printer = printer;
    this.config = config;
    this.wiring = new Wiring(config, console.clock(), options.proposals);
    this.content = content;
    this.markdown = options.report;
  }

  /** Runs dates and prints what became of them; returns the exit code. */
  int run(Dates dates) {
    Thread goodbye =
        new Thread(
            () -> console.err().println("stopped: what is done stays, the next run goes on"));
    Runtime.getRuntime().addShutdownHook(goodbye);
    try {
      return config.summary().use() == Use.OPENAI ? byModel(dates) : byRule(dates);
    } finally {
      Runtime.getRuntime().removeShutdownHook(goodbye);
    }
  }

  private int byRule(Dates dates) {
    DailyDigest digest = wiring.digest(content, RunProgress.on(console, () -> ""));
    return print(dates.run(digest), List.of());
  }

  private int byModel(Dates dates) {
    String key = DigestOptions.key(console.environment());
    TextTally tally = new TextTally();
    try (ModelDesk model =
        new ModelDesk(config.summary(), key, wiring.prompt(), wiring.checker(), console.waits())) {
      DailyDigest digest =
          wiring.digest(content, RunProgress.on(console, model::usage), model, tally);
      DigestReport report = dates.run(digest);
      List<String> more = new ArrayList<>(List.of("texts       " + texts(tally)));
      more.addAll(model.usages());
      return print(report, more);
    }
  }

  private int print(DigestReport report, List<String> more) {
    markdown.ifPresent(
        file -> new MarkdownReport(report, more).appendTo(file, console.redaction()));
    return printer.print(report, content, more);
  }

  /**
   * Prints what a run would ask of the model, and what that would cost; asks and writes nothing.
   */
  int estimate(Dates dates) {
    new DryRun(console, config, wiring, content).print(dates);
    return 0;
  }

  private static String texts(TextTally tally) {
    Map<FullText.Reason, Integer> refusals = tally.refusals();
    return "full "
        + tally.fullTexts()
        + refusals.entrySet().stream()
            .map(reason -> "  abstract " + reason.getValue() + " (" + word(reason.getKey()) + ")")
            .collect(Collectors.joining());
  }

  private static String word(FullText.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
