package dailypapers.cli;

import dailypapers.cases.Case;
import dailypapers.check.CheckRules;
import dailypapers.check.Checker;
import dailypapers.check.Judgement;
import dailypapers.config.ModelSettings;
import dailypapers.config.SiteConfig;
import dailypapers.config.Source;
import dailypapers.config.SummarySettings;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.digest.ContentFiles;
import dailypapers.digest.DailyDigest;
import dailypapers.digest.PaperDigest;
import dailypapers.digest.Progress;
import dailypapers.importer.ArchiveImport;
import dailypapers.importer.ImportParts;
import dailypapers.importer.KnownPapers;
import dailypapers.importer.NeighborDays;
import dailypapers.importer.PaperIndex;
import dailypapers.paper.Tag;
import dailypapers.paper.Verdict;
import dailypapers.source.AbstractText;
import dailypapers.source.ArxivText;
import dailypapers.source.DirectorySource;
import dailypapers.source.HttpFetcher;
import dailypapers.source.HuggingFaceDaily;
import dailypapers.source.PaperSource;
import dailypapers.source.PoliteClient;
import dailypapers.source.SampleSource;
import dailypapers.source.TextBudget;
import dailypapers.source.TextSource;
import dailypapers.source.TextTally;
import dailypapers.summary.ExtractiveSummarizer;
import dailypapers.summary.Prompt;
import dailypapers.summary.RecordedSummarizer;
import dailypapers.summary.Summarizer;
import dailypapers.summary.TagMatcher;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins the parts by hand, as the configuration says. A new source or summarizer is one line here.
 */
final class Wiring {
  private static final int ONE_AT_A_TIME = 1;

  private final SiteConfig config;
  private final Clock clock;

  Wiring(SiteConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** The whole way of a date into a content folder, without a language model. */
  DailyDigest digest(Path content, Progress progress) {
    Summarizer summarizer =
        switch (config.summary().use()) {
          case EXTRACT -> new ExtractiveSummarizer(new TagMatcher(tags()));
          case RECORDED -> new RecordedSummarizer(slugs());
          case OPENAI -> throw new IllegalStateException("a model needs an endpoint");
        };
    PaperDigest papers =
        papers(content, new AbstractText(), summarizer, checker(), Optional.empty());
    return new DailyDigest(source(), papers, progress, ONE_AT_A_TIME);
  }

  /** The same with a language model. */
  DailyDigest digest(Path content, Progress progress, ModelDesk model, TextTally tally) {
    PaperDigest papers =
        papers(
            content,
            texts(tally),
            model.summarizer(),
            model.checker(),
            Optional.of(ModelDesk.hash(config.summary(), prompt())));
    return new DailyDigest(source(), papers, progress, config.summary().model().concurrency());
  }

  /** Judges summaries by the rules of the configuration. */
  Checker checker() {
    return Checker.strict(
        CheckRules.STANDARD.withMinClaims(config.check().minClaims()),
        config.site().language(),
        config.summary().glossary().keySet());
  }

  /** What a language model is told. */
  Prompt prompt() {
    return Prompt.of(config.site().language(), config.summary().glossary(), tags());
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

  /** Where the papers come from. */
  PaperSource source() {
    return switch (config.source().use()) {
      case HUGGINGFACE ->
          new HuggingFaceDaily(
              new HttpFetcher(config.source().contact().orElse("")), config.source().url());
      case SAMPLE -> new SampleSource();
      case FOLDER -> new DirectorySource(config.source().folder().orElseThrow());
    };
  }

  /** What a language model reads. */
  TextSource texts(TextTally tally) {
    ModelSettings model = config.summary().model();
    // The sample's abstracts are rewritten: the authors' full text would not be theirs to quote.
    if (config.summary().text() == SummarySettings.Text.ABSTRACT
        || config.source().use() == Source.Use.SAMPLE) {
      return new AbstractText();
    }
    String contact = config.source().contact().orElse("");
    return new ArxivText(
        new PoliteClient(contact, model.cache().resolve("arxiv")),
        new TextBudget(model.textTokens(), TextBudget.STANDARD.charactersPerToken()),
        tally);
  }

  /**
   * Old digests into a content folder.
   *
   * @param known whether the source is asked for the papers; otherwise no summary is checked
   */
  ArchiveImport imports(Path content, boolean known) {
    TagMatcher matcher = new TagMatcher(tags());
    return new ArchiveImport(
        new ImportParts(
            known ? knownPapers() : (id, date) -> Optional.empty(),
            Wiring::judgementUntilCasesAreJudged,
            paper -> matcher.slugs(paper.title(), paper.abstractText()),
            headings(),
            new ContentFolder(content)));
  }

  private KnownPapers knownPapers() {
    return source() instanceof DirectorySource folder
        ? PaperIndex.of(folder)
        : new NeighborDays(source(), LocalDate.now(clock));
  }

  /** Stands in for the judge of cases: it reads nothing, and so says that nothing was checked. */
  private static Judgement judgementUntilCasesAreJudged(Case judged) {
    return new Judgement(Verdict.UNCHECKED, List.of());
  }

  /** What is done with one paper. */
  PaperDigest papers(
      Path content,
      TextSource texts,
      Summarizer summarizer,
      Checker checker,
      Optional<String> prompt) {
    return new PaperDigest(
        texts,
        summarizer,
        checker,
        new ContentFolder(content),
        new ContentFiles(headings(), clock, prompt));
  }
}
