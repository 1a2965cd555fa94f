package dailypapers.direction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that papers measure, by its words in English and in Korean.
 *
 * @param name such as {@code latency}
 * @param polarity 1 where more is better, -1 where less is better, 0 where it depends
 * @param group what is one thing with it: speed is latency the other way round
 * @param words where it stands in a text
 */
record Measure(String name, int polarity, String group, Pattern words) {
  /** Marks the measures of how fast something is. */
  private static final char SPEED = 's';

  /** A measure a line: what is better of it, its English words, its Korean words. */
  static final List<Measure> ALL =
      """
      +  accuracy|정확도|정확률|정답률
      +  performance|성능
      +  (?<!attack )success rates?|(?<!공격 )성공률
      +s throughput|처리량
      +s (?:inference |decoding |generation |training )?speed(?!up)|속도
      +  quality|품질
      +  robustness|강건성|견고성
      +  diversity|다양성
      +  consistency|일관성
      +  generali[sz]ation|일반화
      +  (?<!in)efficiency|효율성
      +  safety|안전성
      +  fidelity|충실도
      +  correlations?|상관관계
      +  sparsity|희소성
      +  PSNR
      +  SSIM
      +  BLEU
      +  scores?|점수
      -s latency|latencies|지연 ?시간|지연
      -  memory|메모리
      -  costs?|비용
      -  (?:word |approximation |character |mean absolute |absolute )?error(?: rate)?s?|오류율|오류|오차|에러율
      -  perplexity|퍼플렉서티|퍼플렉시티|혼란도
      -  hallucinations?|환각
      -  loss(?:es)?|손실
      -  (?<!attack )overhead|오버헤드
      -s (?:completion |training |inference |running )?time(?!s|step)|(?<![실당동])시간(?!당)
      -  FLOPs?|compute|computation|computational|연산량|계산량
      -  forgetting|망각
      -  bias(?:es)?|편향
      -  toxicity|유해성
      -  attack success rates?|공격 성공률
      -  FID
      -  FVD
      -  LPIPS
      -  WER
      -  energy|에너지
      0  tokens?|token usage|토큰
      0  parameters?|파라미터|매개변수
      0  languages?|언어(?! ?모델)
      0  samples?|샘플|표본
      0  steps?|단계
      """
          .lines()
          .map(Measure::of)
          .toList();

  private static final Pattern ANY =
      pattern(ALL.stream().map(Measure::name).collect(Collectors.joining("|")));

  private static Measure of(String line) {
    int polarity = "-0+".indexOf(line.charAt(0)) - 1;
    String words = line.substring(3);
    String group = line.charAt(1) == SPEED ? "speed" : words;
    return new Measure(words, polarity, group, pattern(words));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        "(?<![A-Za-z-])(?=[A-Za-z가-힣])(?:" + words + ")(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
  }

  /** Whether two measures are of one thing, be it the other way round. */
  boolean isLike(Measure other) {
    return group.equals(other.group);
  }

  /** The measure nearest to a place in a text. */
  static Optional<Measure> nearest(String text, int place) {
    Matcher words = ANY.matcher(text);
    int least = Integer.MAX_VALUE;
    int start = -1;
    while (words.find()) {
      if (Math.abs(words.start() - place) < least) {
        least = Math.abs(words.start() - place);
        start = words.start();
      }
    }
    int at = start;
    return ALL.stream()
        .filter(
            each ->
                at >= 0
                    && each.words()
                        .matcher(text)
                        .useTransparentBounds(true)
                        .region(at, text.length())
                        .lookingAt())
        .findFirst();
  }
}
