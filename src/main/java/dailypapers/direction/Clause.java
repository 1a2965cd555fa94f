package dailypapers.direction;

import dailypapers.names.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence that says one thing of one subject, and which way it points.
 *
 * @param text of the clause
 * @param word the word that says the direction
 * @param sign of the direction
 * @param judging whether it is good and bad that is said, not much and little
 * @param measure what is measured: what stands nearest to the word
 * @param figure with %, times or 배, or telling by itself: what stands nearest to the word
 * @param scored whether the figure is in points, of which more is better
 * @param names that stand in it, by their keys
 * @param subject what it is said of, by its key, if that is a name
 * @param rival what it is compared with, by its key
 */
record Clause(
    String text,
    String word,
    int sign,
    boolean judging,
    Optional<Measure> measure,
    Optional<String> figure,
    boolean scored,
    Set<String> names,
    Optional<String> subject,
    Optional<String> rival) {
  private static final Pattern CUT =
      Pattern.compile(
          ";|:|\\s-+\\s|,?\\s(?:but|while|whereas|although|though|yet|however|which|whose|where|so that)\\s|,\\s(?![^()]{0,80}\\))|\\sand\\s"
              + "(?=\\w+ing\\b|(?:improv|reduc|increas|decreas|outperform|surpass|achiev|need|requir|cut|lower|has|is)\\w*\\b"
              + "|(?:[\\w-]+ ){1,3}(?:hardly|even|falls|rises|improves|stays|remains|drops)\\b)"
              + "|,?\\s(?<=(?:지만|으나|면서|으며|하며|이며|되며|는데|[였했하었았되높낮르]고),?\\s)");

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?=[A-Za-z])(?i:not|no|nor|never|without|cannot|neither|hardly|rather|instead|unlike|despite|if|would|may|might"
              + "|avoid\\w*|prevent\\w*|trade-?off|same|as)\\b|n't\\b|(?=[가-힣])(?:않|없|못(?! ?미)|아니|아닌|대신|방지|막|경우|수록|위험|우려"
              + "|문제|한계|기존[가-힣 ]{0,12}[은는이](?![가-힣])|종래|가능성|동일|유지)");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\d.-])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)\\s?(?:\\\\?%p?|\\$?\\\\times\\$?|[x×](?![A-Za-z])|times\\b|배|percent|points?|점|퍼센트)"
              + "|(orders? of magnitude|한 자릿수|자릿수가)");

  private static final Pattern POINTS = Pattern.compile("점|point");
  private static final Pattern SUBJECT = Pattern.compile("^(?: ?모델)?[이가은는](?![가-힣])");
  private static final Pattern RIVAL_BEFORE =
      Pattern.compile(
          "^(?:(?![은는이가] )[^.,]){0,20}?(?:보다|대비|에 비해|[을를] (?:크게 |모두 )?(?:능가|뛰어넘|앞[서선섰])|에는?(?: [^.,]{0,12}?)? ?(?:뒤[처진졌떨]|못 ?미|밀))");
  private static final Pattern RIVAL_AFTER =
      Pattern.compile(
          "(?i)(?:\\bthan|(?:out|under)perform\\w*|surpass\\w*|exceed\\w*|\\bbeats?|beyond|compared (?:to|with)|\\bover|ahead of"
              + "|behind|relative to|short of)\\s[^.,]{0,40}$");

  private static final Pattern SIZE =
      Pattern.compile("(?<![\\w.-])\\d+(?:\\.\\d+)?[BM](?![A-Za-z])");

  /** Characters between a figure and the word that says where it goes, at most. */
  private static final int NEAR = 45;

  /** The clauses of a sentence that point one way. */
  static List<Clause> of(String sentence, List<Name> names) {
    List<Clause> clauses = new ArrayList<>();
    Matcher cuts = CUT.matcher(sentence);
    int from = 0;
    while (from <= sentence.length()) {
      boolean cut = cuts.find();
      int end = cut ? cuts.start() : sentence.length();
      clause(sentence.substring(from, end), within(names, from, end)).ifPresent(clauses::add);
      from = cut ? cuts.end() : sentence.length() + 1;
    }
    return clauses;
  }

  private static List<Name> within(List<Name> names, int from, int end) {
    return names.stream()
        .filter(name -> name.start() >= from && name.start() < end)
        .map(n -> new Name(n.written(), n.latin(), n.family(), n.role(), n.start() - from))
        .toList();
  }

  private static Optional<Clause> clause(String text, List<Name> names) {
    Direction direction = null;
    int at = 0;
    String word = "";
    for (Direction each : Direction.ALL) {
      Matcher words = each.words().matcher(text);
      while (words.find()) {
        if (direction != null
            && (direction.sign() != each.sign() || direction.judging() != each.judging())) {
          return Optional.empty();
        }
        direction = each;
        at = word.isEmpty() ? words.start() : Math.min(at, words.start());
        word = words.group();
      }
    }
    if (direction == null || DENIED.matcher(text).find()) {
      return Optional.empty();
    }
    Optional<MatchResult> figure = figure(text, at, at + word.length());
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(name.key()));
    SIZE.matcher(text).results().forEach(size -> keys.add(size.group()));
    return Optional.of(
        new Clause(
            text,
            word,
            direction.sign(),
            direction.judging(),
            Measure.nearest(text, at),
            figure.map(Clause::amount),
            figure.filter(each -> POINTS.matcher(each.group()).find()).isPresent(),
            keys,
            subject(text, names, at),
            rival(text, names)));
  }

  private static String amount(MatchResult figure) {
    return figure.group(1) == null ? "order" : figure.group(1).replace(",", "");
  }

  /** The figure nearest to a word, if it is near enough to belong to it. */
  private static Optional<MatchResult> figure(String text, int start, int end) {
    Optional<MatchResult> nearest = Optional.empty();
    int least = NEAR;
    Matcher figures = FIGURE.matcher(text);
    while (figures.find()) {
      int distance =
          figures.start() < start ? start - figures.end() : Math.max(0, figures.start() - end);
      if (distance < least) {
        least = distance;
        nearest = Optional.of(figures.toMatchResult());
      }
    }
    return nearest;
  }

  private static Optional<String> subject(String text, List<Name> names, int word) {
    boolean korean = text.chars().anyMatch(c -> c >= '가' && c <= '힣');
    return names.stream()
        .filter(
            name ->
                korean
                    ? SUBJECT.matcher(text.substring(Math.min(text.length(), name.end()))).find()
                    : name.end() < word)
        .map(Name::key)
        .findFirst();
  }

  private static Optional<String> rival(String text, List<Name> names) {
    return names.stream()
        .filter(
            name ->
                RIVAL_BEFORE.matcher(text.substring(Math.min(text.length(), name.end()))).find()
                    || RIVAL_AFTER.matcher(text.substring(0, name.start())).find())
        .map(Name::key)
        .findFirst();
  }

  /** Whether something is compared, be it named or not. */
  boolean compares() {
    return COMPARES.matcher(text).find();
  }

  private static final Pattern CHANGES =
      Pattern.compile("(?i)reduc|increas|decreas|lower(?:s|ed|ing)|cut|줄|늘|증가|감소|절감|단축");

  private static final Pattern COMPARES =
      Pattern.compile(
          "(?i)보다|대비|비해|비하|\\bthan\\b|compared|\\bover\\b|relative to|능가|뛰어넘|outperform|surpass");

  /** 1 for good, -1 for bad, 0 where nobody can tell. */
  int goodness() {
    return judging ? sign : sign * measure.map(Measure::polarity).orElse(scored ? 1 : 0);
  }

  /** Whether two clauses, said of the same thing, exclude each other. */
  boolean opposes(Clause other) {
    if (goodness() != 0 && other.goodness() != 0) {
      return goodness() != other.goodness();
    }
    return !judging && !other.judging && sign != other.sign && isComparable(other);
  }

  /** More of an unknown thing may be less of another where the other is good. */
  private boolean isComparable(Clause other) {
    Optional<Measure> known = measure.or(other::measure);
    return measure.equals(other.measure)
        || (measure.isEmpty() || other.measure.isEmpty())
            && known.filter(each -> each.polarity() <= 0).isPresent();
  }

  /** Whether it says of two things what the other says with both in each other's place. */
  boolean isTurnedRound(Clause other) {
    return subject.isPresent()
        && rival.isPresent()
        && subject.equals(other.rival)
        && rival.equals(other.subject)
        && !subject.equals(rival)
        && sign == other.sign
        && judging == other.judging;
  }

  /** Whether it says that something known grows or shrinks, and compares it with nothing. */
  boolean changes() {
    return measure.filter(each -> each.polarity() < 0).isPresent()
        && CHANGES.matcher(word).lookingAt()
        && rival.isEmpty()
        && !compares();
  }

  /** Whether both are of measures that are one thing, or one is of none that is known. */
  boolean mayMeasureLike(Clause other) {
    return measure.isEmpty()
        || other.measure.isEmpty()
        || measure.get().isLike(other.measure.get());
  }
}
