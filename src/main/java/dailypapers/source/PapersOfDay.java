package dailypapers.source;

import dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.List;

/**
 * What a source knows of a date.
 *
 * @param date the date that was asked for
 * @param papers in the source's order, every id once
 * @param faults the items that could not be read; they do not lose the others
 */
public record PapersOfDay(LocalDate date, List<Paper> papers, List<ItemFault> faults) {
  public PapersOfDay {
    papers = List.copyOf(papers);
    faults = List.copyOf(faults);
  }

  /**
   * An item of the list that is not a paper.
   *
   * @param item which one: its id where it has one, else its place, such as {@code item 3}
   * @param problem what is wrong, naming the field: {@code paper.title is missing}
   */
  public record ItemFault(String item, String problem) {}
}
