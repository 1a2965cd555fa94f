package dailypapers.importer;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Paper;
import dailypapers.source.DirectorySource;
import dailypapers.source.PapersOfDay;
import dailypapers.workers.Workers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every paper of a folder of stored answers by its id, read once. */
public final class PaperIndex implements KnownPapers {
  private final Map<ArxivId, List<Paper>> papers = new HashMap<>();

  private PaperIndex() {}

  /**
   * Reads a whole folder, several days at once.
   *
   * @throws dailypapers.error.DailyPapersException kind {@code SOURCE} if there is no such folder
   *     or a file in it is no list of papers
   */
  public static PaperIndex of(DirectorySource folder) {
    PaperIndex index = new PaperIndex();
    for (PapersOfDay day : Workers.map(folder.dates(), folder::papersOf)) {
      day.papers()
          .forEach(
              paper ->
                  index.papers.computeIfAbsent(paper.id(), id -> new ArrayList<>()).add(paper));
    }
    return index;
  }

  @Override
  public Optional<Paper> find(ArxivId id, LocalDate date) {
    return papers.getOrDefault(id, List.of()).stream()
        .min(
            Comparator.comparingLong(
                paper -> Math.abs(ChronoUnit.DAYS.between(paper.date(), date))));
  }
}
