package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AbstractTextTest {
  private static Paper paper(String abstractText) {
    return new Paper(
        ArxivId.of("2607.00001"),
        LocalDate.of(2026, 7, 31),
        "T",
        List.of(),
        abstractText,
        0,
        Links.NONE,
        Optional.empty(),
        false);
  }

  @Test
  @DisplayName("The text of a paper is its abstract")
  void text() {
    assertThat(new AbstractText().textOf(paper("Words.")))
        .isEqualTo(PaperText.ofAbstract("Words."));
  }

  @Test
  @DisplayName("A paper without an abstract has a text without passages")
  void empty() {
    assertThat(new AbstractText().textOf(paper(" ")).passages()).isEmpty();
  }
}
