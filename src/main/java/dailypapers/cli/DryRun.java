package dailypapers.cli;

import dailypapers.config.JudgeSettings;
import dailypapers.config.ModelSettings;
import dailypapers.config.SiteConfig;
import dailypapers.digest.PaperDigest;
import dailypapers.openai.Estimate;
import dailypapers.openai.ModelSummarizer;
import dailypapers.openai.Price;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.source.PaperSource;
import dailypapers.source.TextSource;
import dailypapers.source.TextTally;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.Prompt;
import dailypapers.summary.TokenUsage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Says what a run would ask of the language model, without asking it. */
final class DryRun {
  private static final ChatModel NEVER_ASKED =
      request -> {
        throw new IllegalStateException("a dry run asks no model");
      };

  private final Console console;
  private final ModelSettings settings;
  private final Optional<JudgeSettings> judge;
  private final PaperSource source;
  private final TextSource texts;
  private final ModelSummarizer summarizer;
  private final PaperDigest papers;

  DryRun(Console console, SiteConfig config, Wiring wiring, Path content) {
    Prompt prompt = wiring.prompt();
    this.console = console;
    this.settings = config.summary().model();
    this.judge = config.summary().judge();
    this.source = wiring.source();
    this.texts = wiring.texts(new TextTally());
    this.summarizer =
        new ModelSummarizer(NEVER_ASKED, prompt, wiring.checker(), settings.answerTokens());
    this.papers =
        wiring.papers(
            content,
            texts,
            summarizer,
            wiring.checker(),
            Optional.of(ModelDesk.hash(config.summary(), prompt)));
  }

  /** Prints papers, tokens and cost of the dates of a run. */
  void print(Dates dates) {
    int count = 0;
    TokenUsage usage = TokenUsage.NONE;
    for (LocalDate date : dates.all().toList()) {
      for (Paper paper : source.papersOf(date).papers()) {
        Optional<ChatRequest> request =
            dates.isRevisit(date) && papers.isSettled(paper) ? Optional.empty() : request(paper);
        if (request.isPresent()) {
          count++;
          usage = usage.plus(Estimate.usual(request.get()));
        }
      }
    }
    print(count, usage);
  }

  private Optional<ChatRequest> request(Paper paper) {
    PaperText text = texts.textOf(paper);
    return summarizer.preview(paper, text).filter(request -> papers.wantsSummary(paper, text));
  }

  private void print(int count, TokenUsage all) {
    Optional<Price> price = ModelEndpoint.price(settings);
    console
        .out()
        .printf(
            Locale.ROOT,
            "dry run     %d papers would be sent to %s: about %d tokens in, %d out, cost %s%n",
            count,
            settings.name(),
            all.input(),
            all.output(),
            price.map(each -> ModelEndpoint.dollars(each.of(all))).orElse("unknown"));
    judge.ifPresent(
        each ->
            console
                .out()
                .println("            " + each.model() + " would judge the summaries, on top"));
  }
}
