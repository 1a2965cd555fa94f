package dailypapers.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dailypapers.topic.BackgroundTool.DayPaper;
import dailypapers.topic.Fit.Verdict;
import dailypapers.topic.TopicFigures.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Topics, on real papers")
class TopicFiguresTest {
  private static final Path DATA = Path.of("../shared/data");

  private final Topics topics = Topics.bundled();
  private final Map<String, DayPaper> papers = new HashMap<>();

  @BeforeEach
  void read() throws IOException {
    assumeTrue(Files.isDirectory(DATA.resolve("hf")), "no real days at " + DATA);
    BackgroundTool.papers(DATA.resolve("hf")).forEach(paper -> papers.put(paper.id(), paper));
  }

  @Test
  @DisplayName("refuse the three known inventions of old digests, and no other of their summaries")
  void seeds() throws IOException {
    assertAll(TopicFigures.seeds(DATA.resolve("seeds")), 36, 0);
  }

  @Test
  @DisplayName("take all true summaries, and refuse at least nine in ten that guess from the field")
  void written() {
    assertAll(TopicFigures.written(), 70, 3);
  }

  @Test
  @DisplayName("were bundled with what these days give")
  void background() throws IOException {
    BackgroundLines lines = new BackgroundLines(List.of(), Acronyms.bundled());
    BackgroundTool.papers(DATA.resolve("hf"))
        .forEach(paper -> lines.add(paper.title(), paper.summary()));

    assertThat(lines.lines()).isEqualTo(Resource.lines("/dailypapers/topic/background.txt.gz"));
  }

  private void assertAll(List<Written> summaries, int known, int unsure) {
    int judged = 0;
    int doubts = 0;
    for (Written each : summaries) {
      DayPaper paper = papers.get(each.id());
      if (paper != null) {
        Verdict verdict = topics.fit(paper.title(), paper.summary(), each.text()).verdict();
        judged++;
        doubts += verdict == Verdict.UNSURE ? 1 : 0;
        Verdict wrong = each.good() ? Verdict.NOT_ABOUT : Verdict.ABOUT;
        assertThat(verdict).as(each.toString()).isNotEqualTo(wrong);
      }
    }
    assertThat(judged).isEqualTo(known);
    assertThat(doubts).isLessThanOrEqualTo(unsure);
  }
}
