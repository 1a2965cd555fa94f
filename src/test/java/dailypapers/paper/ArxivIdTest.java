package dailypapers.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An arXiv id")
class ArxivIdTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2406.18790", "2606.12340", "0704.0001", "2401.90009", "2412.09990"})
  @DisplayName("keeps every digit, also a zero at its end")
  void keepsDigits(String id) {
    assertThat(ArxivId.of(id).value()).isEqualTo(id);
  }

  @Test
  @DisplayName("is the same paper in every version")
  void versions() {
    assertThat(ArxivId.of("2406.18790")).isNotEqualTo("2406.18790");
    assertThat(ArxivId.of("2406.18790")).isNotEqualTo(new ArxivId("2406.18791"));
    assertThat(ArxivId.of("2406.18790v2")).isEqualTo(new ArxivId("2406.18790"));
  }

  @Test
  @DisplayName("leads to the paper's pages")
  void addresses() {
    ArxivId id = new ArxivId("2406.18790");

    assertThat(id.abstractUrl()).isEqualTo("https://arxiv.org/abs/2406.18790");
    assertThat(id.htmlUrl()).isEqualTo("https://arxiv.org/html/2406.18790");
    assertThat(id.pdfUrl()).isEqualTo("https://arxiv.org/pdf/2406.18790");
    assertThat(id.huggingFaceUrl()).isEqualTo("https://huggingface.co/papers/2406.18790");
  }

  @ParameterizedTest(name = "[{index}] “{0}”")
  @ValueSource(
      strings = {
        "",
        "../../x",
        "C:",
        "CON",
        "2406",
        "2406.187",
        "2400.18790",
        "24061.8790",
        "240618790",
        "2406.1879/",
        "2406.1879:",
        "2406.187901",
        "2413.18790",
        "2406.18790v0",
        "2406.18790\u0000",
        "2406.1879O",
        "２４０６.18790",
        "2406.18790/../x",
        " 2406.18790",
        "2406.18790\n"
      })
  @Tag("fault")
  @DisplayName("F47 of another shape is refused")
  void otherShapes(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArxivId.of(id))
        .withMessageStartingWith("not an arXiv id");
  }

  @Test
  @Tag("fault")
  @DisplayName("F47 of 300 characters is refused with a short message")
  void veryLong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArxivId.of("2".repeat(300)))
        .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(120));
  }

  @Test
  @DisplayName("with a version is not a key")
  void keyWithVersion() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ArxivId("2406.18790v2"));
  }
}
