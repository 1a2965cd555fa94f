package dailypapers.importer;

import dailypapers.check.Finding;
import dailypapers.check.Judgement;
import dailypapers.content.BodyWriter;
import dailypapers.content.ContentFile;
import dailypapers.content.FrontMatter;
import dailypapers.content.Headings;
import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Makes content files of imported summaries. They tell from which file they come, and neither when
 * they were written nor from what: nobody knows that, and the same input gives the same bytes.
 */
final class ImportedFiles {
  private final BodyWriter bodies;

  ImportedFiles(Headings headings) {
    this.bodies = new BodyWriter(headings);
  }

  /** A paper with its summary. */
  ContentFile published(Paper paper, Summary summary, Verdict verdict, String origin) {
    return file(paper, summary, provenance(Provenance.IMPORT, verdict, Optional.of(origin)));
  }

  /** A summary that waits for review, with what speaks against it. */
  ContentFile withheld(Paper paper, Summary summary, Judgement judgement, String origin) {
    Provenance provenance = provenance(Provenance.IMPORT, Verdict.WITHHELD, Optional.of(origin));
    List<String> findings = judgement.findings().stream().map(ImportedFiles::line).toList();
    return ContentFile.generated(
        FrontMatter.of(paper, summary.tags(), provenance).asDraft(findings),
        bodies.text(paper, summary));
  }

  /** A paper that stands with its abstract alone. */
  ContentFile abstractOnly(Paper paper, List<String> tags, Verdict verdict) {
    Provenance provenance = provenance(Provenance.NONE, verdict, Optional.empty());
    return ContentFile.generated(FrontMatter.of(paper, tags, provenance), bodies.text(paper));
  }

  private ContentFile file(Paper paper, Summary summary, Provenance provenance) {
    return ContentFile.generated(
        FrontMatter.of(paper, summary.tags(), provenance), bodies.text(paper, summary));
  }

  private static Provenance provenance(String by, Verdict verdict, Optional<String> origin) {
    return new Provenance(
        by,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        verdict,
        origin);
  }

  /** A finding as front matter keeps it. */
  static String line(Finding finding) {
    String quoted = finding.quoted().isEmpty() ? "" : " “" + finding.quoted() + "”";
    return finding.check() + " (" + finding.place() + "): " + finding.reason() + quoted;
  }
}
