package dailypapers.source;

import java.time.LocalDate;

/**
 * Where the papers of a date come from. A new source is one class:
 *
 * <pre>{@code
 * PaperSource empty = date -> new PapersOfDay(date, List.of(), List.of());
 * }</pre>
 */
@FunctionalInterface
public interface PaperSource {
  /**
   * The papers of a date, in the source's order. A day without papers is an empty list, not an
   * error.
   *
   * @throws dailypapers.error.DailyPapersException kind {@code SOURCE} if the answer is not a list
   *     of papers, {@code NETWORK} if there was no answer
   */
  PapersOfDay papersOf(LocalDate date);
}
