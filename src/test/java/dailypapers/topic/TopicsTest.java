package dailypapers.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.topic.Fit.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Topics")
class TopicsTest {
  private static final Topics TOPICS = Topics.bundled();

  private static final String TITLE = "GlacierNet: Mapping Crevasses from Radar with Transformers";
  private static final String TEXT =
      """
      Crevasses make travel on glaciers dangerous, and radar sees them under snow. We present \
      GlacierNet, a transformer that segments crevasses in ground-penetrating radar recordings. It \
      is pretrained on 1.8 million unlabeled echo traces and fine-tuned on 412 profiles from \
      Greenland and Svalbard that mountaineers labeled. GlacierNet finds 93.4% of all crevasses, \
      whereas a convolutional baseline finds 81%, and runs in real time on a sled.""";

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "GlacierNet은 지표 투과 레이더(ground-penetrating radar)에서 크레바스를 분할하는 트랜스포머입니다.",
        "눈 밑에 숨은 크레바스를 레이더로 찾는 트랜스포머를 제안한다. 레이블이 없는 180만 개의 신호로 사전 학습했다.",
        "글레이셔넷은 레이더 기록에서 크레바스를 93.4% 찾아낸다. 합성곱 모델은 81%에 그친다.",
        "A transformer finds crevasses in radar profiles of glaciers, in real time on a sled.",
        "그린란드와 스발바르의 레이더 프로파일 412개로 미세 조정하였고 ResNet-50, Adam, 배치 64로 학습해" + " 크레바스를 실시간으로 분할합니다."
      })
  @DisplayName("take a summary for what it is about, however it is written")
  void about(String summary) {
    assertThat(TOPICS.fit(TITLE, TEXT, summary).verdict()).isEqualTo(Verdict.ABOUT);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "이 논문은 새로운 딥러닝 모델을 제안합니다. 트랜스포머 구조를 개선하여 CIFAR-10과 GLUE 벤치마크에서" + " 최첨단 성능을 달성했습니다.",
        "이번 arXiv 논문은 새로운 모델을 발표했습니다. 다양한 실험에서 기존보다 높은 성능을 보였습니다. 매우" + " 혁신적인 연구입니다.",
        "의료 영상 분할을 위한 U-Net을 제안합니다. 세포 현미경 영상에서 다이스 계수 0.91을 얻었고 학습 없이도" + " 일반화됩니다.",
        "요약할 텍스트가 제공되지 않았습니다. 논문의 내용을 보내 주시면 요약해 드리겠습니다. 기다리고 있겠습니다."
      })
  @DisplayName("refuse what is made up, even of the paper's field")
  void invented(String summary) {
    Fit fit = TOPICS.fit(TITLE, TEXT, summary);

    assertThat(fit.verdict()).isEqualTo(Verdict.NOT_ABOUT);
    assertThat(fit.score()).isLessThan(0.5);
    assertThat(fit.about()).isFalse();
  }

  @Test
  @DisplayName("refuse an invention that names the paper and says nothing else of it")
  void namedInvention() {
    String summary =
        """
        GlacierNet: Mapping Crevasses from Radar with Transformers 논문은 자연어 처리를 위한 새로운 언어 모델을 제안합니다. \
        대규모 말뭉치로 사전 학습하고 지시 튜닝을 하여 질의응답과 번역, 요약 과제에서 성능을 크게 높였습니다. \
        또한 데이터 증강과 하이퍼파라미터 튜닝으로 일반화 능력을 개선하여 GLUE와 SQuAD에서 최고 점수를 기록했습니다.""";

    assertThat(TOPICS.fit(TITLE, TEXT, summary).verdict()).isEqualTo(Verdict.NOT_ABOUT);
  }

  @Test
  @DisplayName("leave what is too short to tell")
  void tooShort() {
    assertThat(TOPICS.fit(TITLE, TEXT, "새로운 모델입니다.").verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(TOPICS.fit(TITLE, TEXT, "").verdict()).isEqualTo(Verdict.UNSURE);
  }

  @Test
  @DisplayName("refuse the summary of another paper of the day, close as it is")
  void swapped() {
    OtherPaper other =
        new OtherPaper(
            "1",
            "IceDepth: Bedrock below Glaciers from Radar",
            "IceDepth estimates the depth of bedrock below glaciers from airborne radar with a"
                + " diffusion model. It needs no labels and maps the Antarctic ice sheet.");
    String itsSummary = "IceDepth는 항공 레이더로 빙하(glacier) 아래 기반암(bedrock)의 깊이를 추정하는 확산 모델이다.";

    Fit alone = TOPICS.fit(TITLE, TEXT, itsSummary);
    Fit among = TOPICS.with(List.of(other)).fit(TITLE, TEXT, itsSummary);

    assertThat(among.ratio()).isLessThan(alone.ratio());
    assertThat(among.verdict()).isEqualTo(Verdict.NOT_ABOUT);
    assertThat(among.rank()).isGreaterThan(1);
  }

  @Test
  @DisplayName("let a paper not compete with itself or with a version of itself")
  void itself() {
    String summary = "GlacierNet은 레이더에서 크레바스를 분할하는 트랜스포머로, 눈 밑의 틈을 실시간으로 찾는다.";
    List<OtherPaper> versions =
        List.of(
            new OtherPaper("2", TITLE.toUpperCase(Locale.ROOT), "Another text."),
            new OtherPaper("3", "GlacierNet, second version", TEXT));

    assertThat(TOPICS.with(versions).fit(TITLE, TEXT, summary).rank()).isEqualTo(1);
  }

  @Test
  @DisplayName("say which rare words of the paper the summary has nothing of")
  void missing() {
    assertThat(TOPICS.fit(TITLE, TEXT, "레이더(radar)로 찾는 모델").missing())
        .hasSize(5)
        .contains("GlacierNet")
        .doesNotContain("Radar", "radar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1 ", "a-", "aA", "가", "1,111", "\\", "word 3.14 ", "트 "})
  @DisplayName("read a hundred thousand characters of anything in no time")
  void longTexts(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    Assertions.assertTimeout(Duration.ofSeconds(2), () -> TOPICS.fit(text, text, text));
  }
}
