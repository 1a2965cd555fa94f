package dailypapers.cli;

import dailypapers.check.CheckRules;
import dailypapers.check.Checker;
import dailypapers.config.SiteConfig;
import dailypapers.config.SummarySettings.Use;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.digest.ContentFiles;
import dailypapers.digest.DailyDigest;
import dailypapers.digest.PaperDigest;
import dailypapers.digest.Progress;
import dailypapers.paper.Tag;
import dailypapers.source.AbstractText;
import dailypapers.source.DirectorySource;
import dailypapers.source.HttpFetcher;
import dailypapers.source.HuggingFaceDaily;
import dailypapers.source.PaperSource;
import dailypapers.source.SampleSource;
import dailypapers.summary.ExtractiveSummarizer;
import dailypapers.summary.RecordedSummarizer;
import dailypapers.summary.Summarizer;
import dailypapers.summary.TagMatcher;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins the parts by hand, as the configuration says. A new source or summarizer is one line here.
 */
final class Wiring {
  private final SiteConfig config;
  private final Clock clock;

  Wiring(SiteConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** The whole way of a date into a content folder. */
  DailyDigest digest(Path content, Use summarizer, Progress progress) {
    PaperDigest papers =
        new PaperDigest(
            new AbstractText(),
            summarizer(summarizer),
            checker(),
            new ContentFolder(content),
            new ContentFiles(headings(), clock));
    return new DailyDigest(source(), papers, progress);
  }

  /** Judges summaries by the rules of the configuration. */
  Checker checker() {
    return Checker.standard(CheckRules.STANDARD.withMinClaims(config.check().minClaims()));
  }

  /** The section headings of the site's language. */
  Headings headings() {
    return Headings.of(config.site().language(), config.summary().headings());
  }

  /** The controlled vocabulary. */
  List<Tag> tags() {
    return config.tags().stream()
        .map(tag -> new Tag(tag.slug(), tag.labels(), tag.synonyms()))
        .toList();
  }

  /** The slugs that a tag may have. */
  Set<String> slugs() {
    return tags().stream().map(Tag::slug).collect(Collectors.toSet());
  }

  private PaperSource source() {
    return switch (config.source().use()) {
      case HUGGINGFACE ->
          new HuggingFaceDaily(
              new HttpFetcher(config.source().contact().orElse("")), config.source().url());
      case SAMPLE -> new SampleSource();
      case FOLDER -> new DirectorySource(config.source().folder().orElseThrow());
    };
  }

  private Summarizer summarizer(Use use) {
    return switch (use) {
      case EXTRACT -> new ExtractiveSummarizer(new TagMatcher(tags()));
      case RECORDED -> new RecordedSummarizer(slugs());
    };
  }
}
