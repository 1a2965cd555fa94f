package dailypapers.cases;

import dailypapers.check.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a paper does without, and its summary needs, or the reverse: {@code without retraining} and
 * 재학습이 필요하다; {@code requires labels} and 레이블 없이. Only where the text speaks of the thing in one of
 * both ways.
 */
final class NeedRule {
  /** Things that papers do without, in English and in Korean. */
  private static final List<List<String>> THINGS =
      List.of(
          List.of("(?:re-?|post-)?training|fine-?tuning", "(?:추가 |재)?(?:학습|훈련)|미세 ?조정|파인 ?튜닝"),
          List.of("label(?:s|ed data|ing)?|annotations?|annotators?", "라벨|레이블|주석|어노테이션"),
          List.of("human[\\w-]*(?: \\w+)?|manual \\w+", "(?:사람|인간|인력)(?:의 [가-힣]+)?|수작업"),
          List.of("synthetic data|synthetic text", "합성 데이터"),
          List.of("external \\w+", "외부 [가-힣]+"),
          List.of("supervision", "지도|감독"),
          List.of("reward models?", "보상 모델"),
          List.of("camera poses?|camera parameters", "카메라 (?:포즈|자세|매개변수|파라미터)"),
          List.of("markers?", "마커"),
          List.of("calibration", "보정"),
          List.of("reference \\w+", "참조 [가-힣]+"),
          List.of("graphs?|(?:pre)?defined graphs?", "(?:미리 정의된 )?그래프"));

  /** Things that are used where they are needed; of training one may use other kinds. */
  private static final List<String> USED = List.of("합성 데이터", "보상 모델", "마커", "외부 [가-힣]+");

  private static final String EXTRA =
      "(?:any |a |an |the |additional |further |extra |costly |expensive |explicit |task-specific |intermediate |model )*";
  private static final String WITHOUT =
      "(?:without(?: the need for)?|no need for|(?:does|do|need) not (?:require|need)|requir(?:es|ing) no|needs? no"
          + "|eliminat\\w+ the need for|free of|no) "
          + EXTRA;
  private static final String NEEDS =
      "(?:requires?|requiring|needs?|depends? on|relies on) " + EXTRA;

  private static final Pattern BACKGROUND =
      Pattern.compile(
          "기존|이전|종래|전통|일반적|보통|대부분|한계|문제|그러나|하지만|줄|않|existing|previous|prior|typically|usually");

  /** How a summary says that a paper does without a thing, or needs it. */
  private record Thing(Pattern without, Pattern needed) {}

  /** All things in a group each. */
  private static final String GROUPS =
      THINGS.stream().map(words -> "(" + words.get(0) + ")").collect(Collectors.joining("|"));

  private static final Pattern ANY_WITHOUT = pattern("\\b" + WITHOUT + "(?:" + GROUPS + ")\\b");
  private static final Pattern ANY_FREE = pattern("(?<=[a-z])-free\\b");
  private static final Pattern ANY_NEEDED = pattern("\\b" + NEEDS + "(?:" + GROUPS + ")\\b");
  private static final int FREE_REACH = 20;

  private static final List<Thing> PATTERNS = THINGS.stream().map(NeedRule::thing).toList();

  /** A way of saying that a text excludes, and the words of the text that do. */
  private record Excluded(Pattern said, String opposite) {}

  private final List<Excluded> excluded = new ArrayList<>();

  NeedRule(String text) {
    Map<Integer, String> without = found(ANY_WITHOUT, text);
    free(text, without);
    Map<Integer, String> needed = found(ANY_NEEDED, text);
    for (int i = 0; i < PATTERNS.size(); i++) {
      if (without.containsKey(i) && !needed.containsKey(i)) {
        excluded.add(new Excluded(PATTERNS.get(i).needed(), without.get(i)));
      } else if (needed.containsKey(i) && !without.containsKey(i)) {
        excluded.add(new Excluded(PATTERNS.get(i).without(), needed.get(i)));
      }
    }
  }

  private static Map<Integer, String> found(Pattern any, String text) {
    Map<Integer, String> found = new HashMap<>();
    Matcher matcher = any.matcher(text);
    while (matcher.find()) {
      for (int i = 0; i < THINGS.size(); i++) {
        if (matcher.group(i + 1) != null) {
          found.put(i, matcher.group());
        }
      }
    }
    return found;
  }

  /** "training-free". */
  private static void free(String text, Map<Integer, String> without) {
    Matcher free = ANY_FREE.matcher(text);
    while (free.find()) {
      String before = text.substring(Math.max(0, free.start() - FREE_REACH), free.start());
      for (int i = 0; i < THINGS.size(); i++) {
        Matcher thing = pattern("\\b(?:" + THINGS.get(i).get(0) + ")$").matcher(before);
        if (thing.find()) {
          without.put(i, thing.group() + "-free");
        }
      }
    }
  }

  private static Thing thing(List<String> words) {
    String english = "(?:" + words.get(0) + ")\\b";
    String korean = "(?<![가-힣])(?:" + words.get(1) + ")";
    String particle = "[이가은는을를]?";
    String used = USED.contains(words.get(1)) ? korean + "[을를] (?:사용|활용|이용)[하한해했]|" : "";
    return new Thing(
        pattern(
            "\\b(?:"
                + WITHOUT
                + english
                + "|"
                + english
                + "-free\\b)|"
                + korean
                + particle
                + "(?: [가-힣]+)? ?(?:없이|없는|불필요|필요 ?없|필요하지 않|필요로 하지 않)"),
        pattern(
            "\\b(?:"
                + NEEDS
                + "|after "
                + EXTRA
                + ")"
                + english
                + "|"
                + used
                + korean
                + particle
                + " ?(?:반드시 |꼭 )?(?:필요하[다며고여]|필요합|필요로 (?:하[며고여]|한다|합)"
                + "|필요한(?! ?것은 아)|요구[하한되된합])"));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?i)" + words);
  }

  List<Finding> findings(String section, String summary) {
    List<Finding> findings = new ArrayList<>();
    for (Excluded each : excluded) {
      Matcher found = each.said().matcher(summary);
      if (found.find() && isPlain(summary, found)) {
        findings.add(DirectionCheck.fault(section, found.group(), each.opposite()));
      }
    }
    return findings;
  }

  /** Whether the sentence is of the paper's own work, as far as one can see. */
  private static boolean isPlain(String summary, MatchResult found) {
    return !BACKGROUND.matcher(Sentences.around(summary, found.start())).find();
  }
}
