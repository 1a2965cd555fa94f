package dailypapers.digest;

import dailypapers.check.Finding;
import dailypapers.check.Judgement;
import dailypapers.content.BodyWriter;
import dailypapers.content.ContentFile;
import dailypapers.content.FrontMatter;
import dailypapers.content.Headings;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Makes content files of papers and summaries, and tells which former ones are to be kept. */
public final class ContentFiles {
  private final BodyWriter bodies;
  private final Clock clock;
  private final Optional<String> prompt;

  /**
   * @param prompt hash of the prompt that summaries are written by; empty where no model writes
   */
  public ContentFiles(Headings headings, Clock clock, Optional<String> prompt) {
    this.bodies = new BodyWriter(headings);
    this.clock = clock;
    this.prompt = prompt;
  }

  /**
   * True if the body of a file stays as it is: a person wrote or changed it, or forbade changes, or
   * there is nothing better to be had than what stands there.
   */
  boolean keepsBody(ContentFile file, PaperText text) {
    if (isHeld(file)) {
      return true;
    }
    return file.frontMatter()
        .provenance()
        .filter(former -> nothingBetter(former, text))
        .isPresent();
  }

  /** True if a person wrote or changed the body of a file, or forbade changes. */
  boolean isHeld(ContentFile file) {
    return file.isEdited() || file.frontMatter().isKeptByHand();
  }

  /**
   * From the same text a summary is written once, and a refused one is not written again by the
   * same prompt; but a model's summary takes the place of an extract, and never the other way
   * round. A summary of the full text does not give way to one of the abstract, for want of the
   * text today.
   */
  private boolean nothingBetter(Provenance former, PaperText text) {
    boolean sameText = former.textSha256().equals(Optional.of(text.sha256()));
    boolean lessText =
        former.text().equals(Optional.of(PaperText.Kind.FULL_TEXT))
            && text.kind() == PaperText.Kind.ABSTRACT;
    return switch (former.by()) {
      case Provenance.NONE -> sameText && former.prompt().equals(prompt);
      case Provenance.EXTRACT -> sameText && prompt.isEmpty();
      case Provenance.RECORDED -> sameText;
      default -> sameText || lessText || prompt.isEmpty();
    };
  }

  /** True if a summary stands in a file, and not the abstract alone. */
  boolean hasSummary(ContentFile file) {
    return file.frontMatter()
        .provenance()
        .filter(from -> !from.by().equals(Provenance.NONE))
        .isPresent();
  }

  /**
   * The paper as the source tells it, with what the file knows where the source says nothing: an
   * answer that is shorter than the one before takes nothing away. In another edition only authors
   * and abstract are filled in, so that it does not matter which edition was run first.
   */
  Paper fuller(Paper paper, ContentFile file) {
    FrontMatter known = file.frontMatter();
    boolean sameEdition = known.date().equals(paper.date());
    boolean silent = paper.abstractText().isBlank();
    return new Paper(
        paper.id(),
        paper.date(),
        paper.title(),
        paper.authors().isEmpty() ? known.authors() : paper.authors(),
        silent ? file.paper().abstractText() : paper.abstractText(),
        paper.votes(),
        sameEdition ? paper.links().or(known.links()) : paper.links(),
        sameEdition ? paper.organization().or(known::organization) : paper.organization(),
        silent ? known.sample() : paper.sample());
  }

  /**
   * The front matter with what the source says today. In a file that a person holds that is votes
   * and links alone: a title or a name that a person has corrected stays.
   */
  FrontMatter refreshed(ContentFile file, Paper paper) {
    return refreshed(file, paper, isHeld(file));
  }

  /** The same of a withheld summary, which is a draft without anybody's having said so. */
  FrontMatter refreshedDraft(ContentFile file, Paper paper) {
    return refreshed(file, paper, file.isEdited());
  }

  private FrontMatter refreshed(ContentFile file, Paper paper, boolean held) {
    FrontMatter known = file.frontMatter();
    if (!held) {
      return known.refreshed(fuller(paper, file));
    }
    return known.withVotes(paper.votes()).withLinks(paper.links().or(known.links()));
  }

  /** A paper with its summary. */
  ContentFile published(Paper paper, PaperText text, Summary summary, Judgement judgement) {
    FrontMatter frontMatter =
        FrontMatter.of(paper, summary.tags(), provenance(text, summary, judgement.verdict()));
    return ContentFile.generated(frontMatter, bodies.text(paper, summary));
  }

  /** The same as a draft for review, with the findings. */
  ContentFile withheld(Paper paper, PaperText text, Summary summary, Judgement judgement) {
    List<String> findings = judgement.findings().stream().map(ContentFiles::line).toList();
    FrontMatter frontMatter =
        FrontMatter.of(paper, summary.tags(), provenance(text, summary, Verdict.WITHHELD))
            .asDraft(findings);
    return ContentFile.generated(frontMatter, bodies.text(paper, summary));
  }

  /** The same as a draft beside the file of a person. */
  ContentFile proposed(Paper paper, PaperText text, Summary summary, Judgement judgement) {
    FrontMatter frontMatter =
        FrontMatter.of(paper, summary.tags(), provenance(text, summary, judgement.verdict()))
            .asDraft(List.of());
    return ContentFile.generated(frontMatter, bodies.text(paper, summary));
  }

  /**
   * A paper that stands with its abstract alone.
   *
   * @param verdict {@code WITHHELD} where a summary of this text was refused: it is not written a
   *     second time
   */
  ContentFile abstractOnly(Paper paper, PaperText text, List<String> tags, Verdict verdict) {
    boolean withheld = verdict == Verdict.WITHHELD;
    Provenance provenance =
        new Provenance(
            Provenance.NONE,
            withheld ? prompt : Optional.empty(),
            withheld ? Optional.of(text.kind()) : Optional.empty(),
            withheld ? Optional.of(text.sha256()) : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            verdict);
    return ContentFile.generated(FrontMatter.of(paper, tags, provenance), bodies.text(paper));
  }

  private Provenance provenance(PaperText text, Summary summary, Verdict verdict) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return new Provenance(
        summary.by(),
        summary.prompt(),
        Optional.of(text.kind()),
        Optional.of(text.sha256()),
        Optional.of(now),
        Optional.empty(),
        verdict);
  }

  private static String line(Finding finding) {
    String quoted = finding.quoted().isEmpty() ? "" : " “" + finding.quoted() + "”";
    return finding.check() + " (" + finding.place() + "): " + finding.reason() + quoted;
  }
}
