package dailypapers.legacy;

import dailypapers.legacy.LegacyRemark.Kind;
import java.util.List;

/**
 * One file of an old digest. Every line of it is counted once: {@code lines} is the sum of the
 * lines of the days' headings, of the papers, of the papers that cannot be read, and of what stands
 * aside.
 *
 * @param name of the file, as the user knows it
 * @param lines how many lines the file has
 * @param dayLines how many of them are headings of days, and blank lines around them
 * @param papers in the order of the file
 * @param remarks in the order of the file
 */
public record LegacyDigest(
    String name, int lines, int dayLines, List<LegacyPaper> papers, List<LegacyRemark> remarks) {
  public LegacyDigest {
    papers = List.copyOf(papers);
    remarks = List.copyOf(remarks);
  }

  /** How many lines the papers take that could be read. */
  public int paperLines() {
    return papers.stream().mapToInt(LegacyPaper::lines).sum();
  }

  /** How many lines the remarks of a kind are about. */
  public int lines(Kind kind) {
    return remarks.stream()
        .filter(remark -> remark.kind() == kind)
        .mapToInt(LegacyRemark::lines)
        .sum();
  }
}
