package dailypapers.cli;

import dailypapers.config.ModelSettings;
import dailypapers.config.SiteConfig;
import dailypapers.digest.DailyDigest;
import dailypapers.digest.DigestReport;
import dailypapers.digest.PaperDigest;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.openai.AnswerCache;
import dailypapers.openai.BatchBill;
import dailypapers.openai.Batches;
import dailypapers.openai.Batches.Standing;
import dailypapers.openai.Endpoint;
import dailypapers.openai.ModelSummarizer;
import dailypapers.openai.Shard;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.source.TextSource;
import dailypapers.source.TextTally;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.Prompt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;

/**
 * A backfill in batches. Its answers go into the folder of the live ones, and the content files are
 * written by the same steps from there; only a repair is not asked for, so that a wrong claim is
 * dropped at once.
 */
final class BatchRun implements AutoCloseable {
  private final Console console;
  private final Errors errors;
  private final ReportPrinter printer;
  private final Path content;
  private final Path state;
  private final Wiring wiring;
  private final ModelSettings settings;
  private final TextSource texts;
  private final ModelSummarizer summarizer;
  private final Batches batches;
  private final ModelDesk desk;
  private final String hash;
  private ExitCode worst = ExitCode.OK;

  BatchRun(
      Console console,
      Errors errors,
      ReportPrinter printer,
      SiteConfig config,
      Path content,
      boolean proposals) {
    this.console = console;
    this.errors = errors;
    this.printer = printer;
    this.content = content;
    this.wiring = new Wiring(config, console.clock(), proposals);
    this.settings = config.summary().model();
    this.texts = wiring.texts(new TextTally());
    Prompt prompt = wiring.prompt();
    Endpoint endpoint = ModelEndpoint.endpoint(settings, DigestOptions.key(console.environment()));
    AnswerCache cache =
        new AnswerCache(BatchRun::unanswered, ModelEndpoint.answers(settings), endpoint.toString());
    this.summarizer = new ModelSummarizer(cache, prompt, wiring.checker(), settings.answerTokens());
    this.desk =
        new ModelDesk(
            config.summary(),
            DigestOptions.key(console.environment()),
            prompt,
            wiring.checker(),
            console.waits());
    this.hash = ModelDesk.hash(config.summary(), prompt);
    this.state = settings.cache().resolve("batches");
    this.batches = new Batches(endpoint, cache, state);
  }

  /**
   * Runs a step as the only one at the content folder and at the state of the batches, which may
   * belong to several content folders; returns the exit code.
   */
  int alone(BatchStep step, IntSupplier run) {
    String command = "backfill --batch " + step;
    return SoleRun.in(content, command, () -> SoleRun.in(state, command, run));
  }

  /** Hands in what is neither written nor answered nor pending; returns the exit code. */
  int submit(LocalDate first, LocalDate last, int size) {
    BatchSubmit submit = new BatchSubmit(batches, settings, first, last, size, console.out());
    try {
      submit.resume();
      PaperDigest papers = papers(texts);
      for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
        for (Paper paper : papersOf(date)) {
          PaperText text = texts.textOf(paper);
          Optional<ChatRequest> request = summarizer.preview(paper, text);
          if (request.isPresent() && papers.wantsSummary(paper, text)) {
            submit.offer(paper, request.get());
          }
        }
      }
      submit.finish();
    } finally {
      submit.report();
    }
    return worst.code();
  }

  /** Tells how each batch is; returns the exit code. */
  int status() {
    List<Shard> all = batches.shards();
    List<Shard> own = batches.own();
    for (Shard shard : all) {
      if (own.contains(shard)) {
        console.out().println(batches.progress(shard));
      } else {
        console.out().println(shard.name() + "  belongs to " + shard.endpoint());
      }
    }
    console.out().println("papers      " + standings());
    return 0;
  }

  /**
   * Fetches answers and writes content files of all dates that have some; returns the exit code.
   *
   * @param first with {@code last}: the dates to write instead
   */
  int collect(Optional<LocalDate> first, LocalDate last) {
    BatchBill bill = new BatchBill(ModelEndpoint.price(settings));
    batches.own().stream().filter(Shard::isPending).forEach(shard -> collect(shard, bill));
    AnsweredPapers answered = new AnsweredPapers(wiring.source(), texts, this::isReady);
    DailyDigest digest =
        new DailyDigest(
            answered, papers(answered), RunProgress.on(console, () -> ""), settings.concurrency());
    DigestReport report = DigestReport.EMPTY;
    for (LocalDate date : dates(first, last)) {
      report = report.and(digest.run(date, date));
      if (report.stop().isPresent()) {
        break;
      }
    }
    int code = printer.print(report, content, more(bill));
    List<Shard.Item> givenUp = batches.givenUp();
    givenUp.forEach(
        item ->
            console
                .out()
                .println("given up  " + item.paper() + " (" + item.date() + "): " + item.reason()));
    if (!givenUp.isEmpty()) {
      console.out().println("            backfill without --batch asks for them live");
      failed(ExitCode.PARTIAL);
    }
    return code == 0 ? worst.code() : code;
  }

  /** With a judge, who is asked live, what that took. */
  private List<String> more(BatchBill bill) {
    List<String> lines = new ArrayList<>();
    lines.add("papers      " + standings());
    lines.add("batches     " + ModelEndpoint.batchUsage(bill.totals()));
    desk.usages().stream().skip(1).forEach(lines::add);
    return lines;
  }

  /** A batch that cannot be asked for keeps no other from being collected. */
  private void collect(Shard shard, BatchBill bill) {
    try {
      Shard after = batches.collect(shard, bill);
      console.out().println(Batches.line(after));
      after.reasons().forEach(reason -> console.out().println("      " + reason));
    } catch (DailyPapersException e) {
      if (e.kind() != ExitCode.NETWORK) {
        throw e;
      }
      errors.print(e);
      failed(e.kind());
    }
  }

  /** A text that is too thin to be sent needs no answer: its page carries the abstract. */
  private boolean isReady(Paper paper, PaperText text) {
    return summarizer
        .preview(paper, text)
        .map(request -> batches.standing(request) == Standing.ANSWERED)
        .orElse(true);
  }

  private Set<LocalDate> dates(Optional<LocalDate> first, LocalDate last) {
    Set<LocalDate> dates = new TreeSet<>();
    if (first.isPresent()) {
      first.get().datesUntil(last.plusDays(1)).forEach(dates::add);
      return dates;
    }
    batches.own().stream()
        .filter(shard -> shard.count(Shard.State.ANSWERED) > 0)
        .forEach(shard -> shard.first().datesUntil(shard.last().plusDays(1)).forEach(dates::add));
    return dates;
  }

  private List<Paper> papersOf(LocalDate date) {
    try {
      return wiring.source().papersOf(date).papers();
    } catch (DailyPapersException e) {
      errors.print(e);
      failed(ExitCode.PARTIAL);
      return List.of();
    }
  }

  private String standings() {
    return BatchSubmit.words(batches.standings());
  }

  private PaperDigest papers(TextSource read) {
    return wiring.papers(content, read, summarizer, desk.checker(), Optional.of(hash));
  }

  private void failed(ExitCode kind) {
    if (worst == ExitCode.OK) {
      worst = kind;
    }
  }

  private static ChatAnswer unanswered(ChatRequest request) {
    throw new DailyPapersException(
        ExitCode.SUMMARY, "no answer yet", "the batches", "collect again later");
  }

  @Override
  public void close() {
    batches.close();
    desk.close();
  }
}
