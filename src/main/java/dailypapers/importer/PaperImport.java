package dailypapers.importer;

import dailypapers.check.Case;
import dailypapers.check.Finding;
import dailypapers.check.Judgement;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.content.ContentFolder.Written;
import dailypapers.content.Headings;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.importer.ImportOutcome.Kind;
import dailypapers.legacy.LegacyPaper;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** One paper of an old digest into its content file. Many threads may use it at once. */
final class PaperImport {
  private final Function<Case, Judgement> judge;
  private final Function<Paper, List<String>> tags;
  private final Headings headings;
  private final ContentFolder folder;
  private final ImportedFiles files;
  private final Map<ArxivId, Path> former;

  PaperImport(ImportParts parts) {
    this.judge = parts.judge();
    this.tags = parts.tags();
    this.headings = parts.headings();
    this.folder = parts.folder();
    this.files = new ImportedFiles(headings);
    this.former = folder.byId();
  }

  /**
   * A paper with what is known of it beside the digest.
   *
   * @param origin the name of the file that it stands in
   */
  record Found(LegacyPaper legacy, Optional<Paper> known, String origin) {
    /** What the source knows counts; the digest's own words only where there is nothing else. */
    Paper paper() {
      Links links = new Links(Optional.empty(), Optional.empty(), legacy.thumbnail());
      return known
          .map(paper -> paper.withDate(legacy.date()))
          .orElseGet(
              () ->
                  new Paper(
                      legacy.id(),
                      legacy.date(),
                      legacy.title(),
                      legacy.authors(),
                      "",
                      legacy.votes(),
                      links,
                      Optional.empty(),
                      false));
    }
  }

  /**
   * Brings a paper in, unless what stands there stays.
   *
   * @throws DailyPapersException kind {@code FILES} if a file cannot be written
   */
  ImportOutcome bring(Found found) {
    try {
      Optional<Former> before =
          Optional.ofNullable(former.get(found.legacy().id())).map(folder::read).map(Former::new);
      Paper paper = before.map(file -> found.paper().withDate(file.date())).orElseGet(found::paper);
      Optional<String> kept = before.flatMap(file -> file.reasonToKeep(found.origin(), paper));
      return kept.isPresent() ? outcome(found, Kind.KEPT, kept.get(), 0) : write(found, paper);
    } catch (DailyPapersException e) {
      if (e.kind() == ExitCode.FILES) {
        throw e;
      }
      return outcome(found, Kind.FAILED, e.problem() + " (" + e.where() + ")", 0);
    } catch (IllegalArgumentException e) {
      return outcome(found, Kind.FAILED, Objects.toString(e.getMessage(), e.toString()), 0);
    }
  }

  private ImportOutcome write(Found found, Paper paper) {
    List<String> slugs = tags.apply(paper);
    Optional<Summary> summary = ImportedSummary.of(headings, found.legacy(), slugs);
    if (summary.isEmpty()) {
      int written = write(files.abstractOnly(paper, slugs, Verdict.UNCHECKED));
      return outcome(found, Kind.BARE, "the digest says nothing of this paper", written);
    }
    Judgement judgement =
        paper.abstractText().isBlank()
            ? new Judgement(Verdict.UNCHECKED, List.of())
            : judge.apply(ImportedSummary.judged(found.legacy(), paper));
    return judgement.verdict() == Verdict.WITHHELD
        ? withhold(found, paper, summary.get(), judgement)
        : publish(found, paper, summary.get(), judgement);
  }

  private ImportOutcome publish(Found found, Paper paper, Summary summary, Judgement judgement) {
    ContentFile file = files.published(paper, summary, judgement.verdict(), found.origin());
    int written = write(file);
    if (ownDraft(file)) {
      folder.remove(folder.withheldPath(file.frontMatter()));
    }
    String why = paper.abstractText().isBlank() ? "no abstract is to be had" : reason(judgement);
    return outcome(found, kind(judgement.verdict()), why, written);
  }

  private ImportOutcome withhold(Found found, Paper paper, Summary summary, Judgement judgement) {
    ContentFile draft = files.withheld(paper, summary, judgement, found.origin());
    Path path = folder.withheldPath(draft.frontMatter());
    if (folder.has(path) && !ownDraft(draft)) {
      return outcome(found, Kind.KEPT, "another summary of it awaits review", 0);
    }
    int written = folder.writeWithheld(draft) == Written.WRITTEN ? 1 : 0;
    written += write(files.abstractOnly(paper, summary.tags(), Verdict.WITHHELD));
    return outcome(found, Kind.WITHHELD, reason(judgement), written);
  }

  /** Whether the draft beside a file was imported, and no reviewer has touched it. */
  private boolean ownDraft(ContentFile file) {
    Path path = folder.withheldPath(file.frontMatter());
    if (!folder.has(path)) {
      return false;
    }
    ContentFile draft = folder.read(path);
    String by = draft.frontMatter().provenance().map(Provenance::by).orElse(Provenance.PERSON);
    return by.equals(Provenance.IMPORT) && !draft.isEdited();
  }

  private int write(ContentFile file) {
    return folder.write(file) == Written.WRITTEN ? 1 : 0;
  }

  private static Kind kind(Verdict verdict) {
    return switch (verdict) {
      case FAITHFUL -> Kind.PUBLISHED;
      case DOUBTFUL -> Kind.DOUBTFUL;
      case WITHHELD -> Kind.WITHHELD;
      case UNCHECKED -> Kind.UNCHECKED;
    };
  }

  private static String reason(Judgement judgement) {
    return judgement.findings().stream()
        .max(Comparator.comparing(Finding::severity))
        .map(ImportedFiles::line)
        .orElse("");
  }

  private static ImportOutcome outcome(Found found, Kind kind, String reason, int written) {
    LegacyPaper legacy = found.legacy();
    return new ImportOutcome(legacy.place(), legacy.id().value(), kind, reason, written);
  }
}
