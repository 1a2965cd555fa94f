package dailypapers.digest;

import dailypapers.check.Checker;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.digest.Outcome.Kind;
import dailypapers.error.DailyPapersException;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.source.TextSource;
import dailypapers.summary.Summarizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One paper from its text to its content file.
 *
 * <p>A summary is written at most once from one text: a file that holds one, or that a person has
 * edited, keeps its body, and only votes, links and names are brought up to date. A paper stands in
 * one edition, the earliest that lists it. Where no summary of a new text can be written, the
 * former one stays with its own abstract. What the source no longer tells is not taken away.
 */
public final class PaperDigest {
  private final TextSource texts;
  private final Summarizer summarizer;
  private final Checker checker;
  private final ContentFolder folder;
  private final ContentFiles files;
  private final Editions editions;
  private final PaperFile writer;
  private final Set<ArxivId> excluded;
  private final Optional<Proposals> proposals;

  public PaperDigest(
      TextSource texts,
      Summarizer summarizer,
      Checker checker,
      ContentFolder folder,
      ContentFiles files) {
    this(texts, summarizer, checker, folder, files, Set.of(), Optional.empty());
  }

  private PaperDigest(
      TextSource texts,
      Summarizer summarizer,
      Checker checker,
      ContentFolder folder,
      ContentFiles files,
      Set<ArxivId> excluded,
      Optional<Proposals> proposals) {
    this.texts = texts;
    this.summarizer = summarizer;
    this.checker = checker;
    this.folder = folder;
    this.files = files;
    this.editions = new Editions(folder, files);
    this.writer = new PaperFile(summarizer, checker, folder, files);
    this.excluded = Set.copyOf(excluded);
    this.proposals = proposals;
  }

  /** The same, where nothing is ever written of these papers. */
  public PaperDigest without(Set<ArxivId> ids) {
    return new PaperDigest(texts, summarizer, checker, folder, files, ids, proposals);
  }

  /**
   * The same, where a newer summary is laid beside a file that a person holds.
   *
   * @param prompt hash of the prompt that stands in what the summarizer writes; empty where no
   *     model writes
   */
  public PaperDigest withProposals(Optional<String> prompt) {
    Proposals beside = new Proposals(folder, files, summarizer, checker, prompt);
    return new PaperDigest(
        texts, summarizer, checker, folder, files, excluded, Optional.of(beside));
  }

  /**
   * Brings a paper into the content folder.
   *
   * @throws DailyPapersException if the former content file cannot be read, or a file cannot be
   *     written
   */
  public Outcome digest(Paper paper) {
    return digest(paper, false);
  }

  /**
   * Looks at a paper of a day that was run before: what is missing is brought into the folder as
   * {@link #digest} does; of a paper that has a summary, or that a person holds, the votes are
   * brought up to date and nothing else is touched.
   */
  public Outcome revisit(Paper paper) {
    return digest(paper, true);
  }

  private Outcome digest(Paper listed, boolean again) {
    if (excluded.contains(listed.id())) {
      return Outcome.of(listed, Kind.EXCLUDED, "source.skip in site.yml keeps it away");
    }
    Optional<ContentFile> found = editions.find(listed.id());
    if (found.isEmpty()) {
      return writer.write(listed, texts.textOf(listed), found);
    }
    LocalDate edition = found.get().frontMatter().date();
    if (editions.staysElsewhere(found.get(), listed)) {
      return Outcome.of(listed, Kind.UNCHANGED, "stands in the edition of " + edition);
    }
    Paper paper = files.fuller(listed, found.get());
    ContentFile file = editions.moved(found.get(), paper);
    Outcome outcome =
        again && edition.equals(paper.date()) && isSettled(file)
            ? Outcome.of(paper, writer.refresh(file, paper, true), "")
            : renewed(file, paper, again);
    return edition.equals(paper.date()) ? outcome : movedFrom(edition, outcome);
  }

  /** A file as it is, where there is nothing better, or with a new summary. */
  private Outcome renewed(ContentFile file, Paper paper, boolean again) {
    if (files.isHeld(file) && proposals.isEmpty()) {
      return Outcome.of(paper, writer.refresh(file, paper, again), "");
    }
    PaperText text = texts.textOf(paper);
    if (!files.keepsBody(file, text)) {
      return writer.write(paper, text, Optional.of(file));
    }
    Kind kind = writer.refresh(file, paper, again);
    String proposal =
        proposals
            .filter(beside -> files.isHeld(file))
            .map(beside -> beside.offer(file, paper, text))
            .orElse("");
    return Outcome.of(paper, kind, proposal);
  }

  /** True if a run would write a summary of this paper: nothing that stands there is kept. */
  public boolean wantsSummary(Paper paper, PaperText text) {
    return !excluded.contains(paper.id())
        && former(paper)
            .map(file -> !editions.staysElsewhere(file, paper) && !files.keepsBody(file, text))
            .orElse(true);
  }

  /** True if a second look at this paper would not ask for its text. */
  public boolean isSettled(Paper paper) {
    return excluded.contains(paper.id())
        || former(paper)
            .filter(file -> editions.staysElsewhere(file, paper) || isSettled(file))
            .isPresent();
  }

  private boolean isSettled(ContentFile file) {
    return files.isHeld(file) || files.hasSummary(file);
  }

  private Optional<ContentFile> former(Paper paper) {
    return folder.find(paper.id()).map(folder::read);
  }

  private static Outcome movedFrom(LocalDate edition, Outcome outcome) {
    Kind kind = outcome.kind() == Kind.UNCHANGED ? Kind.WRITTEN : outcome.kind();
    String from = "moved here from the later edition of " + edition;
    String reason = outcome.reason().isEmpty() ? from : from + "; " + outcome.reason();
    return new Outcome(outcome.date(), outcome.paper(), kind, reason);
  }
}
