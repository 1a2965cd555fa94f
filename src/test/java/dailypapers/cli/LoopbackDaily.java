package dailypapers.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.check.Checker;
import dailypapers.config.ModelSettings;
import dailypapers.config.SiteConfig;
import dailypapers.digest.DailyDigest;
import dailypapers.digest.PaperDigest;
import dailypapers.digest.Progress;
import dailypapers.openai.TimeSource;
import dailypapers.source.ArxivHtml;
import dailypapers.source.ArxivText;
import dailypapers.source.HttpFetcher;
import dailypapers.source.HuggingFaceDaily;
import dailypapers.source.PoliteClient;
import dailypapers.source.PoliteClient.Manners;
import dailypapers.source.TextBudget;
import dailypapers.source.TextTally;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command {@code daily} with a language model and full texts, where papers, pages and answers
 * come from one host on loopback, which the command itself would refuse to ask for a page.
 */
public final class LoopbackDaily {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-31T09:10:11Z"), ZoneOffset.UTC);

  /** As arXiv's, but nobody needs to be waited for. */
  private static final Manners MANNERS =
      new Manners(
          Duration.ZERO, HttpFetcher.Limits.STANDARD, 1L << 30, Manners.ARXIV.mostFailures());

  private final Path site;
  private final URI host;
  private Optional<Checker> checker = Optional.empty();

  /**
   * @param site its {@code site.yml}
   * @param host where everything is asked for
   */
  public LoopbackDaily(Path site, URI host) {
    this.site = site;
    this.host = host;
  }

  /** Runs a date and looks back; returns the exit code. */
  public int run(PrintStream out, PrintStream err, LocalDate date, int lookBack) {
    Console console = new Console(out, err, false, Map.of());
    try {
      SiteConfig config = SiteConfig.read(site);
      Path content = site.resolveSibling("content");
      return SoleRun.in(
          content, "daily", () -> run(console, config, content, new Dates(date, date, lookBack)));
    } catch (RuntimeException e) {
      return new Errors(err, false).execution(e);
    }
  }

  private int run(Console console, SiteConfig config, Path content, Dates dates) {
    Wiring wiring = new Wiring(config, CLOCK);
    // What it knows of the world takes longer to read than all else: once is enough for many runs.
    Checker rules = checker.orElseGet(wiring::checker);
    checker = Optional.of(rules);
    ModelSettings settings = config.summary().model();
    HttpFetcher fetcher =
        new HttpFetcher("", HttpFetcher.Limits.STANDARD, time -> Thread.onSpinWait());
    PoliteClient pages =
        new PoliteClient(
            "",
            settings.cache().resolve("arxiv"),
            MANNERS,
            address -> Optional.empty(),
            CLOCK,
            time -> Thread.onSpinWait());
    TextTally tally = new TextTally();
    try (ModelDesk model =
        new ModelDesk(config.summary(), "sk-test", wiring.prompt(), rules, TimeSource.SYSTEM)) {
      PaperDigest papers =
          wiring.papers(
              content,
              new ArxivText(pages, host, ArxivHtml.STANDARD, TextBudget.STANDARD, tally),
              model.summarizer(),
              model.checker(),
              Optional.of(ModelDesk.hash(config.summary(), wiring.prompt())));
      DailyDigest digest =
          new DailyDigest(
              new HuggingFaceDaily(fetcher, host), papers, Progress.SILENT, settings.concurrency());
      List<String> more =
          List.of("full " + tally.fullTexts() + ", abstracts " + tally.refusals().size());
      return new ReportPrinter(console, new Errors(console.err(), false))
          .print(dates.run(digest), content, more);
    }
  }

  /** A paper as the API lists it: Loom and a number. */
  public static ObjectNode paper(int number, int votes) {
    return LoomPapers.item(number, votes);
  }

  /** What a model answers that invents nothing. */
  public static String honest(JsonNode request) {
    return LoomPapers.honest(request);
  }
}
