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

import dailypapers.check.Finding;
import dailypapers.digest.Outcome.Kind;
import dailypapers.error.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A paper on its way into the content folder")
class PaperDigestTest {
  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void openFolder() {
    bench = new Bench(folder.resolve("content"));
  }

  @Test
  @DisplayName("becomes a content file that says where its summary comes from")
  void writes() throws Exception {
    DigestReport report = bench.digest(HONEST, paper(16));

    assertThat(report.outcomes()).containsExactly(new Outcome(FRIDAY, ID, Kind.WRITTEN, ""));
    assertThat(report.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(bench.published())
        .content()
        .contains("status: published\ndate: 2026-07-31\nid: \"2607.00001\"\n", "votes: 16\n")
        .contains("  by: \"test-model\"\n  prompt: \"3f9c1a\"\n  text: abstract\n")
        .contains("  written: 2026-07-31T09:10:11Z\n", "  verdict: faithful\n")
        .contains("작은 엔진을 만든다.", "[^1]: \"We weave a small engine for long tables.\" (")
        .endsWith("\n## Abstract\n\n" + ABSTRACT + "\n");
    assertThat(bench.withheld()).doesNotExist();
  }

  @Test
  @Tag("fault")
  @DisplayName("F52 is not summarized again by a rerun, and not a byte changes")
  void rerun() throws Exception {
    bench.digest(HONEST, paper(16));
    byte[] before = Files.readAllBytes(bench.published());

    Outcome outcome = bench.outcome(HONEST, paper(16));

    assertThat(outcome).isEqualTo(new Outcome(FRIDAY, ID, Kind.UNCHANGED, ""));
    assertThat(bench.asked).containsExactly(ID);
    assertThat(bench.published()).hasBinaryContent(before);
  }

  @Test
  @DisplayName("gets the day's votes without a new summary")
  void refreshesVotes() {
    bench.digest(HONEST, paper(16));

    assertThat(bench.outcome(HONEST, paper(40)).kind()).isEqualTo(Kind.WRITTEN);
    assertThat(bench.asked).hasSize(1);
    assertThat(bench.published()).content().contains("votes: 40\n", "작은 엔진을 만든다.");
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F37 that comes again on a later day stays in its first edition, and the reason says")
  void laterDay() throws Exception {
    bench.digest(HONEST, paper(16));
    byte[] before = Files.readAllBytes(bench.published());

    Outcome outcome = bench.outcome(HONEST, paper(ID, FRIDAY.plusDays(3), 90, ABSTRACT));

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                FRIDAY.plusDays(3), ID, Kind.UNCHANGED, "stands in the edition of 2026-07-31"));
    assertThat(bench.published()).hasBinaryContent(before);
    assertThat(bench.root.resolve("papers/2026/08")).doesNotExist();
    assertThat(bench.asked).hasSize(1);
  }

  @Test
  @DisplayName("with a new abstract gets a new summary")
  void newVersion() {
    bench.digest(HONEST, paper(16));

    assertThat(bench.outcome(HONEST, secondVersion()).kind()).isEqualTo(Kind.WRITTEN);
    assertThat(bench.asked).hasSize(2);
    assertThat(bench.published()).content().contains("tiny engine").doesNotContain("small engine");
  }

  @Test
  @DisplayName("is known to the checks that have to know it")
  void knownToChecks() {
    bench.checker =
        bench.checker.also(
            paper ->
                (text, summary) ->
                    List.of(Finding.fault("topic", Finding.SUMMARY, "", "not " + paper.title())));

    Outcome outcome = bench.outcome(HONEST, paper(16));

    assertThat(outcome)
        .isEqualTo(new Outcome(FRIDAY, ID, Kind.WITHHELD, "summary: not Title of " + ID));
  }

  @Nested
  @DisplayName("whose file a person has touched")
  class TouchedByHand {
    @Test
    @Tag("fault")
    @DisplayName("F50 keeps the person's words, while its votes go on")
    void keepsWords() throws Exception {
      bench.digest(HONEST, paper(16));
      edit(bench.published(), "작은 엔진을 만든다.", "작은 엔진을 새로 만든다.");

      bench.digest(HONEST, paper(40));

      assertThat(bench.published()).content().contains("작은 엔진을 새로 만든다.", "votes: 40\n");
    }

    @Test
    @Tag("fault")
    @DisplayName("F38 F50 keeps the person's words when a new version comes")
    void keepsWordsOverVersions() throws Exception {
      bench.digest(HONEST, paper(16));
      edit(bench.published(), "작은 엔진을 만든다.", "작은 엔진을 새로 만든다.");

      bench.digest(HONEST, secondVersion());

      assertThat(bench.asked).hasSize(1);
      assertThat(bench.published())
          .content()
          .contains("작은 엔진을 새로 만든다.", "small engine", "votes: 7\n");
    }

    @Test
    @DisplayName("stays a draft, with its body, whatever comes")
    void keepsDraft() throws Exception {
      bench.digest(HONEST, paper(16));
      edit(bench.published(), "status: published", "status: draft");

      bench.digest(HONEST, secondVersion());

      assertThat(bench.asked).hasSize(1);
      assertThat(bench.published())
          .content()
          .contains("status: draft", "small engine", "votes: 7\n");
    }

    @Test
    @DisplayName("keeps its summary once it is locked, and still learns of votes")
    void keepsLocked() throws Exception {
      bench.digest(HONEST, paper(16));
      edit(bench.published(), "votes: 16\n", "votes: 1\nlocked: true\n");

      Outcome outcome = bench.outcome(HONEST, secondVersion());

      assertThat(outcome.kind()).isEqualTo(Kind.WRITTEN);
      assertThat(bench.published())
          .content()
          .contains("locked: true", "small engine", "votes: 7\n");
      assertThat(bench.asked).hasSize(1);
    }

    @Test
    @DisplayName("keeps the person's way of writing while there is nothing new")
    void keepsForm() throws Exception {
      bench.digest(HONEST, paper(16));
      edit(bench.published(), "votes: 16\n", "# counted in the evening\nvotes:   16\n");
      byte[] before = Files.readAllBytes(bench.published());

      assertThat(bench.outcome(HONEST, paper(16)).kind()).isEqualTo(Kind.UNCHANGED);
      assertThat(bench.published()).hasBinaryContent(before);
    }

    @Test
    @DisplayName("still says that its abstract is the sample's when the real paper comes")
    void keepsSampleMark() throws Exception {
      bench.digest(HONEST, paper(16));
      edit(bench.published(), "votes: 16\n", "votes: 16\nsample: true\n");
      edit(bench.published(), "작은 엔진을 만든다.", "작은 엔진을 새로 만든다.");

      bench.digest(HONEST, secondVersion());

      assertThat(bench.published()).content().contains("sample: true\n", "small engine");
    }

    @Test
    @DisplayName("and that cannot be read is a failure with file and line, and stays as it is")
    void broken() throws Exception {
      bench.digest(HONEST, paper(16));
      edit(bench.published(), "votes: 16\n", "votes: many\n");
      byte[] before = Files.readAllBytes(bench.published());

      Outcome outcome = bench.outcome(HONEST, paper(40));

      assertThat(outcome.kind()).isEqualTo(Kind.FAILED);
      assertThat(outcome.reason())
          .startsWith("wrong value for votes: \"many\" (")
          .endsWith(ID + ".md:8): votes must be a whole number, 0 or more");
      assertThat(bench.published()).hasBinaryContent(before);
    }
  }

  @Nested
  @DisplayName("for which no summary can be written")
  class WithoutSummary {
    @Test
    @DisplayName("stands with its abstract, and the next run heals it")
    void heals() {
      DigestReport report = bench.digest(FAILING, paper(16));

      assertThat(report.outcomes())
          .containsExactly(
              new Outcome(FRIDAY, ID, Kind.FAILED, "no words came (" + ID + "): try again"));
      assertThat(report.exitCode()).isEqualTo(ExitCode.PARTIAL);
      assertThat(bench.published())
          .content()
          .contains("  by: \"none\"\n", "  verdict: unchecked\n")
          .endsWith("---\n## Abstract\n\n" + ABSTRACT + "\n");

      DigestReport healed = bench.digest(HONEST, paper(16));

      assertThat(healed.outcomes()).extracting(Outcome::kind).containsExactly(Kind.WRITTEN);
      assertThat(healed.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(bench.published()).content().contains("작은 엔진을 만든다.");
    }

    @Test
    @DisplayName("keeps the summary of its former version until there is a new one")
    void keepsFormer() throws Exception {
      bench.digest(HONEST, paper(16));

      Outcome outcome = bench.outcome(FAILING, secondVersion());

      assertThat(outcome)
          .isEqualTo(
              new Outcome(
                  FRIDAY,
                  ID,
                  Kind.FAILED,
                  "no words came (" + ID + "): try again; the summary of the former text stays"));
      assertThat(bench.published()).content().contains("작은 엔진을 만든다.", "small engine", "votes: 7\n");
      assertThat(bench.outcome(HONEST, secondVersion()).kind()).isEqualTo(Kind.WRITTEN);
      assertThat(bench.published()).content().contains("tiny engine");
    }

    @Test
    @DisplayName("because there is no text is never given to the summarizer")
    void noText() {
      Outcome outcome = bench.outcome(HONEST, paper(ID, FRIDAY, 3, ""));

      assertThat(outcome)
          .isEqualTo(new Outcome(FRIDAY, ID, Kind.FAILED, "there is no text to summarize"));
      assertThat(bench.asked).isEmpty();
      assertThat(bench.published())
          .content()
          .contains("  by: \"none\"\n")
          .endsWith("---\n## Abstract\n");
    }
  }

  @Nested
  @DisplayName("whose summary the check refuses")
  class Refused {
    @Test
    @DisplayName("stands with its abstract; the summary lies beside for review, with the findings")
    void withholds() {
      Outcome outcome = bench.outcome(LYING, paper(16));

      assertThat(outcome.kind()).isEqualTo(Kind.WITHHELD);
      assertThat(outcome.reason())
          .isEqualTo("tldr: these words do not stand in the text (and 2 more)");
      assertThat(bench.published())
          .content()
          .contains("status: published\n", "  by: \"none\"\n", "  verdict: withheld\n")
          .contains("tags: [optimization]\n")
          .doesNotContain("작은 엔진");
      assertThat(bench.withheld())
          .content()
          .contains("status: draft\n", "  verdict: withheld\n", "작은 엔진을 만든다.")
          .contains("\nfindings:\n  - \"quote (tldr): these words do not stand in the text “We ");
    }

    @Test
    @DisplayName("is not summarized again from the same text, and not a byte changes")
    void rerun() throws Exception {
      bench.digest(LYING, paper(16));
      byte[] published = Files.readAllBytes(bench.published());
      byte[] withheld = Files.readAllBytes(bench.withheld());

      Outcome outcome = bench.outcome(HONEST, paper(16));

      assertThat(outcome.kind()).isEqualTo(Kind.UNCHANGED);
      assertThat(bench.asked).hasSize(1);
      assertThat(bench.published()).hasBinaryContent(published);
      assertThat(bench.withheld()).hasBinaryContent(withheld);
    }

    @Test
    @DisplayName("is summarized again from a later text, and the refused summary goes")
    void laterText() {
      bench.digest(LYING, paper(16));

      assertThat(bench.outcome(HONEST, secondVersion()).kind()).isEqualTo(Kind.WRITTEN);
      assertThat(bench.published()).content().contains("작은 엔진을 만든다.", "tiny engine");
      assertThat(bench.withheld()).doesNotExist();
    }

    @Test
    @DisplayName("is not touched at a second look, which brings the paper's votes alone")
    void secondLook() throws Exception {
      bench.digest(LYING, paper(16));
      byte[] before = Files.readAllBytes(bench.withheld());

      bench.papers(LYING, "3f9c1a").revisit(paper(40));

      assertThat(bench.published()).content().contains("votes: 40\n");
      assertThat(bench.withheld()).hasBinaryContent(before);
    }

    @Test
    @DisplayName("stays for review, with its votes, beside a file that a person holds")
    void besideHeld() throws Exception {
      bench.digest(LYING, paper(16));
      edit(bench.withheld(), "작은 엔진을 만든다.", "고치는 중이다.");
      bench.digest(HONEST, secondVersion());
      edit(bench.published(), "작은 엔진을 만든다.", "작은 엔진을 새로 만든다.");

      bench.digest(HONEST, paper(40));

      assertThat(bench.published()).content().contains("작은 엔진을 새로 만든다.", "votes: 40\n");
      assertThat(bench.withheld()).content().contains("고치는 중이다.", "votes: 40\n");
    }

    @Test
    @Tag("fault")
    @DisplayName("F50 keeps what a reviewer has changed in the refused summary")
    void keepsReview() throws Exception {
      bench.digest(LYING, paper(16));
      edit(bench.withheld(), "작은 엔진을 만든다.", "고치는 중이다.");
      byte[] before = Files.readAllBytes(bench.withheld());

      bench.digest(LYING, secondVersion());
      assertThat(bench.withheld()).hasBinaryContent(before);

      bench.digest(HONEST, paper(ID, FRIDAY, 1, ABSTRACT + " It is free."));
      assertThat(bench.withheld()).hasBinaryContent(before);
      assertThat(bench.published()).content().contains("작은 엔진을 만든다.");
    }
  }
}
