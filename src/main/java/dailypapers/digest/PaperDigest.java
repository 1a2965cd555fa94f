package dailypapers.digest;

import dailypapers.check.Checker;
import dailypapers.check.Finding;
import dailypapers.check.Judgement;
import dailypapers.check.Reviewed;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.content.ContentFolder.Written;
import dailypapers.digest.Outcome.Kind;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import dailypapers.source.TextSource;
import dailypapers.summary.Summarizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One paper from its text to its content file.
 *
 * <p>A summary is written at most once from one text: a file that holds one, or that a person has
 * edited, keeps its body, and only votes, links and names are brought up to date. A paper stands in
 * one edition; the one that came first keeps it. Where no summary of a new text can be written, the
 * former one stays with its own abstract.
 */
public final class PaperDigest {
  private final TextSource texts;
  private final Summarizer summarizer;
  private final Checker checker;
  private final ContentFolder folder;
  private final ContentFiles files;

  public PaperDigest(
      TextSource texts,
      Summarizer summarizer,
      Checker checker,
      ContentFolder folder,
      ContentFiles files) {
    this.texts = texts;
    this.summarizer = summarizer;
    this.checker = checker;
    this.folder = folder;
    this.files = files;
  }

  /**
   * Brings a paper into the content folder.
   *
   * @throws DailyPapersException if the former content file cannot be read, or a file cannot be
   *     written
   */
  public Outcome digest(Paper paper) {
    PaperText text = texts.textOf(paper);
    Optional<ContentFile> former = folder.find(paper.id()).map(folder::read);
    if (former.isPresent()) {
      ContentFile file = former.get();
      LocalDate edition = file.frontMatter().date();
      if (!edition.equals(paper.date())) {
        return outcome(paper, Kind.UNCHANGED, "stands in the edition of " + edition);
      }
      if (files.keepsBody(file, text)) {
        return outcome(paper, refresh(file, paper), "");
      }
    }
    return summarize(paper, text, former);
  }

  /** True if a run would write a summary of this paper: nothing that stands there is kept. */
  public boolean wantsSummary(Paper paper, PaperText text) {
    return folder
        .find(paper.id())
        .map(folder::read)
        .map(file -> file.frontMatter().date().equals(paper.date()) && !files.keepsBody(file, text))
        .orElse(true);
  }

  /** A file for which there is nothing new keeps every byte, however a person has written it. */
  private Kind refresh(ContentFile file, Paper paper) {
    ContentFile fresh = files.refreshed(file, paper);
    return fresh.equals(file) ? Kind.UNCHANGED : kind(folder.write(fresh));
  }

  private Outcome summarize(Paper paper, PaperText text, Optional<ContentFile> former) {
    if (text.plain().isBlank()) {
      return unsummarized(paper, text, former, "there is no text to summarize");
    }
    Summary summary;
    try {
      summary = summarizer.summarize(paper, text);
    } catch (DailyPapersException e) {
      if (e.kind() != ExitCode.SUMMARY) {
        throw e;
      }
      return unsummarized(paper, text, former, e.problem());
    }
    Reviewed reviewed = checker.of(paper).review(text, summary);
    Judgement judgement = reviewed.judgement();
    return judgement.verdict() == Verdict.WITHHELD
        ? withhold(paper, text, reviewed.summary(), judgement)
        : publish(paper, text, reviewed.summary(), judgement);
  }

  private Outcome publish(Paper paper, PaperText text, Summary summary, Judgement judgement) {
    ContentFile file = files.published(paper, text, summary, judgement);
    Kind kind = kind(folder.write(file));
    if (!isUnderReview(file)) {
      folder.removeWithheld(file.frontMatter());
    }
    return outcome(paper, kind, "");
  }

  private Outcome withhold(Paper paper, PaperText text, Summary summary, Judgement judgement) {
    ContentFile draft = files.withheld(paper, text, summary, judgement);
    if (!isUnderReview(draft)) {
      folder.writeWithheld(draft);
    }
    folder.write(files.abstractOnly(paper, text, summary.tags(), Verdict.WITHHELD));
    return outcome(paper, Kind.WITHHELD, reason(judgement));
  }

  private Outcome unsummarized(
      Paper paper, PaperText text, Optional<ContentFile> former, String problem) {
    Optional<ContentFile> summarized = former.filter(files::hasSummary);
    if (summarized.isPresent()) {
      refresh(summarized.get(), paper);
      return outcome(paper, Kind.FAILED, problem + "; the summary of the former text stays");
    }
    folder.write(files.abstractOnly(paper, text, List.of(), Verdict.UNCHECKED));
    return outcome(paper, Kind.FAILED, problem);
  }

  /** What a reviewer has changed in a withheld summary is neither replaced nor removed. */
  private boolean isUnderReview(ContentFile file) {
    Path draft = folder.withheldPath(file.frontMatter());
    return Files.isRegularFile(draft) && folder.read(draft).isEdited();
  }

  private static String reason(Judgement judgement) {
    Finding first = judgement.findings().get(0);
    int more = judgement.findings().size() - 1;
    return first.place() + ": " + first.reason() + (more == 0 ? "" : " (and " + more + " more)");
  }

  private static Kind kind(Written written) {
    return written == Written.WRITTEN ? Kind.WRITTEN : Kind.UNCHANGED;
  }

  private static Outcome outcome(Paper paper, Kind kind, String reason) {
    return new Outcome(paper.date(), paper.id().value(), kind, reason);
  }
}
