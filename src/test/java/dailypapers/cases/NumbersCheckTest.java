package dailypapers.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.check.Case;
import dailypapers.check.Finding;
import dailypapers.check.Finding.Severity;
import dailypapers.paper.PaperText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The numbers of a summary by anybody")
class NumbersCheckTest {
  private final NumbersCheck check = new NumbersCheck();

  private List<Finding> findings(String text, String summary, boolean fromText) {
    Case.Part part = new Case.Part("What's New", summary);
    return check.findings(
        new Case("1", "A Title", PaperText.ofAbstract(text), fromText, List.of(part)));
  }

  @ParameterizedTest(name = "{1} is said by {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      a model of 7B parameters                       | 70억 개의 파라미터
      a model of 7B parameters                       | 매개변수 칠십억 개
      a 1.3-billion-parameter model                  | 13억 매개변수 모델
      trained on 1.2T tokens                         | 1.2조 토큰으로 학습
      trained on 1.2T tokens                         | 1조 2천억 개의 토큰으로 학습
      we use 120M images                             | 1억 2천만 장의 이미지
      35K samples                                    | 3.5만 개의 샘플
      35,000 samples                                 | 약 3만 5천 개
      1,234 problems                                 | 약 1.2천 개의 문제
      1,234 problems                                 | 1,200개 이상의 문제
      1,234 problems                                 | 1,200여 개 문제
      accuracy of 85.27%                             | 정확도 85.3%
      accuracy of 85.27%                             | 약 85%의 정확도
      accuracy of 85.27%                             | 85% 이상의 정확도
      accuracy of 0.853                              | 85.3%의 정확도
      an accuracy of 87.6%                           | 거의 90%에 가까운 정확도
      a third of the data                            | 데이터의 3분의 1
      one-third of the data                          | 데이터의 33%
      two thirds of the cases                        | 경우의 3분의 2
      half of the people                             | 약 절반
      half of the people                             | 50%
      49.2% of the answers                           | 답변의 절반가량
      doubles the throughput                         | 처리량이 두 배
      twice as fast                                  | 2배 빠르다
      halves the memory                              | 메모리를 절반으로
      7x fewer parameters                            | 파라미터 수는 7분의 1
      three times faster                             | 세 배 빠르다
      a tenfold increase                             | 10배 증가
      an order of magnitude faster                   | 10배 빠르다
      by a factor of 1.7                             | 1.7배
      a speedup of $1.5\\times$                      | 1.5배의 속도
      up to 2--3$\\times$ faster                     | 최대 2~3배 빠르다
      gains of 10-20%                                | 10~20% 향상
      gains of 10% to 20%                            | 10%에서 20%까지 향상
      improves by 6.1 points                         | 6.1%p 향상
      improves by 6.1 percentage points              | 6.1퍼센트포인트 향상
      improves the F1 score by 6.1 points            | 6.1점 향상
      from 51% to 69.4%                              | 18.4%p 향상
      accuracy rises from 40% to 60%                 | 1.5배
      reduces cost by 75%                            | 비용을 4분의 1로 줄인다
      3.5x fewer tokens                              | 토큰을 71% 줄인다
      twenty-seven languages                         | 27개 언어
      twenty-seven languages                         | 스물일곱 개 언어
      on a single 8xH100 node                        | 8xH100 노드
      on a single 8xH100 node                        | H100 8개
      two hundred tasks                              | 200개 과제
      two hundred tasks                              | 이백 개의 과제
      a hundred and one languages                    | 백한 개 언어
      one million images                             | 이미지 백만 장
      millions of images in 12 groups                | 열두 개 그룹의 수백만 장
      after 90 minutes                               | 1.5시간 만에
      in 1.5 hours                                   | 90분 만에
      in 0.5 seconds                                 | 500ms 만에
      10K hours of speech                            | 1만 시간의 음성
      within 24 GB of memory                         | 24GB 메모리
      with a 128K context                            | 128,000 토큰 컨텍스트
      a learning rate of $10^{-4}$                   | 학습률 1e-4
      $10^6$ samples                                 | 100만 개의 샘플
      10^6 samples                                   | 10의 6제곱 개
      a $7\\text{B}$ model                           | 70억 모델
      $2{,}000$ steps                                | 2천 번
      Qwen2.5-7B and Qwen2.5-72B                     | 70억과 720억 파라미터의 모델
      we evaluate Llama-3 and GPT-4o                 | Llama 3와 GPT-4o를 평가
      on CIFAR-10 and COCO 2017                      | CIFAR-10과 COCO 2017에서
      3D shapes                                      | 3차원 형상
      224x224 images                                 | 해상도 224×224
      the MATH-500 benchmark                         | MATH의 500문제
      four stages                                    | 네 단계
      three stages in all                            | 두 번째 단계에서 다음 세대를 만든다
      we compare A, B and C                          | 세 가지 방법을 비교
      we release code                                | 두 가지 이점이 있다. 첫째, 둘째
      results at 30 frames per second                | 초당 30프레임
      results at 30 frames per second                | 30 FPS
      generates 11.68 tokens a second                | 초당 11.68 토큰
      trained on 3,000 images and 2,000 videos       | 모두 5,000개를 학습
      18/13/53% lower                                | 18%, 13%, 53% 낮다
      .75 correlation                                | 상관 계수 0.75
      67% of the cases                               | 나머지 33%
      77.2 on MMLU                                   | MMLU 77.2점
      two of three users                             | 세 사용자 가운데 둘
      8xH100 for 12 days                             | H100 8장으로 12일 동안
      a 32-bit format                                | 32비트 형식
      the 2023 survey                                | 2023년 조사
      fifty percent of them                          | 50퍼센트
      a fifty-fold gain                              | 50배 향상
      10\\% better                                   | 10% 우수
      a drop of 0.38 in the score                    | 점수가 0.38만 낮아졌다
      only 12 layers are tuned                       | 계층은 12만 조정한다
      500 iterations and 2 A800 hours                | A800 2시간
      it takes 90 H200 GPU-hours                     | H200 GPU로 90시간
      it takes 64 GPU hours                          | GPU로 64시간
      8.5 vs.\\ 35.9 hours                           | 35.9시간에서 8.5시간으로
      8.5 (ours) against 35.9 (theirs) hours         | 35.9시간에서 8.5시간으로
      from 120 (dense) to 45 (sparse) ms             | 120밀리초에서 45밀리초로
      a coarse view of states                        | 세분성과 시간의 두 축으로 세분화한다
      a study of bounds                              | 백분율로 본 천장 효과를 십분 활용한다
      we compare 15 fields                           | 15 분야의 15 분류 과제
      we compare 15 fields                           | 15 초기값과 15 배치, 15 점군
      we compare 15 fields                           | 15 주요 과제와 15 일반화 실험
      we compare two notions and three ages          | 두 개념과 세 분기, 네 분포
      we set k to 32 and a to 0.5                    | k가 32일 때와 a가 0.5일 경우
      two time scales                                | 두 시간 척도
      against Gemini 2.5                             | 제미나이 2.5 프로와 비교
      58.3 on AIME 2024                              | AIME 2024 점수는 58.3점
      AIME24 and AIME25                              | AIME 2024와 AIME 2025
      AIME 2024 and 2025                             | AIME 24/25
      since the 1990s                                | 1990년대부터
      from 2015 to 2024                              | 2015년부터 2024년까지 10년간
      at a threshold of 0.95 and 10.9% of the cost   | 임계값 0.95에서 비용의 10.9%
      from 8 points to between 26 and 47 and the rest | 26~47점
      the rate rises from 26 to 47                   | 26%에서 47%로
      1.4 microseconds                               | 1.4마이크로초
      1.4 $\\mu\\mathrm{s}$                          | 1.4µs
      within 250 ns                                  | 250나노초
      16 kHz speech                                  | 16킬로헤르츠 음성
      a 7 nm process                                 | 7나노미터 공정
      35 GB of memory                                | 35기가 메모리
      at 4 m/s                                       | 초속 4미터
      35 TFLOPs                                      | 35테라플롭스
      30\\nobreakdash-second clips                   | 30초 클립
      30~seconds                                     | 30초
      $\\geq 95\\%$                                 | 95% 이상
      $25^\\circ$                                   | 25도
      \\(3\\times\\) faster                          | 3배 빠르다
      1\\,000 images                                 | 1,000장
      sim39K triplets and sim6\\% more               | 약 3만 9천 개와 6%
      an accuracy of 34.7%                           | 30% 이상의 정확도
      an accuracy of 93.5%                           | 90%대의 정확도
      a speedup of 2.7x                              | 두 배 이상 빠르다
      a speedup of 2.7x                              | 세 배 가까이 빠르다
      a speedup of 1.9x                              | 약 두 배 빠르다
      1,534 tasks                                    | 1,000개가 넘는 과제
      47 tasks                                       | 50개 미만의 과제
      61.2% of the users                             | 절반이 넘는 사용자
      the majority of users                          | 절반 이상의 사용자
      in 90 minutes                                  | 1시간 30분 만에
      1 hour and 30 minutes                          | 90분
      in 2.5 hours                                   | 2시간 반 만에
      half an hour                                   | 30분
      a day and a decade                             | 24시간과 10년
      half a million images                          | 50만 장
      two and a half hours                           | 2.5시간
      3 orders of magnitude                          | 1,000배
      two to three orders of magnitude               | 100~1000배
      by avg@16 and Recall@10                        | 16회 평균, 상위 10개
      Qwen3-235B-A22B on Flickr30K                   | 2,350억 가운데 220억, 3만 장
      1M tokens                                      | 1,048,576 토큰
      solves 77 of 80                                | 96.3%
      scores 180/180                                 | 100%
      16 x 16 patches                                | 256개 패치
      cuts cost by a factor of four                  | 비용을 4분의 1로, 75% 줄인다
      a factor of 6,574 fewer tokens                 | 토큰을 6,574분의 1로
      10x fewer tokens                               | 토큰을 10%만 쓴다
      one in three users                             | 사용자의 3분의 1
      from 36.9 to 40.3                              | 3.4 높다
      an AUC from 0.62 to 0.71                       | 9%p 향상
      an improvement of 12 on the benchmark          | 12점 향상
      an Elo of 1287                                 | Elo 1287점
      on one A100-80GB                               | A100(80GB) 한 대
      sub-second and sub-10ms latency                | 1초 미만, 10ms 미만
      two to five times                              | 두 배에서 다섯 배
      the 95th percentile                            | 95백분위수
      45\\%$\\rightarrow$62\\%                         | 45%에서 62%로
      an F1 of 0.915                                 | F1 점수 91.5
      $\\nicefrac{1}{3}$ of the cost                 | 비용의 3분의 1
      """)
  @DisplayName("are there")
  void there(String text, String summary) {
    assertThat(findings(text, summary, true)).isEmpty();
  }

  @ParameterizedTest(name = "{1} is not said by {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      a model of 7B parameters                       | 7억 개의 파라미터       | 7억 개
      a model of 7B parameters                       | 7천억 개의 파라미터     | 7천억 개
      a model of 27B parameters                      | 2727억 개의 파라미터    | 2727억 개
      on a single 8xH100 node                        | 80xH100 노드            | 80
      accuracy of 85.3% on MMLU                      | MMLU에서 정확도 83.5%   | 83.5%
      a gain of 3%                                   | 3배 향상                | 3배
      three times as fast                            | 3% 빠르다               | 3%
      in 30 seconds                                  | 30분 만에               | 30분
      in 1.5 hours                                   | 80분 만에               | 80분
      35K samples                                    | 35만 개의 샘플          | 35만 개
      24 GB of memory                                | 24TB 메모리             | 24TB
      a third of the data                            | 데이터의 4분의 1        | 4분의 1
      half of the people                             | 3분의 1                 | 3분의 1
      twice as fast                                  | 세 배 빠르다            | 세 배
      twenty-seven languages                         | 37개 언어               | 37개
      two hundred tasks                              | 삼백 개의 과제          | 삼백 개
      three stages                                   | 네 단계                 | 네 단계
      five languages                                 | 6개 언어                | 6개
      1,234 problems                                 | 약 1.3천 개의 문제      | 1.3천 개
      accuracy of 85.27%                             | 85.4%                   | 85.4%
      11.68 tokens a second                          | 분당 11.68 토큰         | 11.68
      approved since 1939                            | 1993년 이후             | 1993년
      7B and 13B models                              | 7B와 31B 모델           | 31B
      trained for $10^4$ steps                       | 10^5 스텝               | 10^5
      224x224 images                                 | 242x242 이미지          | 242
      up to 2-3x faster                              | 최대 4~5배              | 4
      a relative improvement of 36%                  | 36%p 향상               | 36%p
      12 samples                                     | 12만 개의 샘플          | 12만 개
      it takes 12 A100 days                          | A100으로 13일           | 13일
      from 81.4 to 31.3 GB                           | 81.4GB에서 33.1GB로     | 33.1GB
      1.4 microseconds                               | 1.4밀리초               | 1.4밀리초
      a speedup of 2.7x                              | 4배 이상 빠르다         | 4배
      an accuracy of 28.5%                           | 30%대의 정확도          | 30%
      in 90 minutes                                  | 1시간 20분 만에         | 1시간 20분
      2.5 million hours                              | 250시간                 | 250시간
      """)
  @DisplayName("are not there")
  void notThere(String text, String summary, String quoted) {
    assertThat(findings(text, summary, true))
        .anySatisfy(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.FAULT);
              assertThat(finding.quoted()).isEqualTo(quoted);
              assertThat(finding.check()).isEqualTo("number");
              assertThat(finding.place()).isEqualTo("What's New");
            });
  }

  @ParameterizedTest(name = "{1} contradicts {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      a model of 7B parameters                       | 7억 개의 파라미터       | 7억 개
      1.5M images from the web                       | 이미지 15만 장          | 15만 장
      a model of 27B parameters                      | 2727억 개의 파라미터    | 2727억 개
      accuracy of 85.3% on MMLU                      | MMLU 정확도 83.5%       | 83.5%
      a drop of 2.2% of the dense model's performance | 밀집 모델보다 성능이 22% 하락 | 22%
      cuts token usage by 63%                        | 토큰 사용량을 36% 줄였다 | 36%
      we cover 56 languages                          | 65개 언어를 다룬다      | 65개
      29.2x faster inference                         | 추론이 29.2% 빠르다     | 29.2%
      generated within 29s                           | 29분 만에 생성          | 29분
      beats RT-2-X (55B) by 16.5% in success         | RT-2-X보다 성공률이 61.5%p 높다 | 61.5%p
      """)
  @DisplayName("contradict the abstract of a longer paper")
  void contradict(String text, String summary, String quoted) {
    assertThat(findings(text, summary, false))
        .anySatisfy(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.FAULT);
              assertThat(finding.quoted()).isEqualTo(quoted);
            });
  }

  @ParameterizedTest(name = "{1} may stand in the paper of {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      a model of 7B parameters                       | 7만 개의 샘플로 학습하고 8장의 GPU를 썼다
      accuracy of 85.3% on MMLU                      | GSM8K에서는 83.5%의 정확도
      10x fewer tokens than the baseline             | 기준보다 토큰을 10%만 쓴다
      accuracy of 85.3% on MMLU                      | 12.5% 향상, 30 에포크, 배치 64
      a gain of 5% in recall                         | 학습은 50시간이 걸린다
      7B and 13B models                              | 7B, 13B, 70B 모델을 비교
      29 tasks                                       | 92개의 물체로 실험
      we evaluate 12 models                          | 6개 벤치마크에서 1,200번 실험
      three stages                                   | 네 단계로 나눈 부록
      """)
  @DisplayName("that the abstract of a longer paper lacks are noted at most")
  void further(String text, String summary) {
    assertThat(findings(text, summary, false))
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
  }

  @Test
  @DisplayName("say in one line what the text says instead")
  void reason() {
    assertThat(findings("a model of 7B parameters", "7억 개의 파라미터", false))
        .extracting(Finding::reason)
        .containsExactly("the text says 7B (7,000,000,000), not 7억 개 (700,000,000)");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1",
    "'12,345 '",
    "'1.5배 '",
    "a.",
    "백",
    "'a third '",
    "'(1) '",
    "1/2/",
    "10^",
    "'억 '",
    "'2 A800 hours '",
    "'1시간 30분 '",
    "'a factor of 2-'",
    "'1\\,'",
    "'half a '",
    "'7 of '"
  })
  @DisplayName("of a text of 100,000 characters are read within seconds")
  void long_(String unit) {
    String text = unit.repeat(100_000 / unit.length());

    Assertions.assertTimeout(Duration.ofMinutes(1), () -> findings(text, "27개 언어, " + text, true));
  }
}
