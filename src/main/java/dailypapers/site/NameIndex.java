package dailypapers.site;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The names of an archive on one page: all that have a page, or of many those with the most papers.
 *
 * @param papers so many papers each of these names has at least
 * @param shown how many names these are
 * @param pages how many names have a page
 * @param names how many names there are, with and without one
 * @param groups by the letter that they begin with
 */
public record NameIndex(int papers, int shown, int pages, int names, List<Group> groups) {
  /** The names that begin with anything but a letter from A to Z; sorts behind those. */
  private static final String OTHERS = "…";

  /**
   * Some names.
   *
   * @param initial {@code A} to {@code Z}, or {@code …} for all others
   * @param pages in the order of their slugs
   */
  public record Group(String initial, List<NamePage> pages) {}

  /**
   * @param atMost so many names are on the page, as long as not more have the most papers
   */
  static NameIndex of(Names names, int atMost) {
    List<NamePage> pages = names.pages();
    int papers = papers(pages, atMost);
    List<NamePage> shown = pages.stream().filter(page -> page.entries().size() >= papers).toList();
    Map<String, List<NamePage>> groups =
        shown.stream()
            .collect(Collectors.groupingBy(NameIndex::initial, TreeMap::new, Collectors.toList()));
    return new NameIndex(
        papers,
        shown.size(),
        pages.size(),
        names.size(),
        groups.entrySet().stream()
            .map(group -> new Group(group.getKey(), group.getValue()))
            .toList());
  }

  private static int papers(List<NamePage> pages, int atMost) {
    List<Integer> counts =
        pages.stream().map(page -> -page.entries().size()).sorted().map(count -> -count).toList();
    return counts.size() <= atMost ? Names.PAPERS : counts.get(atMost) + 1;
  }

  private static String initial(NamePage page) {
    String apart = Normalizer.normalize(page.name(), Normalizer.Form.NFKD);
    String letter = apart.substring(0, 1).toUpperCase(Locale.ROOT);
    return letter.matches("[A-Z]") ? letter : OTHERS;
  }
}
