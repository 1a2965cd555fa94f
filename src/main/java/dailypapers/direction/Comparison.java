package dailypapers.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a clause says to be the better of two things.
 *
 * @param text of the clause
 * @param better terms that the better one alone has
 * @param worse terms that the worse one alone has
 * @param sure whether it is said for certain: neither denied nor supposed
 */
record Comparison(String text, Set<String> better, Set<String> worse, boolean sure) {
  private static final Pattern ENGLISH_CUT =
      Pattern.compile(
          "[;:()]|,\\s|\\s(?:but|while|whereas|although|though|however|which|whose|because|since)\\s"
              + "|\\sand\\s(?=\\w+(?:s|ed|ing)\\s)");
  private static final Pattern KOREAN_CUT =
      Pattern.compile("[;:]|,\\s|\\s(?<=(?:지만|으나|면서|으며|하며|는데|[였했았었높낮]고|하고|반면) )");

  private static final String GOOD =
      "effective(?:ly)?|accurate(?:ly)?|robust(?:ly)?|reliabl[ey]|capable|competitive";
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:(outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beats?|beating|go(?:es)? (?:\\w+ )?beyond"
              + "|(?:is|are) (?:\\w+ )?ahead of)|(underperform(?:s|ed|ing)?|lag(?:s|ged|ging)? (?:\\w+ )?behind|trail(?:s|ed|ing)?(?: behind)?"
              + "|f[ae]ll(?:s|en|ing)? (?:\\w+ )?(?:short of|behind)|los(?:es?|t|ing) to|(?:is|are) inferior to))\\s");
  private static final Pattern THAN =
      Pattern.compile(
          "(?i)\\b(?:(better|stronger|superior|more (?:"
              + GOOD
              + "))|(worse|weaker|less (?:"
              + GOOD
              + ")))\\b((?: [^\\s]+){0,6}?) than\\s");
  private static final Pattern PREFER =
      Pattern.compile("(?i)\\bprefer(?:s|red)?( .{3,50}?) (?:over|to|than|rather than) ");
  private static final Pattern LIKES =
      Pattern.compile("(?i)\\bprefer(?:s|red)? ((?!the (?:one|version))[^.,;(]{2,40})");
  private static final Pattern AT = Pattern.compile("(?i)^ (?:in|for|on|with|at|under|from) ");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:not|never|hardly|cannot|neither|nor|rather|if|whether|would|may|might|could|can|should|must"
              + "|fails? to|aims? to|no longer|how|does|do|did)\\b|n't\\b");

  private static final String BIT = "(?:[가-힣]{1,6} ){0,2}";
  private static final Pattern MARK =
      Pattern.compile(
          "(보다|에 비해|에 비하여)[는도]? |[을를] "
              + BIT
              + "(능가|앞[서섰선질지]|뛰어넘|넘어[서섰]|압도|상회)|에[는도게]{0,2} "
              + BIT
              + "(뒤[처진졌떨]|못 ?미[치쳤친]|미치지 못|밀[리렸려린])|(?:에는|에) (미치지 못)");
  private static final Pattern SPLIT =
      Pattern.compile(
          "(?:(?<![없있높낮많적좋작같하되지르치내받얻쓰된한든])[은는이가도]|에서)\\s(?!(?:높은|낮은|많은|적은|큰|작은|없는|있는|강한|약한|다른|아닌)(?![가-힣]))");
  private static final Pattern WIN =
      Pattern.compile(
          "더 (?:나은|낫|좋|뛰어|우수|효과|정확|잘)|나은|낫다|우수|뛰어[난나]|(?<!덜 )효과적|앞[서섰선]|선호|(?<!덜 )정확하|잘 ");
  private static final Pattern LOSE =
      Pattern.compile("(?<!계)나[쁜쁘빴]|못했|못하[다며였고지]|뒤[처진졌떨]|열등|열세|덜 (?:효과|정확|우수)|떨어[졌진지](?!지 않)");
  private static final Pattern JUDGED =
      Pattern.compile("(?:더 |덜 )?(?:" + WIN.pattern() + "|" + LOSE.pattern() + ")");
  private static final Pattern KOREAN_DENIED =
      Pattern.compile("않|없|아니|못 ?하지|경우|때만|[면려]면|수 있|인지|는지|여부|위해|도록|[가-힣]고자");
  private static final Pattern NOUN_AFTER = Pattern.compile("^([^,.]{1,60}[이가을를]) ");

  /** Characters that a side has at most. */
  private static final int REACH = 90;

  /** What a sentence compares. */
  static List<Comparison> of(String sentence) {
    boolean korean = sentence.chars().anyMatch(c -> c >= '가' && c <= '힣');
    List<Comparison> found = new ArrayList<>();
    Matcher cuts = (korean ? KOREAN_CUT : ENGLISH_CUT).matcher(sentence);
    String before = "";
    int from = 0;
    while (from <= sentence.length()) {
      boolean cut = cuts.find();
      String clause = sentence.substring(from, cut ? cuts.start() : sentence.length());
      String last = before;
      (korean ? korean(clause, last) : english(clause, last)).ifPresent(found::add);
      before = clause;
      from = cut ? cuts.end() : sentence.length() + 1;
    }
    return found;
  }

  private static Optional<Comparison> english(String clause, String before) {
    Matcher verb = VERB.matcher(clause);
    if (verb.find()) {
      return between(clause, verb.group(1) != null, head(clause, verb.start(), before), verb.end());
    }
    Matcher prefer = PREFER.matcher(clause);
    if (prefer.find()) {
      return between(clause, true, prefer.group(1), prefer.end());
    }
    Matcher likes = LIKES.matcher(clause);
    if (likes.find()) {
      return Optional.of(
          new Comparison(clause.strip(), Sides.of(likes.group(1)), Set.of(), isSure(clause)));
    }
    Matcher than = THAN.matcher(clause);
    if (than.find()) {
      boolean at = AT.matcher(than.group(3)).find();
      String one = at ? than.group(3) : head(clause, than.start(), before);
      return between(clause, than.group(1) != null, one, than.end());
    }
    return Optional.empty();
  }

  private static boolean isSure(String clause) {
    Matcher mark = MARK.matcher(clause);
    return mark.find()
        ? !KOREAN_DENIED.matcher(clause.substring(mark.end())).find()
        : !DENIED.matcher(clause).find();
  }

  /** What stands in front of a verb, or the clause before, if that says of what: "they". */
  private static String head(String clause, int verb, String before) {
    String head = clause.substring(Math.max(0, verb - REACH), verb);
    return Sides.of(head).isEmpty() ? before : head;
  }

  private static Optional<Comparison> between(String clause, boolean wins, String one, int other) {
    String rest = clause.substring(other, Math.min(clause.length(), other + REACH));
    return sided(clause, wins, one, rest);
  }

  private static Optional<Comparison> sided(String clause, boolean wins, String one, String other) {
    Set<String> left = Sides.of(one);
    Set<String> right = Sides.of(other);
    Set<String> onlyLeft = Sides.without(left, right);
    Set<String> onlyRight = Sides.without(right, left);
    return onlyRight.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Comparison(
                clause.strip(),
                wins ? onlyLeft : onlyRight,
                wins ? onlyRight : onlyLeft,
                isSure(clause)));
  }

  private static Optional<Comparison> korean(String clause, String before) {
    Matcher mark = MARK.matcher(clause);
    if (!mark.find()) {
      return Optional.empty();
    }
    String behind = clause.substring(mark.end());
    boolean than = mark.group(1) != null;
    boolean wins = than ? WIN.matcher(behind).find() : mark.group(2) != null;
    boolean loses = than ? LOSE.matcher(behind).find() : mark.group(2) == null;
    if (wins == loses) {
      return Optional.empty();
    }
    String front = clause.substring(0, mark.start());
    Matcher splits = SPLIT.matcher(front);
    int split = 0;
    while (splits.find()) {
      split = splits.end();
    }
    Optional<String> subject = than ? subject(behind) : Optional.empty();
    if (subject.isPresent()) {
      boolean unclear = split > 0 && Sides.of(subject.get()).isEmpty();
      return unclear ? Optional.empty() : sided(clause, wins, subject.get(), front);
    }
    String one = front.substring(0, split);
    String other = front.substring(Math.max(split, front.length() - REACH));
    return sided(clause, wins, Sides.of(one).isEmpty() ? before : one, other);
  }

  /** What is said to be better behind "than", unless it says in what: {@code 성능이}. */
  private static Optional<String> subject(String behind) {
    Matcher judged = JUDGED.matcher(behind);
    Matcher noun = NOUN_AFTER.matcher(judged.find() ? behind.substring(0, judged.start()) : behind);
    return noun.find() && Measure.nearest(noun.group(1), 0).isEmpty()
        ? Optional.of(noun.group(1))
        : Optional.empty();
  }

  /** Whether both are of two things, and one says the other way round what the other says. */
  boolean exchanges(Comparison other) {
    boolean alone = other.worse.isEmpty() && text.contains("선호");
    return (alone || Sides.meet(better, other.worse))
        && Sides.meet(worse, other.better)
        && !Sides.meet(better, other.better)
        && !Sides.meet(worse, other.worse);
  }

  /** What most papers compare with one kind of only. */
  private static final Set<String> RIVALS =
      Set.of("human", "expert", "random", "teacher", "!memory", "!reasoning", "!retrieval");

  /** Whether the one says that a rival is the worse, the other that it is the better. */
  boolean opposesRival(Comparison other) {
    return RIVALS.stream()
        .anyMatch(
            rival ->
                worse.contains(rival) && other.better.contains(rival)
                    || better.contains(rival) && other.worse.contains(rival));
  }

  /** The rivals that it compares something with. */
  Set<String> rivals() {
    return RIVALS.stream()
        .filter(rival -> worse.contains(rival) || better.contains(rival))
        .collect(Collectors.toSet());
  }

  /** Whether both have a rival in the same place. */
  boolean agreesOnRival(Comparison other) {
    return RIVALS.stream()
        .anyMatch(
            rival ->
                worse.contains(rival) && other.worse.contains(rival)
                    || better.contains(rival) && other.better.contains(rival));
  }

  /** Whether both say the same of two things. */
  boolean agrees(Comparison other) {
    return Sides.meet(better, other.better) && Sides.meet(worse, other.worse);
  }
}
