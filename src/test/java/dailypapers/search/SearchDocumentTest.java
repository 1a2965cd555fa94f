package dailypapers.search;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.ArxivId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document of the search")
class SearchDocumentTest {
  @Test
  @DisplayName("has title and summary on one line, composed")
  void oneLine() {
    SearchDocument document = document(" Deep\n\tLearning ", "가\u1100\u1161  나\u2028다");

    assertThat(document.title()).isEqualTo("Deep Learning");
    assertThat(document.summary()).isEqualTo("가가 나 다");
  }

  @Test
  @DisplayName("has a long summary cut between words, never within a character")
  void cut() {
    assertThat(document("T", "word ".repeat(60)).summary()).hasSize(240).endsWith(" word…");
    assertThat(document("T", "a" + "😀".repeat(200)).summary()).hasSize(240).endsWith("😀…");
    assertThat(document("T", "😀".repeat(200)).summary()).hasSize(239).endsWith("😀…");
    assertThat(document("T", "x".repeat(240)).summary()).isEqualTo("x".repeat(240));
  }

  @Test
  @DisplayName("is told by the first sentence of an abstract")
  void firstSentence() {
    assertThat(SearchDocument.firstSentence("We gain 3.5 points. This is new."))
        .isEqualTo("We gain 3.5 points.");
    assertThat(SearchDocument.firstSentence("Models, e.g. large ones, fail. So what?"))
        .isEqualTo("Models, e.g. large ones, fail.");
    assertThat(SearchDocument.firstSentence("")).isEmpty();
  }

  private static SearchDocument document(String title, String summary) {
    return new SearchDocument(
        new ArxivId("2401.00001"),
        LocalDate.of(2024, 1, 2),
        title,
        summary,
        false,
        List.of(),
        List.of(),
        0);
  }
}
