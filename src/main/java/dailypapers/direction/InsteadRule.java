package dailypapers.direction;

import dailypapers.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing and not another, which the summary exchanges: {@code mixing, not filtering} and 혼합이 아니라
 * 필터링. Only where both name both things, and the text nowhere says the summary's.
 */
final class InsteadRule {
  private static final String PHRASE = "(?<![\\w-])((?:[\\w-]{1,25} ){0,4}[\\w-]{1,25})";

  /** The thing is the first group, what it is not the second; the other way round in REVERSED. */
  private static final List<Pattern> ENGLISH =
      List.of(
          Pattern.compile("(?i)" + PHRASE + ",? (?:not|rather than|instead of) " + PHRASE),
          Pattern.compile("(?i)" + PHRASE + " matters? and " + PHRASE + " does not"));

  private static final List<Pattern> REVERSED =
      List.of(
          Pattern.compile(
              "(?i)\\bnot (?:by |from |in |on )?"
                  + PHRASE
                  + ",? but (?:by |from |in |on )?"
                  + PHRASE),
          Pattern.compile(
              "(?i)\\b(?:discard\\w*|abandon\\w*|replac\\w+) (?:the )?"
                  + PHRASE
                  + ",? (?:and )?(?:instead|with) "
                  + PHRASE));
  private static final String KOREAN_PHRASE =
      "(?<![^\\s,.])((?:[^\\s,.]{1,20} ){0,3}[^\\s,.]{1,20}?)";
  private static final List<Pattern> KOREAN =
      List.of(
          Pattern.compile(
              KOREAN_PHRASE
                  + "(?:[이가] 아[니닌]라?|[을를] (?:배제|제외)하고|[을를]? 대신(?:에)?),? "
                  + KOREAN_PHRASE
                  + "[이가을를에로의](?=[\\s.다라였])"));

  /** Without one of these words there is nothing to look for, which is so of most sentences. */
  private static final Pattern SOME_ENGLISH =
      Pattern.compile("(?i)\\bnot\\b|rather than|instead|discard|abandon|replac");

  private static final Pattern SOME_KOREAN = Pattern.compile("아[니닌]|배제|제외|대신");

  private record Said(String text, Set<String> thing, Set<String> not) {
    boolean exchanges(Said other) {
      return Sides.meet(thing, other.not)
          && Sides.meet(not, other.thing)
          && !Sides.meet(thing, other.thing)
          && !Sides.meet(not, other.not);
    }
  }

  private final List<Said> said;

  InsteadRule(List<String> sentences) {
    this.said = of(sentences);
  }

  private static List<Said> of(List<String> sentences) {
    List<Said> found = new ArrayList<>();
    for (String sentence : sentences) {
      if (SOME_ENGLISH.matcher(sentence).find()) {
        ENGLISH.forEach(each -> add(each.matcher(sentence), 1, 2, found));
        REVERSED.forEach(each -> add(each.matcher(sentence), 2, 1, found));
      }
      if (SOME_KOREAN.matcher(sentence).find()) {
        KOREAN.forEach(each -> add(each.matcher(sentence), 2, 1, found));
      }
    }
    return found;
  }

  private static void add(Matcher match, int thing, int not, List<Said> found) {
    while (match.find()) {
      Set<String> one = Sides.of(match.group(thing));
      Set<String> other = Sides.of(match.group(not));
      found.add(new Said(match.group(), Sides.without(one, other), Sides.without(other, one)));
    }
  }

  List<Finding> findings(String section, List<String> sentences) {
    List<Finding> findings = new ArrayList<>();
    for (Said claim : said.isEmpty() ? List.<Said>of() : of(sentences)) {
      Optional<Said> other = said.stream().filter(claim::exchanges).findFirst();
      other.ifPresent(
          each -> findings.add(DirectionCheck.fault(section, claim.text(), each.text())));
    }
    return findings;
  }
}
