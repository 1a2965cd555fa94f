package dailypapers.importer;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.importer.ImportOutcome.Kind;
import dailypapers.legacy.LegacyDigest;
import java.nio.file.Path;
import java.util.List;

/**
 * What an import did: every paper of the input in exactly one outcome, every line of it counted.
 *
 * @param digests the files that were read
 * @param faults the files that could not be read at all
 * @param others the files of the named folders that are no Markdown
 * @param outcomes of all papers, by day
 */
public record ImportReport(
    List<LegacyDigest> digests,
    List<DailyPapersException> faults,
    List<Path> others,
    List<ImportOutcome> outcomes) {
  public ImportReport {
    digests = List.copyOf(digests);
    faults = List.copyOf(faults);
    others = List.copyOf(others);
    outcomes = List.copyOf(outcomes);
  }

  /** How many papers ended so. */
  public long count(Kind kind) {
    return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
  }

  /** How many files were written. */
  public int written() {
    return outcomes.stream().mapToInt(ImportOutcome::written).sum();
  }

  /** {@code PARTIAL} where something could not be read, else {@code OK}. */
  public ExitCode exitCode() {
    boolean unread =
        digests.stream()
            .flatMap(digest -> digest.remarks().stream())
            .anyMatch(remark -> remark.isFault());
    boolean partial = unread || !faults.isEmpty() || count(Kind.FAILED) > 0;
    return partial ? ExitCode.PARTIAL : ExitCode.OK;
  }
}
