package dailypapers.digest;

import static dailypapers.digest.Bench.ABSTRACT;
import static dailypapers.digest.Bench.FAILING;
import static dailypapers.digest.Bench.FRIDAY;
import static dailypapers.digest.Bench.HONEST;
import static dailypapers.digest.Bench.ID;
import static dailypapers.digest.Bench.LYING;
import static dailypapers.digest.Bench.edit;
import static dailypapers.digest.Bench.paper;
import static dailypapers.digest.Bench.secondVersion;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.digest.Outcome.Kind;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.testing.Bakery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A day that is run again")
class MergedDaysTest {
  private static final LocalDate THURSDAY = FRIDAY.minusDays(1);

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void openFolder() {
    bench = new Bench(folder.resolve("content"));
  }

  private static Paper rich(LocalDate date, int votes, String code) {
    return new Paper(
        new ArxivId(ID),
        date,
        "A title",
        List.of("Ada Kim"),
        ABSTRACT,
        votes,
        new Links(Optional.of(code), Optional.empty(), Optional.empty()),
        Optional.of("Loom Institute"),
        false);
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F43 loses nothing to an answer that is shorter, empty, or silent of what stood there")
  void neverShrinks() {
    bench.digest(HONEST, rich(FRIDAY, 3, "https://example.org/code"));
    Map<String, String> before = Bakery.files(bench.root);

    bench.digest(HONEST);
    Paper silent =
        new Paper(
            new ArxivId(ID),
            FRIDAY,
            "A title",
            List.of(),
            "",
            3,
            Links.NONE,
            Optional.empty(),
            false);
    Outcome outcome = bench.outcome(HONEST, silent);

    assertThat(outcome.kind()).isEqualTo(Kind.UNCHANGED);
    assertThat(Bakery.files(bench.root)).isEqualTo(before);
    assertThat(bench.asked).hasSize(1);
  }

  @Nested
  @DisplayName("and lists a paper of a later day")
  class EarlierDay {
    private final Paper early = rich(THURSDAY, 5, "https://example.org/early");
    private final Paper late = rich(FRIDAY, 9, "https://example.org/late");

    private Map<String, String> files(Paper first, Paper second) {
      Bench other = new Bench(folder.resolve("order-" + first.date()));
      other.digest(HONEST, first);
      other.digest(HONEST, second);
      return Bakery.files(other.root);
    }

    @Test
    @Tag("fault")
    @DisplayName("F37 takes it over, so that it does not matter which day was run first")
    void takesOver() {
      assertThat(files(late, early)).isEqualTo(files(early, late));

      bench.digest(HONEST, late);
      Outcome outcome = bench.outcome(HONEST, early);

      assertThat(outcome)
          .isEqualTo(
              new Outcome(
                  THURSDAY, ID, Kind.WRITTEN, "moved here from the later edition of 2026-07-31"));
      assertThat(bench.asked).hasSize(1);
      assertThat(bench.root.resolve("papers/2026/07/30/" + ID + ".md"))
          .content()
          .contains("date: 2026-07-30\n", "votes: 5\n", "example.org/early", "작은 엔진을 만든다.");
      assertThat(bench.root.resolve("papers/2026/07/31")).doesNotExist();
    }

    @Test
    @DisplayName("takes a refused summary along")
    void takesWithheld() {
      Bench other = new Bench(folder.resolve("other"));
      other.digest(LYING, early);

      bench.digest(LYING, late);
      bench.digest(LYING, early);

      assertThat(Bakery.files(bench.root)).isEqualTo(Bakery.files(other.root)).hasSize(2);
    }

    @Test
    @DisplayName("leaves it where it is while a person holds the file")
    void leavesHeld() throws Exception {
      bench.digest(HONEST, late);
      edit(bench.published(), "작은 엔진을 만든다.", "작은 엔진을 새로 만든다.");
      byte[] before = Files.readAllBytes(bench.published());

      Outcome outcome = bench.outcome(HONEST, early);

      assertThat(outcome.kind()).isEqualTo(Kind.UNCHANGED);
      assertThat(outcome.reason()).isEqualTo("stands in the edition of 2026-07-31");
      assertThat(bench.published()).hasBinaryContent(before);
    }

    @Test
    @Tag("fault")
    @DisplayName("F44 ends in the same bytes after a crash between the two steps of the move")
    void crashInMove() throws Exception {
      bench.digest(HONEST, late);
      byte[] old = Files.readAllBytes(bench.published());
      bench.digest(HONEST, early);
      Map<String, String> clean = Bakery.files(bench.root);
      Files.createDirectories(bench.published().getParent());
      Files.write(bench.published(), old);

      bench.digest(HONEST, late);

      assertThat(Bakery.files(bench.root)).isEqualTo(clean);
    }

    @Test
    @DisplayName("takes neither of two files of which a person has locked one")
    void lockedTwin() throws Exception {
      bench.digest(HONEST, late);
      edit(bench.published(), "votes: 9\n", "votes: 9\nlocked: true\n");
      byte[] locked = Files.readAllBytes(bench.published());
      edit(bench.published(), "locked: true\n", "");
      bench.digest(HONEST, early);
      Files.createDirectories(bench.published().getParent());
      Files.write(bench.published(), locked);

      Outcome outcome = bench.outcome(HONEST, late);

      assertThat(outcome.reason()).startsWith("two files of the same paper");
      assertThat(bench.published()).hasBinaryContent(locked);
    }

    @Test
    @DisplayName("takes neither of two files that say different things, and says so")
    void twoFiles() throws Exception {
      bench.digest(HONEST, late);
      byte[] old = Files.readAllBytes(bench.published());
      bench.digest(HONEST, early);
      Files.createDirectories(bench.published().getParent());
      Files.write(bench.published(), old);
      edit(bench.published(), "작은 엔진을 만든다.", "작은 엔진을 새로 만든다.");
      Map<String, String> before = Bakery.files(bench.root);

      Outcome outcome = bench.outcome(HONEST, late);

      assertThat(outcome.kind()).isEqualTo(Kind.FAILED);
      assertThat(outcome.reason()).startsWith("two files of the same paper");
      assertThat(Bakery.files(bench.root)).isEqualTo(before);
    }
  }

  @Test
  @Tag("fault")
  @DisplayName("F44 loses the refused summary that a crash left beside a published one")
  void crashAfterPublishing() throws Exception {
    bench.digest(LYING, paper(16));
    byte[] refused = Files.readAllBytes(bench.withheld());
    bench.digest(HONEST, secondVersion());
    Map<String, String> clean = Bakery.files(bench.root);
    Files.createDirectories(bench.withheld().getParent());
    Files.write(bench.withheld(), refused);

    bench.digest(HONEST, secondVersion());

    assertThat(Bakery.files(bench.root)).isEqualTo(clean);
  }

  @Nested
  @DisplayName("at a second look")
  class SecondLook {
    private Outcome again(Paper paper) {
      return bench.papers(HONEST, "3f9c1a").revisit(paper);
    }

    @Test
    @DisplayName("learns of votes and of nothing else, and asks nobody")
    void votesAlone() throws Exception {
      bench.digest(HONEST, paper(16));
      String before = Files.readString(bench.published());

      Outcome outcome = again(rich(FRIDAY, 7, "https://example.org/code"));

      assertThat(outcome.kind()).isEqualTo(Kind.WRITTEN);
      assertThat(bench.published()).hasContent(before.replace("votes: 16\n", "votes: 7\n"));
      assertThat(bench.asked).hasSize(1);
    }

    @Test
    @DisplayName("gets what is missing, and a summary where there is none")
    void heals() {
      bench.digest(FAILING, paper(16));

      assertThat(again(paper(16)).kind()).isEqualTo(Kind.WRITTEN);
      assertThat(again(paper("2607.00002", FRIDAY, 1, ABSTRACT)).kind()).isEqualTo(Kind.WRITTEN);

      assertThat(bench.published()).content().contains("작은 엔진을 만든다.");
      assertThat(bench.root.resolve("papers/2026/07/31/2607.00002.md")).exists();
    }
  }

  @Test
  @DisplayName("writes nothing of a paper that the site excludes, and touches no file of it")
  void excluded() throws Exception {
    bench.digest(HONEST, paper(16));
    PaperDigest papers = bench.papers(HONEST, "3f9c1a").without(Set.of(new ArxivId(ID)));

    assertThat(papers.digest(paper(40)).kind()).isEqualTo(Kind.EXCLUDED);
    assertThat(bench.published()).content().contains("votes: 16\n");
    Files.delete(bench.published());
    assertThat(papers.revisit(paper(40)))
        .isEqualTo(new Outcome(FRIDAY, ID, Kind.EXCLUDED, "source.skip in site.yml keeps it away"));
    assertThat(bench.published()).doesNotExist();
  }

  @Nested
  @DisplayName("and proposes newer summaries")
  class Proposing {
    private final Path proposal = Path.of("proposals/2026/07/31/" + ID + ".md");

    private Outcome propose(Paper paper, String prompt) {
      return bench.papers(HONEST, prompt).withProposals(Optional.of(prompt)).digest(paper);
    }

    private Path beside() {
      return bench.root.resolve(proposal);
    }

    @Test
    @DisplayName("lays one beside a file that a person has edited, as a draft, once")
    void laysBeside() throws Exception {
      bench.digest(HONEST, paper(16));
      edit(bench.published(), "작은 엔진을 만든다.", "작은 엔진을 새로 만든다.");

      Outcome outcome = propose(secondVersion(), "3f9c1a");

      assertThat(outcome.reason())
          .isEqualTo("a newer summary lies in " + beside() + ", the file stays");
      assertThat(bench.published())
          .content()
          .contains("작은 엔진을 새로 만든다.", "small engine", "votes: 7\n");
      assertThat(beside()).content().contains("status: draft\n", "tiny engine", "작은 엔진을 만든다.");
      assertThat(propose(secondVersion(), "3f9c1a").reason()).isEmpty();
      assertThat(bench.asked).hasSize(2);
    }

    @Test
    @DisplayName("proposes nothing where nothing is newer, or nobody holds the file")
    void nothingNew() throws Exception {
      bench.digest(HONEST, paper(16));
      assertThat(propose(paper(16), "3f9c1a").reason()).isEmpty();
      edit(bench.published(), "작은 엔진을 만든다.", "작은 엔진을 새로 만든다.");

      assertThat(propose(paper(16), "3f9c1a").reason()).isEmpty();
      assertThat(bench.asked).hasSize(1);
      assertThat(propose(paper(16), "another-prompt").reason()).isEmpty();
      assertThat(bench.asked).hasSize(2);
      assertThat(beside()).doesNotExist();
    }

    @Test
    @DisplayName("for locked files and drafts, too")
    void lockedAndDrafts() throws Exception {
      bench.digest(HONEST, paper(16));
      edit(bench.published(), "votes: 16\n", "votes: 16\nlocked: true\n");
      propose(secondVersion(), "3f9c1a");
      assertThat(beside()).content().contains("tiny engine");
      Files.delete(beside());

      edit(bench.published(), "locked: true\n", "");
      edit(bench.published(), "status: published", "status: draft");
      propose(secondVersion(), "3f9c1a");
      assertThat(beside()).content().contains("tiny engine");
    }

    @Test
    @DisplayName("and keeps what a person has changed in a proposal")
    void editedProposal() throws Exception {
      bench.digest(HONEST, paper(16));
      edit(bench.published(), "작은 엔진을 만든다.", "작은 엔진을 새로 만든다.");
      propose(secondVersion(), "3f9c1a");
      edit(beside(), "작은 엔진을 만든다.", "고치는 중이다.");
      byte[] before = Files.readAllBytes(beside());

      propose(paper(ID, FRIDAY, 1, ABSTRACT.replace("small", "huge")), "3f9c1a");

      assertThat(beside()).hasBinaryContent(before);
    }
  }
}
