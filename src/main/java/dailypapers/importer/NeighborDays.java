package dailypapers.importer;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Paper;
import dailypapers.source.PaperSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a source for the day, and for the days around it where the paper is not on that day: a
 * digest was often written before midnight of another time zone, and some papers move. Every day is
 * asked for once; one thread may use it.
 */
public final class NeighborDays implements KnownPapers {
  /** The day first, then the nearest; over a week-end. */
  private static final List<Integer> OFFSETS = List.of(0, -1, 1, -2, 2, -3, 3);

  private final PaperSource source;
  private final LocalDate today;
  private final Map<LocalDate, Map<ArxivId, Paper>> days = new HashMap<>();

  /**
   * @param today the last day that is asked for: a source takes a later one for an error
   */
  public NeighborDays(PaperSource source, LocalDate today) {
    this.source = source;
    this.today = today;
  }

  @Override
  public Optional<Paper> find(ArxivId id, LocalDate date) {
    return OFFSETS.stream()
        .map(date::plusDays)
        .filter(day -> !day.isAfter(today))
        .map(day -> Optional.ofNullable(day(day).get(id)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Map<ArxivId, Paper> day(LocalDate date) {
    return days.computeIfAbsent(
        date,
        day -> {
          Map<ArxivId, Paper> papers = new HashMap<>();
          source.papersOf(day).papers().forEach(paper -> papers.put(paper.id(), paper));
          return papers;
        });
  }
}
