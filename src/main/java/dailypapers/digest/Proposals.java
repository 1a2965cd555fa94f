package dailypapers.digest;

import dailypapers.check.Checker;
import dailypapers.check.Reviewed;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import dailypapers.summary.Summarizer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Newer summaries beside the files that people hold: drafts below {@code proposals}, which nobody
 * renders. To take one over, a person copies it, or a part of it, and deletes it.
 */
final class Proposals {
  private final ContentFolder folder;
  private final ContentFiles files;
  private final Summarizer summarizer;
  private final Checker checker;
  private final Optional<String> prompt;

  /**
   * @param prompt hash of the prompt that stands in what the summarizer writes; empty where no
   *     model writes
   */
  Proposals(
      ContentFolder folder,
      ContentFiles files,
      Summarizer summarizer,
      Checker checker,
      Optional<String> prompt) {
    this.folder = folder;
    this.files = files;
    this.summarizer = summarizer;
    this.checker = checker;
    this.prompt = prompt;
  }

  /**
   * Writes a proposal where there is something newer than what the person began with, or than the
   * proposal before. One that a person has changed stays.
   *
   * @return what became of it, in one line; empty where there is nothing new
   */
  String offer(ContentFile file, Paper paper, PaperText text) {
    Path place = folder.proposalPath(file.frontMatter());
    Optional<ContentFile> former =
        folder.has(place) ? Optional.of(folder.read(place)) : Optional.empty();
    Optional<Provenance> last =
        former.orElse(file).frontMatter().provenance().filter(from -> !isNewer(from, text));
    if (former.filter(ContentFile::isEdited).isPresent()
        || last.isPresent()
        || text.plain().isBlank()) {
      return "";
    }
    try {
      return propose(file, paper, text, summarizer.summarize(paper, text), place);
    } catch (DailyPapersException e) {
      if (e.kind() != ExitCode.SUMMARY) {
        throw e;
      }
      return "no newer summary could be written: " + e.problem();
    }
  }

  private String propose(
      ContentFile file, Paper paper, PaperText text, Summary summary, Path place) {
    Reviewed reviewed = checker.of(paper).review(text, summary);
    if (reviewed.judgement().verdict() == Verdict.WITHHELD) {
      return "a newer summary was refused: " + reviewed.judgement().findings().get(0).reason();
    }
    ContentFile proposal = files.proposed(paper, text, reviewed.summary(), reviewed.judgement());
    if (bodyOf(proposal).equals(bodyOf(file))) {
      return "";
    }
    folder.writeProposal(proposal);
    return "a newer summary lies in " + place + ", the file stays";
  }

  /**
   * The hash of the body as it was generated: for a person's file, of what the person began with.
   */
  private static Optional<String> bodyOf(ContentFile file) {
    return file.frontMatter().provenance().flatMap(Provenance::bodySha256);
  }

  private boolean isNewer(Provenance last, PaperText text) {
    boolean sameText = last.textSha256().equals(Optional.of(text.sha256()));
    boolean lessText =
        last.text().equals(Optional.of(PaperText.Kind.FULL_TEXT))
            && text.kind() == PaperText.Kind.ABSTRACT;
    if (prompt.isEmpty()) {
      return !sameText && !Provenance.isModel(last.by());
    }
    return !lessText && !(sameText && last.prompt().equals(prompt));
  }
}
