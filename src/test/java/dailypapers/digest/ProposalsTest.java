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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.summary.Summarizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A newer summary of a paper whose file a person holds")
class ProposalsTest {
  @TempDir Path folder;
  private Bench bench;
  private Path proposal;

  @BeforeEach
  void openFolder() throws IOException {
    bench = new Bench(folder.resolve("content"));
    proposal = bench.root.resolve("proposals/2026/07/31/" + ID + ".md");
    bench.digest(HONEST, paper(16));
    edit(bench.published(), "작은 엔진을 만든다.", "작은 엔진을 새로 만든다.");
  }

  /** What is said of a proposal by a summarizer with a prompt; - for one without. */
  private String offered(Summarizer summarizer, String prompt, Paper paper) {
    return bench
        .papers(summarizer, prompt)
        .withProposals(Optional.of(prompt).filter(hash -> !hash.equals("-")))
        .digest(paper)
        .reason();
  }

  @Test
  @DisplayName("lies beside it as a draft, once, and the person's words stay")
  void liesBeside() throws IOException {
    assertThat(offered(HONEST, "3f9c1a", secondVersion()))
        .isEqualTo("a newer summary lies in " + proposal + ", the file stays");

    assertThat(proposal).content().contains("status: draft\n", "tiny engine");
    assertThat(bench.published()).content().contains("작은 엔진을 새로 만든다.");
    assertThat(offered(HONEST, "3f9c1a", secondVersion())).isEmpty();
    assertThat(bench.asked).hasSize(2);
  }

  @Test
  @DisplayName("is not asked for where neither text nor prompt is new")
  void nothingNew() {
    assertThat(offered(HONEST, "3f9c1a", paper(40))).isEmpty();

    assertThat(bench.asked).hasSize(1);
    assertThat(proposal).doesNotExist();
  }

  @Test
  @DisplayName("is not offered where it says what the person began with")
  void sameWords() {
    assertThat(offered(HONEST, "other", paper(16))).isEmpty();

    assertThat(bench.asked).hasSize(2);
    assertThat(proposal).doesNotExist();
  }

  @Test
  @DisplayName("takes no other's place in which somebody has written")
  void editedProposal() throws IOException {
    offered(HONEST, "3f9c1a", secondVersion());
    edit(proposal, "모든 행을", "정말 모든 행을");
    byte[] before = Files.readAllBytes(proposal);

    Paper third = paper(ID, FRIDAY, 7, ABSTRACT.replace("small engine", "third engine"));
    assertThat(offered(HONEST, "3f9c1a", third)).isEmpty();
    assertThat(proposal).hasBinaryContent(before);
    assertThat(bench.asked).hasSize(2);
  }

  @Test
  @DisplayName("takes the place of an older one")
  void newerProposal() {
    offered(HONEST, "3f9c1a", secondVersion());

    Paper third = paper(ID, FRIDAY, 7, ABSTRACT.replace("small engine", "third engine"));
    assertThat(offered(HONEST, "3f9c1a", third)).startsWith("a newer summary lies in ");
    assertThat(proposal).content().contains("third engine");
  }

  @Test
  @DisplayName("is told of where it cannot be had, or does not pass")
  void notHad() {
    assertThat(offered(FAILING, "3f9c1a", secondVersion()))
        .isEqualTo("no newer summary could be written: no words came");
    assertThat(offered(LYING, "3f9c1a", secondVersion()))
        .isEqualTo("a newer summary was refused: these words do not stand in the text");
    assertThat(proposal).doesNotExist();
  }

  @Test
  @DisplayName("stops the run where every paper would fail")
  void stops() {
    DailyPapersException noKey =
        new DailyPapersException(ExitCode.CONFIG, "no key", "here", "set one");
    Summarizer keyless =
        (paper, text) -> {
          throw noKey;
        };

    assertThat(
            catchThrowableOfType(
                DailyPapersException.class, () -> offered(keyless, "x", secondVersion())))
        .isSameAs(noKey);
  }

  @Test
  @DisplayName("is not written from less of the paper than the one before")
  void lessText() throws IOException {
    edit(bench.published(), "text: abstract", "text: full-text");

    assertThat(offered(HONEST, "other", secondVersion())).isEmpty();
    assertThat(bench.asked).hasSize(1);
    assertThat(offered(secondVersion(), PaperText.Kind.FULL_TEXT))
        .startsWith("a newer summary lies in ");
  }

  /** The same of a text of this kind. */
  private String offered(Paper paper, PaperText.Kind kind) {
    ContentFolder content = new ContentFolder(bench.root);
    Optional<String> prompt = Optional.of("other");
    ContentFiles files = new ContentFiles(Headings.of("ko"), Clock.systemUTC(), prompt);
    PaperText text = new PaperText(kind, List.of(new PaperText.Passage("", paper.abstractText())));
    return new Proposals(content, files, HONEST, bench.checker, prompt)
        .offer(content.read(bench.published()), paper, text);
  }

  @Test
  @DisplayName("is no extract where a model has written, and one of a new text where none has")
  void extracts() throws IOException {
    assertThat(offered(HONEST, "-", secondVersion())).isEmpty();
    assertThat(bench.asked).hasSize(1);

    edit(bench.published(), "by: \"test-model\"", "by: \"extract\"");
    assertThat(offered(HONEST, "-", paper(16))).isEmpty();
    assertThat(bench.asked).hasSize(1);
    assertThat(offered(HONEST, "-", secondVersion())).startsWith("a newer summary lies in ");
  }

  @Test
  @DisplayName("is not asked for where there is no text")
  void noText() throws IOException {
    String all = Files.readString(bench.published());
    String head = all.substring(0, all.indexOf("summary:"));
    Files.writeString(bench.published(), head + "---\n손으로 쓴 글.\n");

    assertThat(offered(HONEST, "other", paper(ID, FRIDAY, 3, ""))).isEmpty();
    assertThat(bench.asked).hasSize(1);
    assertThat(offered(HONEST, "other", paper(3))).startsWith("a newer summary lies in ");
  }
}
