package dailypapers.cli;

import dailypapers.config.ModelSettings;
import dailypapers.config.SiteConfig;
import dailypapers.config.SummarySettings;
import dailypapers.config.SummarySettings.Text;
import dailypapers.config.SummarySettings.Use;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of the commands that write content: from where, and who summarizes. */
final class DigestOptions {
  private static final String CONFIGURED = "configured";
  private static final String KEY = Console.KEY;
  private static final String BASE_URL = "OPENAI_BASE_URL";

  /** The summarizers by name; {@code configured} is whatever site.yml says. */
  enum SummarizerName {
    CONFIGURED,
    EXTRACT,
    RECORDED,
    OPENAI;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      defaultValue = CONFIGURED,
      description =
          "huggingface, sample, or dir:PATH: a folder of YYYY-MM-DD.json as the API answers (default: as site.yml says).")
  String source;

  @Option(
      names = "--summarizer",
      paramLabel = "NAME",
      defaultValue = CONFIGURED,
      description =
          "${COMPLETION-CANDIDATES} (default: as site.yml says). openai is any OpenAI-compatible endpoint; its key comes from OPENAI_API_KEY, its address from OPENAI_BASE_URL or site.yml.")
  SummarizerName summarizer;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description = "Which language model writes (default: as site.yml says).")
  Optional<String> model = Optional.empty();

  @Option(
      names = "--text",
      paramLabel = "KIND",
      description =
          "${COMPLETION-CANDIDATES}: what the model reads. full is arXiv's HTML, else the abstract (default: as site.yml says).")
  Optional<Text> text = Optional.empty();

  @Option(
      names = "--dry-run",
      description = "Ask no model and write nothing: say how much a run would ask, and its cost.")
  boolean dryRun;

  @Option(
      names = "--proposals",
      description =
          "Where a person holds a file (edited, locked, a draft), lay a newer summary beside it, under proposals in the content folder, as a draft that no page shows.")
  boolean proposals;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Add the report to the end of this file, as Markdown: for a workflow's summary page.")
  Optional<Path> report = Optional.empty();

  /** The configuration with what the command line and the environment say otherwise. */
  SiteConfig applyTo(SiteConfig config, Console console) {
    SiteConfig sourced = source.equals(CONFIGURED) ? config : config.withSource(source);
    SummarySettings summary = sourced.summary();
    ModelSettings named = model.map(summary.model()::withName).orElse(summary.model());
    Optional<URI> address =
        Optional.ofNullable(console.environment().get(BASE_URL))
            .filter(url -> !url.isBlank())
            .map(DigestOptions::address);
    SummarySettings asked =
        summary
            .withUse(summarizerOr(summary.use()))
            .withText(text.orElse(summary.text()))
            .withModel(address.map(named::withBaseUrl).orElse(named));
    return sourced.withSummary(keyed(asked, console));
  }

  /** True if no other summarizer will do. */
  private boolean modelAlone;

  /** Has a language model write, unless another summarizer is asked for by name. */
  void requireModel(CommandLine command, String option) {
    modelAlone = true;
    if (summarizer == SummarizerName.CONFIGURED) {
      summarizer = SummarizerName.OPENAI;
    }
    if (summarizer != SummarizerName.OPENAI) {
      throw new ParameterException(
          command, option + " is for a language model, not for --summarizer " + summarizer);
    }
  }

  /** The key of the endpoint; empty where the environment has none. */
  static String key(Map<String, String> environment) {
    return environment.getOrDefault(KEY, "").strip();
  }

  /**
   * A run without a key makes extracts and says so, unless the command line asked for the model. To
   * guess what a model would cost takes no key.
   */
  private SummarySettings keyed(SummarySettings asked, Console console) {
    boolean local = "http".equals(asked.model().baseUrl().getScheme());
    boolean none = !local && key(console.environment()).isEmpty();
    if (asked.use() != Use.OPENAI || dryRun || !none) {
      return asked;
    }
    if (summarizer == SummarizerName.OPENAI) {
      throw new DailyPapersException(
          ExitCode.CONFIG,
          "there is no key for " + asked.model().baseUrl(),
          "the environment variable " + KEY,
          "set it: export "
              + KEY
              + "=…"
              + (modelAlone ? "" : "; or take --summarizer extract, which needs none"));
    }
    console
        .err()
        .println(
            "no "
                + KEY
                + " in the environment: the summaries are extracts of the abstracts. To have "
                + asked.model().name()
                + " write, set it: export "
                + KEY
                + "=…");
    return asked.withUse(Use.EXTRACT);
  }

  private Use summarizerOr(Use configured) {
    return summarizer == SummarizerName.CONFIGURED ? configured : Use.valueOf(summarizer.name());
  }

  private static URI address(String url) {
    try {
      return URI.create(url.strip());
    } catch (IllegalArgumentException e) {
      throw new DailyPapersException(
          ExitCode.CONFIG,
          "not an address: \"" + url + "\"",
          "the environment variable " + BASE_URL,
          "give one such as https://api.openai.com/v1",
          e);
    }
  }
}
