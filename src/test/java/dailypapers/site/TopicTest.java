package dailypapers.site;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.Provenance;
import dailypapers.paper.Verdict;
import dailypapers.testing.Entries;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The topics of a day")
class TopicTest {
  @Test
  @DisplayName("are the tags that several papers carry, most papers first")
  void counted() {
    List<Topic> topics =
        Topic.of(
            List.of(
                entry("2406.00001", Verdict.FAITHFUL, "b", "a"),
                entry("2406.00002", Verdict.FAITHFUL, "a", "alone"),
                entry("2406.00003", Verdict.FAITHFUL, "b", "c"),
                entry("2406.00004", Verdict.FAITHFUL, "c", "a")));

    assertThat(topics).extracting(topic -> topic.tag().slug()).containsExactly("a", "b", "c");
    assertThat(topics).extracting(Topic::papers).containsExactly(3, 2, 2);
  }

  @Test
  @DisplayName("are led each by another paper, the one with most votes")
  void leads() {
    List<Topic> topics =
        Topic.of(
            List.of(
                entry("2406.00001", Verdict.FAITHFUL, "a", "b"),
                entry("2406.00002", Verdict.FAITHFUL, "a", "b"),
                entry("2406.00003", Verdict.FAITHFUL, "a")));

    assertThat(leads(topics)).containsExactly("2406.00001", "2406.00002");
  }

  @Test
  @DisplayName("are led by no summary that did not pass the check")
  void faithful() {
    List<Topic> topics =
        Topic.of(
            List.of(
                entry("2406.00001", Verdict.DOUBTFUL, "a", "b"),
                entry("2406.00002", Verdict.FAITHFUL, "a"),
                Entries.entry("2406.00003", "2024-06-28", 1, "b")));

    assertThat(leads(topics)).containsExactly("2406.00002", "");
  }

  private static List<String> leads(List<Topic> topics) {
    return topics.stream()
        .map(topic -> topic.lead().map(lead -> lead.paper().id().value()).orElse(""))
        .toList();
  }

  private static Entry entry(String id, Verdict verdict, String... tags) {
    Entry plain = Entries.entry(id, "2024-06-28", 1, tags);
    Provenance provenance =
        new Provenance(
            "gpt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            verdict);
    return new Entry(
        plain.paper(), plain.tags(), Optional.of(provenance), false, "요약", "<p>요약</p>", "x.md");
  }
}
