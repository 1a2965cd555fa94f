package dailypapers.audit;

import java.util.Comparator;

/**
 * What is wrong with a file of a built site. As text it is one line:
 *
 * <pre>
 * tags/index.html: link "/repo/tags/vison/" leads nowhere: there is no tags/vison/index.html
 * </pre>
 *
 * Faults are ordered by file, then by problem.
 *
 * @param page the file, relative to the site's folder, with slashes
 * @param problem what is wrong, in one line, naming the link if it is one
 */
public record SiteFault(String page, String problem) implements Comparable<SiteFault> {
  private static final Comparator<SiteFault> ORDER =
      Comparator.comparing(SiteFault::page).thenComparing(SiteFault::problem);

  @Override
  public int compareTo(SiteFault other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return page + ": " + problem;
  }
}
