package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperItemTest {
  private static final LocalDate DATE = LocalDate.of(2026, 7, 31);
  private static final String GOOD =
      """
      {"paper": {"id": "2607.00001", "title": "A Title", "authors": [], "summary": "Words.", "upvotes": 3}}\
      """;

  private Paper one(String item) {
    PapersOfDay day = new DailyPapersJson().read(DATE, "[" + item + "]", "the test");
    assertThat(day.faults()).isEmpty();
    return day.papers().get(0);
  }

  @Test
  @DisplayName("An item with every field becomes a paper of the date that was asked for")
  void everyField() {
    Paper paper =
        one(
            """
            {"paper": {"id": "2606.12340v2", "title": "Two\\n lines", "summary": "Hard\\nwrapped  words.",
              "authors": [{"name": "Ada  L."}, {"name": "Bo", "hidden": true}, {"name": "Cy", "hidden": false}],
              "publishedAt": "2026-06-01T00:00:00.000Z", "submittedOnDailyAt": "2026-06-02T00:00:00.000Z",
              "upvotes": 16, "githubRepo": "https://github.com/a/b", "projectPage": "https://a.example/p",
              "organization": {"name": "au", "fullname": "A University"}},
             "title": "Two lines", "publishedAt": "2026-06-01T00:00:00.000Z",
             "thumbnail": "https://cdn.example/t.png", "organization": {"fullname": "Another"}}""");

    assertThat(paper.id().value()).isEqualTo("2606.12340");
    assertThat(paper.date()).isEqualTo(DATE);
    assertThat(paper.title()).isEqualTo("Two lines");
    assertThat(paper.abstractText()).isEqualTo("Hard wrapped words.");
    assertThat(paper.authors()).containsExactly("Ada L.", "Cy");
    assertThat(paper.votes()).isEqualTo(16);
    assertThat(paper.links())
        .isEqualTo(
            new Links(
                Optional.of("https://github.com/a/b"),
                Optional.of("https://a.example/p"),
                Optional.of("https://cdn.example/t.png")));
    assertThat(paper.organization()).contains("A University");
    assertThat(paper.sample()).isFalse();
  }

  @Test
  @DisplayName("An item of the first year, without links and organization, is whole")
  void oldItem() {
    Paper paper = one(GOOD);

    assertThat(paper.links()).isEqualTo(Links.NONE);
    assertThat(paper.organization()).isEmpty();
  }

  @Test
  @Tag("fault")
  @DisplayName("F42 neither ai_summary nor a field beside the paper is taken for the abstract")
  void abstractOnly() {
    Paper without =
        one(
            """
            {"paper": {"id": "2607.00001", "title": "T", "authors": [], "ai_summary": "One line."},
             "summary": "Beside."}""");
    Paper with =
        one(
            """
            {"paper": {"id": "2607.00001", "title": "T", "authors": [], "summary": "The abstract.",
             "ai_summary": "One line."}, "summary": "Beside."}""");

    assertThat(without.abstractText()).isEmpty();
    assertThat(with.abstractText()).isEqualTo("The abstract.");
  }

  @Test
  @DisplayName("The organization beside the paper counts where the paper names none")
  void topLevelOrganization() {
    Paper paper =
        one(
            """
            {"paper": {"id": "2607.00001", "title": "T", "authors": [], "organization": {"name": "x"}},
             "organization": {"name": "lab", "fullname": "A Lab"}}""");

    assertThat(paper.organization()).contains("A Lab");
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F63 a link that is not https to a host is dropped, the paper stays")
  @ValueSource(
      strings = {
        "http://a.example/x",
        "javascript:alert(1)",
        "//a.example/x",
        "data:text/html,x",
        "https://",
        "https://a b/",
        "https://you@evil.example/",
        "ftp://a.example/",
        ""
      })
  void otherLinks(String link) {
    Paper paper =
        one(
            """
            {"paper": {"id": "2607.00001", "title": "T", "authors": [], "githubRepo": "%s", "projectPage": 7}}"""
                .formatted(link));

    assertThat(paper.links()).isEqualTo(Links.NONE);
  }

  @Test
  @DisplayName("a link is kept with its scheme in lower case, as content files have it")
  void upperCase() {
    Paper paper =
        one(
            """
            {"paper": {"id": "2607.00001", "title": "T", "authors": [], "githubRepo": "HTTPS://A.example/X"}}""");

    assertThat(paper.links().code()).contains("https://A.example/X");
  }

  @Test
  @DisplayName("A paper whose votes are missing has none")
  void noVotes() {
    assertThat(one(GOOD.replace(", \"upvotes\": 3", "")).votes()).isZero();
  }

  @Test
  @Tag("fault")
  @DisplayName("F39 664 authors stay in their order")
  void manyAuthors() {
    String authors =
        IntStream.rangeClosed(1, 664)
            .mapToObj(i -> "{\"name\": \"Author " + i + "\"}")
            .collect(Collectors.joining(","));

    Paper paper = one(GOOD.replace("[]", "[" + authors + "]"));

    assertThat(paper.authors()).hasSize(664).startsWith("Author 1").endsWith("Author 664");
  }
}
