package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SampleSourceTest {
  private static final LocalDate DATE = LocalDate.of(2026, 1, 2);
  private final SampleSource tiny = new SampleSource("/dailypapers/source/sample/", List.of(DATE));

  @Test
  @DisplayName("Papers of the sample are marked as sample")
  void marked() {
    PapersOfDay day = tiny.papersOf(DATE);

    assertThat(day.faults()).isEmpty();
    assertThat(day.papers()).extracting(Paper::sample).containsExactly(true, true);
    assertThat(day.papers().get(0).abstractText()).startsWith("A tiny abstract");
  }

  @Test
  @DisplayName("A date that is not bundled is a day without papers")
  void otherDate() {
    assertThat(tiny.papersOf(DATE.plusDays(1)).papers()).isEmpty();
  }

  @Test
  @DisplayName("Every bundled day has papers with abstracts and no faults")
  void bundled() {
    SampleSource bundled = new SampleSource();
    assertThat(bundled.dates()).hasSize(3).isSorted();
    assumeTrue(
        SampleSource.class.getResource("/dailypapers/sample/2024-06-28.json") != null,
        "the sample days are not in this build");

    for (LocalDate date : bundled.dates()) {
      PapersOfDay day = bundled.papersOf(date);
      assertThat(day.faults()).isEmpty();
      assertThat(day.papers())
          .isNotEmpty()
          .allMatch(Paper::sample)
          .allSatisfy(paper -> assertThat(paper.abstractText()).hasSizeGreaterThan(100));
    }
  }
}
