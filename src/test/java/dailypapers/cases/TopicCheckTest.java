package dailypapers.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.check.Case;
import dailypapers.check.Case.Part;
import dailypapers.check.Finding;
import dailypapers.check.Finding.Severity;
import dailypapers.paper.PaperText;
import dailypapers.topic.Topics;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The check of the topic")
class TopicCheckTest {
  private final TopicCheck check = new TopicCheck(Topics.bundled());

  @Test
  @DisplayName("has nothing to say of a summary that is about its paper")
  void about() {
    Case good = of("HiveSense는 벌통의 소리를 녹음해 꿀벌(honeybee) 군집의 분봉(swarming)을 예측한다.");

    assertThat(check.findings(good)).isEmpty();
    assertThat(check.fit(good).about()).isTrue();
  }

  @Test
  @DisplayName("finds a fault in an invention, and says what of the paper it lacks")
  void invented() {
    Case bad = of("이 논문은 새로운 합성곱 신경망(CNN)을 제안하며 CIFAR-10에서 정확도를 3% 높였습니다. 매우 효율적입니다.");

    Finding finding = check.findings(bad).get(0);

    assertThat(finding.check()).isEqualTo("topic");
    assertThat(finding.severity()).isEqualTo(Severity.FAULT);
    assertThat(finding.place()).isEqualTo(Finding.SUMMARY);
    assertThat(finding.reason())
        .matches("is not about this paper: \\d+ other papers fit better; nothing is said of .*");
    assertThat(finding.reason()).contains("HiveSense");
  }

  @Test
  @DisplayName("has a doubt, and no more, where there is too little to go by")
  void thin() {
    assertThat(check.findings(of("새로운 모델을 제안합니다.")))
        .extracting(Finding::severity)
        .containsExactly(Severity.DOUBT);
  }

  private static Case of(String summary) {
    String text =
        "Beekeepers want to know in advance when a colony will swarm. HiveSense records the sound"
            + " of a beehive and predicts swarming of honeybees two days ahead, with a small audio"
            + " network that runs on a solar panel.";
    return new Case(
        "1",
        "HiveSense: Predicting Honeybee Swarms from Sound",
        PaperText.ofAbstract(text),
        true,
        List.of(new Part("What's New", summary)));
  }
}
