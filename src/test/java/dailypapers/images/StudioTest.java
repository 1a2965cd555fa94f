package dailypapers.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A studio")
class StudioTest {
  /** GitHub Pages gives a site a gigabyte. */
  private static final int LARGEST = 60_000;

  private static final List<String> AUTHORS =
      List.of("Ada Lovelace, Bernhard Schölkopf 외 12명", "Ada Lovelace 외 13명");
  private static final String SUMMARY = "대규모 언어 모델의 추론을 강화 학습으로 개선하는 방법을 제안한다.";
  private static final String LONG =
      "A Title That Goes On About Verifiable Rewards for Multimodal Language Models, ".repeat(4);

  private static Studio studio;

  @BeforeAll
  static void open() {
    studio = Studio.open();
  }

  @Test
  @DisplayName("draws PNGs of 1200 by 630 pixels that are no larger than they may be")
  void sizes() throws IOException {
    for (Subject subject : subjects()) {
      byte[] png = studio.draw(subject);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth()).isEqualTo(Studio.WIDTH);
      assertThat(image.getHeight()).isEqualTo(Studio.HEIGHT);
      assertThat(image.getRGB(0, 0) & 0xffffff).isEqualTo(0x24479e);
      assertThat(image.getRGB(Studio.WIDTH - 1, 0) & 0xffffff).isEqualTo(0xfdfdfb);
      assertThat(png.length).isBetween(2_000, LARGEST);
    }
  }

  @Test
  @DisplayName("draws nothing beyond the margins, however long the texts are")
  void margins() throws IOException {
    for (Subject subject : subjects()) {
      BufferedImage image = image(subject);
      for (int y = 0; y < Studio.HEIGHT; y++) {
        for (int x : new int[] {20, 50, 76, 1126, 1160, 1199}) {
          assertThat(image.getRGB(x, y) & 0xffffff).as(subject + " " + x).isEqualTo(0xfdfdfb);
        }
      }
      for (int x = 16; x < Studio.WIDTH; x++) {
        assertThat(image.getRGB(x, 615) & 0xffffff).as(subject + "").isEqualTo(0xfdfdfb);
      }
    }
  }

  @Test
  @DisplayName("draws the same bytes of the same, in any order and on many threads")
  void deterministic() {
    List<Subject> subjects = subjects();
    List<Integer> first = subjects.stream().map(StudioTest::drawn).toList();

    List<Boolean> same =
        IntStream.range(0, 4 * subjects.size())
            .parallel()
            .mapToObj(i -> i * 7 % subjects.size())
            .map(i -> drawn(subjects.get(i)) == first.get(i))
            .toList();
    assertThat(same).doesNotContain(false);
    assertThat(Arrays.hashCode(Easel.tried().draw(subjects.get(0)))).isEqualTo(first.get(0));
  }

  @Test
  @DisplayName("leaves out what its font lacks: no box stands for it")
  void missing() {
    int plain = drawn(paper("Transformers for All", Optional.empty()));

    assertThat(drawn(paper("🤗 Transformers\u200b for 🚀 All\ufe0f", Optional.empty())))
        .isEqualTo(plain);
    assertThat(drawn(paper("𝐓ransformers for 𝐀ll", Optional.empty()))).isEqualTo(plain);
    assertThat(drawn(paper("Transformers for All 中文", Optional.empty())))
        .isEqualTo(drawn(paper("Transformers for All …", Optional.empty())));
    assertThat(drawn(paper("大型语言模型", Optional.empty())))
        .isEqualTo(drawn(paper("arXiv:2406.18790", Optional.empty())));
  }

  @Test
  @DisplayName("puts together the letters with an accent that its font lacks")
  void accents() {
    int plain = drawn(paper("Deja vu", Optional.empty()));

    assertThat(drawn(paper("Déjà vu", Optional.empty())))
        .isNotEqualTo(plain)
        .isEqualTo(drawn(paper("De\u0301ja\u0300 vu", Optional.empty())));
    // Two accents on a letter are too many.
    assertThat(drawn(paper("Dẽ\u0301ja vu", Optional.empty())))
        .isEqualTo(drawn(paper("Dẽja vu", Optional.empty())));
  }

  @Test
  @DisplayName("shows a summary as a whole or not at all")
  void summaries() {
    int without = drawn(paper("Weaving", Optional.empty()));

    assertThat(drawn(paper("Weaving", Optional.of(SUMMARY)))).isNotEqualTo(without);
    assertThat(drawn(paper("Weaving", Optional.of(SUMMARY.repeat(9))))).isEqualTo(without);
  }

  /** Instead of the bytes, of which there are too many for a message. */
  private static int drawn(Subject subject) {
    return Arrays.hashCode(studio.draw(subject));
  }

  private static List<Subject> subjects() {
    return List.of(
        paper("Weaving", Optional.of(SUMMARY)),
        paper(LONG, Optional.of(SUMMARY)),
        paper("x".repeat(400), Optional.empty()),
        paper("", Optional.empty()),
        new Subject.OfPaper(
            "S".repeat(90), "D".repeat(30), LONG, Optional.empty(), List.of(LONG), "i"),
        new Subject.OfEdition(
            "Papers", "2024년 6월 28일 금요일", "논문 3편", List.of(LONG, LONG, LONG, "no")),
        new Subject.OfEdition("Papers", LONG, "논문 0편", List.of()),
        new Subject.OfSite("Daily Papers", "매일의 AI 논문을, 논문이 말한 것만 한국어로."),
        new Subject.OfSite(LONG, LONG));
  }

  private static Subject paper(String title, Optional<String> summary) {
    return new Subject.OfPaper(
        "Papers", "2024년 6월 28일 금요일", title, summary, AUTHORS, "arXiv:2406.18790");
  }

  private static BufferedImage image(Subject subject) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(studio.draw(subject)));
  }
}
