package dailypapers.check;

import java.util.List;

/** One way in which a summary can be wrong, whoever wrote it. */
@FunctionalInterface
public interface CaseCheck {
  /**
   * What there is to say of the summary; the place of a finding is the heading of the section.
   *
   * @return empty if there is nothing to say
   */
  List<Finding> findings(Case judged);
}
