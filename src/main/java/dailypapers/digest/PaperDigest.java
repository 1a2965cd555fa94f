package dailypapers.digest;

import dailypapers.check.Checker;
import dailypapers.check.Finding;
import dailypapers.check.Judgement;
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
import java.util.List;
import java.util.Optional;

/**
 * One paper from its text to its content file.
 *
 * <p>A summary is written at most once from one text: a file that holds one, or that a person has
 * edited, keeps its body, and only votes, links and names are brought up to date. A paper stands in
 * one edition; the one that came first keeps it.
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
    if (former.isEmpty()) {
      return summarize(paper, text);
    }
    ContentFile file = former.get();
    if (!file.frontMatter().date().equals(paper.date())) {
      return outcome(
          paper, Kind.UNCHANGED, "stands in the edition of " + file.frontMatter().date());
    }
    if (files.keepsBody(file, text)) {
      return refresh(files.refreshed(file, paper), paper);
    }
    return summarize(paper, text);
  }

  private Outcome refresh(ContentFile file, Paper paper) {
    Written written = folder.write(file);
    return outcome(paper, written == Written.WRITTEN ? Kind.WRITTEN : Kind.UNCHANGED, "");
  }

  private Outcome summarize(Paper paper, PaperText text) {
    Summary summary;
    try {
      summary = summarizer.summarize(paper, text);
    } catch (DailyPapersException e) {
      if (e.kind() != ExitCode.SUMMARY) {
        throw e;
      }
      folder.write(files.abstractOnly(paper, text, List.of(), Verdict.UNCHECKED));
      return outcome(paper, Kind.FAILED, e.problem());
    }
    Judgement judgement = checker.judge(text, summary);
    if (judgement.verdict() == Verdict.WITHHELD) {
      folder.writeWithheld(files.withheld(paper, text, summary, judgement));
      folder.write(files.abstractOnly(paper, text, summary.tags(), Verdict.WITHHELD));
      return outcome(paper, Kind.WITHHELD, reason(judgement));
    }
    ContentFile file = files.published(paper, text, summary, judgement);
    Written written = folder.write(file);
    folder.removeWithheld(file.frontMatter());
    return outcome(paper, written == Written.WRITTEN ? Kind.WRITTEN : Kind.UNCHANGED, "");
  }

  private static String reason(Judgement judgement) {
    Finding first = judgement.findings().get(0);
    int more = judgement.findings().size() - 1;
    return first.place() + ": " + first.reason() + (more == 0 ? "" : " (and " + more + " more)");
  }

  private static Outcome outcome(Paper paper, Kind kind, String reason) {
    return new Outcome(paper.date(), paper.id().value(), kind, reason);
  }
}
