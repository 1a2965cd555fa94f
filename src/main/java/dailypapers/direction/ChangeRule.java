package dailypapers.direction;

import dailypapers.check.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change from one figure to another that the text has the other way round ({@code from 0.29 to
 * 0.546} and 0.546에서 0.29로), or that goes up and is said to go down (45.6%에서 52.5%로 떨어졌다).
 */
final class ChangeRule {
  private static final String NUMBER = "(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";
  private static final String UNIT = "[^\\d\\s.,]{0,6}";
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\bfrom (?:about |approximately )?"
              + NUMBER
              + UNIT
              + "(?: [^\\d.;]{0,25})? to "
              + NUMBER);
  private static final Pattern KOREAN =
      Pattern.compile(NUMBER + UNIT + "에서 (?:약 )?" + NUMBER + UNIT + "[로까]([^.\\n]{0,15})");
  private static final Pattern UP =
      Pattern.compile("^(?:으?로|지)? ?(?:크게 )?(?:증가|상승|올[라랐렸]|높[아였여]|늘)");
  private static final Pattern DOWN = Pattern.compile("^(?:으?로|지)? ?(?:크게 )?(?:감소|하락|떨어|낮[아췄춰]|줄)");

  private record Change(BigDecimal from, BigDecimal to, String words, String behind) {}

  private final List<Change> changes;

  ChangeRule(String text) {
    this.changes = changes(text);
  }

  private static List<Change> changes(String text) {
    List<Change> changes = new ArrayList<>();
    ENGLISH.matcher(text).results().forEach(match -> changes.add(change(match, "")));
    Matcher korean = KOREAN.matcher(text);
    korean.results().forEach(match -> changes.add(change(match, match.group(3))));
    return changes;
  }

  private static Change change(MatchResult match, String behind) {
    return new Change(number(match.group(1)), number(match.group(2)), match.group(), behind);
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", "")).stripTrailingZeros();
  }

  List<Finding> findings(String section, String summary) {
    List<Finding> findings = new ArrayList<>();
    for (Change said : changes(summary)) {
      int grows = said.to().compareTo(said.from());
      boolean belied =
          grows > 0 && DOWN.matcher(said.behind()).find()
              || grows < 0 && UP.matcher(said.behind()).find();
      changes.stream()
          .filter(change -> isSame(change, said) && belied || isReversed(change, said))
          .findFirst()
          .ifPresent(
              other -> findings.add(DirectionCheck.fault(section, said.words(), other.words())));
    }
    return findings;
  }

  private static boolean isSame(Change one, Change other) {
    return one.from().equals(other.from()) && one.to().equals(other.to());
  }

  private static boolean isReversed(Change one, Change other) {
    return one.from().equals(other.to()) && one.to().equals(other.from());
  }
}
