package dailypapers.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The faults of a site as one error. A fault of a template stands in thousands of pages; it is told
 * once, with the number of the other pages:
 *
 * <pre>
 *   problem  10002 faults in the built site
 *   where    404.html: link "/tgas/" leads nowhere: there is no tgas/index.html (and 9999 more files)
 *   hint     correct the template or the content file that it comes from; the other faults:
 *              feed.xml: the feed has no author
 *              tags/index.html: id "main" stands twice
 * </pre>
 */
final class FaultReport {
  private static final int SHOWN = 10;
  private static final String ADVICE =
      "correct the template or the content file that it comes from";

  private FaultReport() {}

  /**
   * @param faults at least one, sorted
   */
  static DailyPapersException of(List<SiteFault> faults) {
    List<String> lines = lines(faults);
    return new DailyPapersException(
        ExitCode.SITE,
        faults.size() == 1
            ? "1 fault in the built site"
            : faults.size() + " faults in the built site",
        lines.get(0),
        hint(lines.subList(1, lines.size())));
  }

  private static List<String> lines(List<SiteFault> faults) {
    Collection<List<SiteFault>> alike =
        faults.stream()
            .collect(groupingBy(SiteFault::problem, LinkedHashMap::new, Collectors.toList()))
            .values();
    return alike.stream().map(FaultReport::line).toList();
  }

  private static String line(List<SiteFault> alike) {
    int others = alike.size() - 1;
    return switch (others) {
      case 0 -> alike.get(0).toString();
      case 1 -> alike.get(0) + " (and 1 more file)";
      default -> alike.get(0) + " (and " + others + " more files)";
    };
  }

  private static String hint(List<String> others) {
    if (others.isEmpty()) {
      return ADVICE;
    }
    String shown = others.stream().limit(SHOWN).map(line -> "\n  " + line).collect(joining());
    int left = others.size() - SHOWN;
    return ADVICE + "; the other faults:" + shown + (left > 0 ? "\n  … and " + left + " more" : "");
  }
}
