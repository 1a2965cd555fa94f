package dailypapers.cli;

import dailypapers.config.SiteConfig;
import dailypapers.config.SummarySettings.Use;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of the commands that write content: from where, and who summarizes. */
final class DigestOptions {
  private static final String CONFIGURED = "configured";

  /** The summarizers by name; {@code configured} is whatever site.yml says. */
  enum SummarizerName {
    CONFIGURED,
    EXTRACT,
    RECORDED;

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
      description = "${COMPLETION-CANDIDATES} (default: as site.yml says).")
  SummarizerName summarizer;

  /** The configuration with what the command line says otherwise. */
  SiteConfig applyTo(SiteConfig config) {
    return source.equals(CONFIGURED) ? config : config.withSource(source);
  }

  /** Which summarizer to take. */
  Use summarizerOr(Use configured) {
    return Optional.of(summarizer)
        .filter(name -> name != SummarizerName.CONFIGURED)
        .map(name -> Use.valueOf(name.name()))
        .orElse(configured);
  }
}
