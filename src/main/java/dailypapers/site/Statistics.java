package dailypapers.site;

import dailypapers.paper.Provenance;
import dailypapers.paper.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be counted of an archive.
 *
 * @param papers in all editions
 * @param coverage from the first edition to the last; empty without any
 * @param years the same for the days of each year, newest first
 * @param evidence the papers by what their summary was made from: each paper is in one of them
 * @param verdicts the papers with a summary by what the check said
 * @param withheld the papers whose summary the check refused: they stand with their abstract
 * @param edited the papers with a summary in which a person changed what a program wrote
 * @param tagged the papers that carry a tag
 */
public record Statistics(
    int papers,
    Optional<Coverage> coverage,
    List<Coverage> years,
    List<Share> evidence,
    List<Share> verdicts,
    Share withheld,
    Share edited,
    Share tagged) {
  private static final List<String> EVIDENCE =
      List.of(
          "full-text",
          "abstract",
          Provenance.EXTRACT,
          Provenance.PERSON,
          Provenance.IMPORT,
          Provenance.NONE);

  static Statistics of(Archive archive) {
    List<Entry> entries = archive.entries();
    List<Entry> summarized = entries.stream().filter(Entry::hasSummary).toList();
    Optional<Coverage> coverage = coverage(archive.editions());
    return new Statistics(
        entries.size(),
        coverage,
        coverage.stream().flatMap(whole -> years(archive, whole)).toList(),
        EVIDENCE.stream()
            .map(kind -> Share.of(kind, entries, entry -> evidence(entry).equals(kind)))
            .toList(),
        Stream.of(Verdict.FAITHFUL, Verdict.DOUBTFUL, Verdict.UNCHECKED)
            .map(each -> Share.of(each.slug(), summarized, entry -> entry.verdict() == each))
            .toList(),
        Share.of("withheld", entries, Statistics::isWithheld),
        Share.of("edited", entries, Statistics::isEdited),
        Share.of("tagged", entries, entry -> !entry.tags().isEmpty()));
  }

  /** What a summary was made from, as the badges of a paper say it. */
  static String evidence(Entry entry) {
    return switch (entry.by()) {
      case Provenance.NONE, Provenance.EXTRACT, Provenance.PERSON, Provenance.IMPORT -> entry.by();
      default -> entry.isFromFullText() ? "full-text" : "abstract";
    };
  }

  private static boolean isEdited(Entry entry) {
    return entry.hasSummary() && entry.edited() && !entry.by().equals(Provenance.PERSON);
  }

  private static boolean isWithheld(Entry entry) {
    return !entry.hasSummary() && entry.verdict() == Verdict.WITHHELD;
  }

  private static Optional<Coverage> coverage(List<Edition> editions) {
    return editions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Coverage.of(
                editions.get(editions.size() - 1).date(), editions.get(0).date(), editions));
  }

  private static Stream<Coverage> years(Archive archive, Coverage whole) {
    return archive.years().stream()
        .map(
            year ->
                Coverage.of(
                    later(LocalDate.of(year.year(), 1, 1), whole.from()),
                    earlier(LocalDate.of(year.year(), 12, 31), whole.to()),
                    year.editions()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
