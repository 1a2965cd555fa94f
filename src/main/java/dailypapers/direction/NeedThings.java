package dailypapers.direction;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Things that papers do without, and how a text says that it does, or that it needs them. */
final class NeedThings {
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
          List.of("(?:(?:pre)?defined )?graphs?", "(?:미리 정의된 )?그래프"));

  /** Things that are used where they are needed; of training one may use other kinds. */
  private static final List<String> USED = List.of("합성 데이터", "보상 모델", "마커", "외부 [가-힣]+");

  private static final String EXTRA =
      "(?:any |a |an |the |additional |further |extra |costly |expensive |explicit |task-specific |intermediate |model )*";

  private static final String WITHOUT =
      "(?:without(?: the need for| requiring| needing| using)?|no need for"
          + "|(?:does|do|need) not (?:require|need)|no longer (?:requires?|needs?)|requir(?:es|ing) no"
          + "|needs? no|(?:eliminat|remov|obviat)\\w+ the need for|free of|no) "
          + EXTRA;
  private static final String NEEDS =
      "(?:requires?|requiring|needs?|depends? on|relies on) " + EXTRA;

  /** Right before a thing that a text does without. */
  static final Pattern LACKS = pattern("\\b" + WITHOUT + "$");

  /** Right before a thing that a text needs. */
  static final Pattern TAKES = pattern("\\b" + NEEDS + "$");

  /** All things in a group each. */
  static final Pattern ANY =
      pattern(
          THINGS.stream()
              .map(words -> "(" + words.get(0) + ")")
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

  /** How a summary says that a paper does without a thing, or needs it. */
  record Thing(Pattern without, Pattern needed) {}

  static final List<Thing> ALL = THINGS.stream().map(NeedThings::thing).toList();

  private NeedThings() {}

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
                + "(?: [가-힣]+)? ?(?:없이(?!는)|없는|불필요|필요 ?없|필요하지 않|필요로 하지 않)"),
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
}
