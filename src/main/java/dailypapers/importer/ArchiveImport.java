package dailypapers.importer;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.importer.ImportOutcome.Kind;
import dailypapers.importer.PaperImport.Found;
import dailypapers.legacy.LegacyDigest;
import dailypapers.legacy.LegacyPaper;
import dailypapers.legacy.LegacyReader;
import dailypapers.legacy.LegacyRemark;
import dailypapers.paper.ArxivId;
import dailypapers.workers.Workers;
import dailypapers.yaml.TextFile;
import dailypapers.yaml.YamlOrigin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings old digests into a content folder: read, joined with what is known of the papers, judged,
 * written. A paper that stands in several days stays in the first of them.
 */
public final class ArchiveImport {
  /** Each file waits for the disk twice, some 4 ms each; disks answer many at once. */
  private static final int WRITERS = 16;

  private final ImportParts parts;

  public ArchiveImport(ImportParts parts) {
    this.parts = parts;
  }

  /** Either a digest or why the file cannot be read. */
  private record Reading(Optional<LegacyDigest> digest, Optional<DailyPapersException> fault) {}

  /**
   * Imports files; running it again changes nothing.
   *
   * @throws DailyPapersException if the source of papers does not answer, before anything is
   *     written; kind {@code FILES} if a content file cannot be written
   */
  public ImportReport run(ImportFiles files) {
    List<Reading> readings = Workers.map(files.digests(), ArchiveImport::read);
    List<LegacyDigest> digests = readings.stream().flatMap(each -> each.digest().stream()).toList();
    List<ImportOutcome> outcomes = new ArrayList<>(unreadable(digests));
    Map<ArxivId, LegacyPaper> first = new LinkedHashMap<>();
    for (LegacyPaper paper : byDay(digests)) {
      LegacyPaper before = first.putIfAbsent(paper.id(), paper);
      if (before != null) {
        outcomes.add(twice(paper, before));
      }
    }
    List<Found> found = first.values().stream().map(this::found).toList();
    PaperImport papers = new PaperImport(parts);
    outcomes.addAll(Workers.map(WRITERS, found, papers::bring));
    outcomes.sort(
        Comparator.comparing((ImportOutcome outcome) -> outcome.place().file())
            .thenComparing(outcome -> outcome.place().line()));
    List<DailyPapersException> faults =
        readings.stream().flatMap(each -> each.fault().stream()).toList();
    return new ImportReport(digests, faults, files.others(), outcomes);
  }

  private static Reading read(Path file) {
    YamlOrigin origin = YamlOrigin.of(ExitCode.SOURCE, file);
    try {
      String text = TextFile.read(file, origin, "name a Markdown file of an old digest");
      return new Reading(Optional.of(LegacyReader.read(origin.file(), text)), Optional.empty());
    } catch (DailyPapersException e) {
      return new Reading(Optional.empty(), Optional.of(e));
    }
  }

  private static List<ImportOutcome> unreadable(List<LegacyDigest> digests) {
    return digests.stream()
        .flatMap(digest -> digest.remarks().stream())
        .filter(remark -> remark.kind() == LegacyRemark.Kind.PAPER)
        .map(remark -> new ImportOutcome(remark.place(), "?", Kind.UNREADABLE, remark.what(), 0))
        .toList();
  }

  /** Of one day in the order of the files and of their lines. */
  private static List<LegacyPaper> byDay(List<LegacyDigest> digests) {
    return digests.stream()
        .flatMap(digest -> digest.papers().stream())
        .sorted(Comparator.comparing(LegacyPaper::date))
        .toList();
  }

  private static ImportOutcome twice(LegacyPaper paper, LegacyPaper before) {
    String same = paper.saysTheSame(before) ? "the same is said" : "something else is said";
    String reason = same + " of it on " + before.date() + " (" + before.place() + ")";
    return new ImportOutcome(paper.place(), paper.id().value(), Kind.TWICE, reason, 0);
  }

  /** The file's name alone tells where a summary comes from: it is the same wherever it lies. */
  private Found found(LegacyPaper paper) {
    String origin = String.valueOf(Path.of(paper.place().file()).getFileName());
    return new Found(paper, parts.papers().find(paper.id(), paper.date()), origin);
  }
}
