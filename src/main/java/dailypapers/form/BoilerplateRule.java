package dailypapers.form;

import dailypapers.check.Finding;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A summary says something that not every summary says. Where each sentence of each section
 * consists of words such as “새로운 딥러닝 모델을 제안하여 기존 방법보다 성능을 높였다”, it may be of any paper. Whether it
 * is of this one is for the check {@code topic} to say.
 */
final class BoilerplateRule implements FormRule {
  /** How the words of such sentences begin; particles and endings follow. */
  private static final Pattern STEM =
      Pattern.compile(
          "(?:"
              + alternatives(
                  """
                  이러한 이번 해당 또한 특히 그리고 따라서 더욱 매우 훨씬 모든 여러 다양 많은 통해 위해 위한 대한 대해 대비 \
                  비해 기반 관련 논문 연구 저자 우리 새로 최신 최근 혁신 기존 이전 종래 기술 방법 방식 기법 접근 전략 모델 모형 \
                  시스템 구조 아키텍처 프레임워크 알고리즘 네트워크 신경망 딥러닝 심층 머신러닝 기계 인공지능 학습 훈련 추론 \
                  데이터 벤치마크 실험 결과 평가 분석 검증 비교 성능 정확도 효율 효과 속도 품질 우수 뛰어난 높은 높이 높였 높다 \
                  낮은 낮추 낮췄 향상 개선 증가 감소 최적화 최첨단 최고 제안 제시 소개 개발 설계 도입 적용 활용 사용 이용 구성 달성 \
                  기록 입증 증명 확인 보여 보인다 보입 보였 나타 기여 가능 문제 해결 한계 극복 필요 중요 크게 상당 현저 유의 수준 \
                  작업 과제 태스크 분야 응용 실제 환경 수행 처리 제공 있는 있다 있습 있으며 있었 없는 없이 하여 하는 하고 하며 \
                  합니다 한다 했다 하였 되는 되어 됩니 된다 되었 측면 과정 단계 전반 전체 일반화 능력 강력 강건 안정 잠재력 기대 \
                  의미 차별 특징 핵심 주요 목표 목적 방향 향후 미래 발전 가속 시간 비용 계산 자원 \
                  propos introduc present novel innovative approach method model framework system architectur algorithm \
                  network technique experiment result extensive demonstrat outperform perform improv achiev significant \
                  superior accura efficien effective exist previous compar various several multiple dataset benchmark \
                  evaluat baseline\
                  """)
              + ")\\p{L}*");

  private static final Pattern WHOLE_WORD =
      Pattern.compile(
          alternatives(
              """
              이 그 이를 이는 본 더 각 각각 및 등 한 수 것 것이다 것입니다 점 점을 큰 \
              the a an this that these those our we it its of in on for to and with by from as than is are was be can \
              not paper work study author authors new state art deep machine learning learn neural train training task \
              tasks better best high higher prior data different state-of-the-art sota\
              """));

  private static String alternatives(String words) {
    return words.strip().replaceAll("\\s+", "|");
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’%.-]{0,60}");

  @Override
  public List<Finding> findings(ReadSummary summary) {
    boolean says =
        summary.parts().stream()
            .flatMap(part -> part.sentences().stream())
            .anyMatch(sentence -> !isBoilerplate(sentence));
    return says
        ? List.of()
        : summary.parts().stream()
            .filter(part -> !part.sentences().isEmpty())
            .limit(1)
            .map(
                part ->
                    FormRule.doubt(
                        part.section(),
                        part.sentences().get(0),
                        "every sentence could stand in the summary of any paper; name what is this"
                            + " paper's own"))
            .toList();
  }

  static boolean isBoilerplate(String sentence) {
    List<String> words =
        WORD.matcher(sentence.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    long usual = words.stream().filter(BoilerplateRule::isUsual).count();
    return usual >= FormRules.BOILERPLATE * words.size();
  }

  private static boolean isUsual(String word) {
    String bare = word.replaceAll("[.'’-]+$", "");
    return STEM.matcher(bare).matches() || WHOLE_WORD.matcher(bare).matches();
  }
}
