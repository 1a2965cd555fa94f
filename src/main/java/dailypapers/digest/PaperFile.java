package dailypapers.digest;

import dailypapers.check.Checker;
import dailypapers.check.Finding;
import dailypapers.check.Judgement;
import dailypapers.check.Reviewed;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.content.ContentFolder.Written;
import dailypapers.content.FrontMatter;
import dailypapers.digest.Outcome.Kind;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import dailypapers.summary.Summarizer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file of one paper, written anew or brought up to date, and the withheld one beside it. */
final class PaperFile {
  private final Summarizer summarizer;
  private final Checker checker;
  private final ContentFolder folder;
  private final ContentFiles files;

  PaperFile(Summarizer summarizer, Checker checker, ContentFolder folder, ContentFiles files) {
    this.summarizer = summarizer;
    this.checker = checker;
    this.folder = folder;
    this.files = files;
  }

  /**
   * Has a summary written and puts it where it belongs.
   *
   * @param former what stands there now
   */
  Outcome write(Paper paper, PaperText text, Optional<ContentFile> former) {
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
      return unsummarized(paper, text, former, e.inOneLine());
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
    removeUnlessReviewed(folder.withheldPath(file.frontMatter()));
    return Outcome.of(paper, kind, "");
  }

  private Outcome withhold(Paper paper, PaperText text, Summary summary, Judgement judgement) {
    ContentFile draft = files.withheld(paper, text, summary, judgement);
    if (!isReviewed(folder.withheldPath(draft.frontMatter()))) {
      folder.writeWithheld(draft);
    }
    folder.write(files.abstractOnly(paper, text, summary.tags(), Verdict.WITHHELD));
    return Outcome.of(paper, Kind.WITHHELD, reason(judgement));
  }

  private Outcome unsummarized(
      Paper paper, PaperText text, Optional<ContentFile> former, String problem) {
    Optional<ContentFile> summarized = former.filter(files::hasSummary);
    if (summarized.isPresent()) {
      refresh(summarized.get(), paper, false);
      return Outcome.of(paper, Kind.FAILED, problem + "; the summary of the former text stays");
    }
    folder.write(files.abstractOnly(paper, text, List.of(), Verdict.UNCHECKED));
    return Outcome.of(paper, Kind.FAILED, problem);
  }

  private static String reason(Judgement judgement) {
    Finding first = judgement.findings().get(0);
    int more = judgement.findings().size() - 1;
    return first.place() + ": " + first.reason() + (more == 0 ? "" : " (and " + more + " more)");
  }

  /**
   * Brings votes, links and names up to date. A file for which there is nothing new keeps every
   * byte, however a person has written it.
   */
  Kind refresh(ContentFile file, Paper paper, boolean votesAlone) {
    FrontMatter known = file.frontMatter();
    FrontMatter fresh = votesAlone ? known.withVotes(paper.votes()) : files.refreshed(file, paper);
    Path draft = folder.withheldPath(known);
    if (folder.has(draft)) {
      if (files.hasSummary(file) && !files.isHeld(file)) {
        removeUnlessReviewed(draft);
      } else if (!votesAlone) {
        folder.update(draft, files.refreshedDraft(folder.read(draft), paper));
      }
    }
    return kind(folder.update(folder.path(known), fresh));
  }

  /** What a reviewer has changed in a withheld summary is neither replaced nor removed. */
  private void removeUnlessReviewed(Path draft) {
    if (!isReviewed(draft)) {
      folder.remove(draft);
    }
  }

  private boolean isReviewed(Path draft) {
    return folder.has(draft) && folder.read(draft).isEdited();
  }

  private static Kind kind(Written written) {
    return written == Written.WRITTEN ? Kind.WRITTEN : Kind.UNCHANGED;
  }
}
