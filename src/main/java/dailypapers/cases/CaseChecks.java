package dailypapers.cases;

import dailypapers.check.CaseCheck;
import dailypapers.direction.DirectionCheck;
import dailypapers.form.FormOfSummary;
import dailypapers.names.NameLists;
import dailypapers.topic.OtherPaper;
import dailypapers.topic.Topics;
import java.util.List;
import java.util.stream.Stream;

/** The checks of cases, and their names. A new check is one line here. */
public final class CaseChecks {
  /** The name of the check whether a summary is about this paper. */
  public static final String TOPIC = "topic";

  /** The name of the check of numbers and units. */
  public static final String NUMBER = "number";

  /** The name of the check of models, data sets, benchmarks, methods and acronyms. */
  public static final String NAME = "name";

  /** The name of the check of better and worse, with and without. */
  public static final String DIRECTION = DirectionCheck.NAME;

  /** The name of the check of sections, language and leftovers. */
  public static final String FORM = FormOfSummary.NAME;

  /** All names, in the order of the checks. */
  public static final List<String> NAMES = List.of(TOPIC, NUMBER, NAME, DIRECTION, FORM);

  private CaseChecks() {}

  /**
   * All checks, for a summary in the usual three sections.
   *
   * @param archive papers that a summary could be of as well; where it is empty, the bundled
   *     statistics serve
   */
  public static List<CaseCheck> standard(List<OtherPaper> archive) {
    return with(archive, FormOfSummary.ofDigest());
  }

  /** The same for a content file, which has a form of its own: only its words are looked at. */
  public static List<CaseCheck> ofContent(List<OtherPaper> archive) {
    return with(archive, FormOfSummary.ofWords());
  }

  /** What a summary says, without the form in which it says it. */
  public static List<CaseCheck> ofMeaning(List<OtherPaper> archive) {
    NameLists names = new NameLists();
    return List.of(
        new TopicCheck(Topics.bundled().with(archive)),
        new NumbersCheck(),
        new NamesCheck(names),
        new DirectionCheck(names));
  }

  private static List<CaseCheck> with(List<OtherPaper> archive, CaseCheck form) {
    return Stream.concat(ofMeaning(archive).stream(), Stream.of(form)).toList();
  }
}
