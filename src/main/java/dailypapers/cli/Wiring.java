package dailypapers.cli;

import dailypapers.cases.CaseChecks;
import dailypapers.cases.CaseJudge;
import dailypapers.cases.CaseJudgement;
import dailypapers.cases.ClaimCheck;
import dailypapers.check.Case;
import dailypapers.check.CaseCheck;
import dailypapers.check.CheckRules;
import dailypapers.check.Checker;
import dailypapers.check.Judgement;
import dailypapers.config.SiteConfig;
import dailypapers.config.Source;
import dailypapers.config.SummarySettings;
import dailypapers.content.BodyReader;
import dailypapers.content.ContentFolder;
import dailypapers.content.Faithfulness;
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
import dailypapers.paper.ArxivId;
import dailypapers.paper.Tag;
import dailypapers.source.AbstractText;
import dailypapers.source.ArxivText;
import dailypapers.source.CachedText;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Joins the parts by hand, as the configuration says. A new source or summarizer is one line here.
 */
final class Wiring {
  /** Work that no network keeps waiting. */
  private static final int ONE_A_PROCESSOR = Runtime.getRuntime().availableProcessors();

  private final SiteConfig config;
  private final Clock clock;
  private final boolean proposals;
  private List<CaseCheck> meaning = List.of();

  Wiring(SiteConfig config, Clock clock) {
    this(config, clock, false);
  }

  /**
   * @param proposals whether newer summaries are laid beside files that people hold
   */
  Wiring(SiteConfig config, Clock clock, boolean proposals) {
    this.config = config;
    this.clock = clock;
    this.proposals = proposals;
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
    return new DailyDigest(source(), papers, progress, ONE_A_PROCESSOR);
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

  /** Judges summaries by the rules of the configuration, and by what they say as a whole. */
  Checker checker() {
    return claimChecker().also(paper -> new ClaimCheck(paper.title(), meaning()));
  }

  private Checker claimChecker() {
    return Checker.strict(
        CheckRules.STANDARD.withMinClaims(config.check().minClaims()),
        config.site().language(),
        config.summary().glossary().keySet());
  }

  /** Read when the first summary is judged: a run that writes none need not wait for it. */
  private synchronized List<CaseCheck> meaning() {
    if (meaning.isEmpty()) {
      meaning = CaseChecks.ofMeaning(List.of());
    }
    return meaning;
  }

  /** Judges content files by the same rules and by the checks of cases, without a network. */
  Faithfulness faithfulness() {
    CachedText known = new CachedText(textCache(), textBudget());
    return new Faithfulness(
        claimChecker(),
        new CaseJudge(CaseChecks.ofContent(List.of())),
        paper -> paper.sample() ? Optional.empty() : known.find(paper));
  }

  /** What a language model is told. */
  Prompt prompt() {
    return Prompt.of(config.site().language(), config.summary().glossary(), tags());
  }

  /** The section headings of the site's language. */
  Headings headings() {
    return Headings.of(config.site().language(), config.summary().headings());
  }

  /** Reads the body of a content file. */
  BodyReader bodies() {
    return new BodyReader(headings());
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
    // The sample's abstracts are rewritten: the authors' full text would not be theirs to quote.
    if (config.summary().text() == SummarySettings.Text.ABSTRACT
        || config.source().use() == Source.Use.SAMPLE) {
      return new AbstractText();
    }
    String contact = config.source().contact().orElse("");
    return new ArxivText(new PoliteClient(contact, textCache()), textBudget(), tally);
  }

  private Path textCache() {
    return config.summary().model().cache().resolve("arxiv");
  }

  private TextBudget textBudget() {
    return new TextBudget(
        config.summary().model().textTokens(), TextBudget.STANDARD.charactersPerToken());
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
            importJudge(),
            paper -> matcher.slugs(paper.title(), paper.abstractText()),
            headings(),
            new ContentFolder(content)));
  }

  private KnownPapers knownPapers() {
    return source() instanceof DirectorySource folder
        ? PaperIndex.of(folder)
        : new NeighborDays(source(), LocalDate.now(clock));
  }

  /** An old digest has a form of its own, so only what it says is judged. */
  private static Function<Case, Judgement> importJudge() {
    CaseJudge judge = new CaseJudge(CaseChecks.standard(List.of()));
    return judged -> {
      CaseJudgement judgement = judge.judge(judged);
      return new Judgement(judgement.verdict(), judgement.objections());
    };
  }

  /** What is done with one paper. */
  PaperDigest papers(
      Path content,
      TextSource texts,
      Summarizer summarizer,
      Checker checker,
      Optional<String> prompt) {
    PaperDigest papers =
        new PaperDigest(
                texts,
                summarizer,
                checker,
                new ContentFolder(content),
                new ContentFiles(headings(), clock, prompt))
            .without(excluded());
    return proposals ? papers.withProposals(prompt.map(hash -> prompt().hash())) : papers;
  }

  /** The papers of which the site wants no file. */
  private Set<ArxivId> excluded() {
    return config.source().skip().stream().map(ArxivId::new).collect(Collectors.toSet());
  }
}
