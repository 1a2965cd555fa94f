package dailypapers.cli;

import dailypapers.config.SiteConfig;
import dailypapers.config.SummarySettings.Use;
import dailypapers.digest.DailyDigest;
import dailypapers.digest.DigestReport;
import dailypapers.source.FullText;
import dailypapers.source.TextTally;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Dates into content files, as {@code daily} and {@code backfill} ask for it. */
final class DigestRun {
  private final Console console;
  private final ReportPrinter printer;
  private final SiteConfig config;
  private final Wiring wiring;
  private final Path content;

  DigestRun(Console console, ReportPrinter printer, SiteConfig config, Path content) {
    this.console = console;
    this.printer = printer;
    this.config = config;
    this.wiring = new Wiring(config, Clock.systemUTC());
    this.content = content;
  }

  /** Runs every date of a range and prints what became of it; returns the exit code. */
  int run(LocalDate first, LocalDate last) {
    Thread goodbye =
        new Thread(
            () -> console.err().println("stopped: what is done stays, the next run goes on"));
    Runtime.getRuntime().addShutdownHook(goodbye);
    try {
      return config.summary().use() == Use.OPENAI ? byModel(first, last) : byRule(first, last);
    } finally {
      Runtime.getRuntime().removeShutdownHook(goodbye);
    }
  }

  private int byRule(LocalDate first, LocalDate last) {
    DailyDigest digest = wiring.digest(content, RunProgress.on(console, () -> ""));
    return printer.print(digest.run(first, last), content, List.of());
  }

  private int byModel(LocalDate first, LocalDate last) {
    String key = DigestOptions.key(console.environment());
    TextTally tally = new TextTally();
    try (ModelDesk model =
        new ModelDesk(config.summary(), key, wiring.prompt(), wiring.checker())) {
      DailyDigest digest =
          wiring.digest(content, RunProgress.on(console, model::usage), model, tally);
      DigestReport report = digest.run(first, last);
      List<String> more = new ArrayList<>(List.of("texts       " + texts(tally)));
      more.addAll(model.usages());
      return printer.print(report, content, more);
    }
  }

  /**
   * Prints what a run would ask of the model, and what that would cost; asks and writes nothing.
   */
  int estimate(LocalDate first, LocalDate last) {
    new DryRun(console, config, wiring, content).print(first, last);
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
