package dailypapers.cli;

import static dailypapers.cli.TestSite.PAPER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("check")
class CheckCommandTest {
  private static final String NAME = "content/papers/2024/06/28/2406.18790.md";

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
  }

  private void writeSampleDay() {
    Object[] words = {"--date", "2024-06-28", "--source", "sample", "--summarizer", "recorded"};
    assertThat(site.run("daily", words).code()).isZero();
  }

  @Test
  @DisplayName("finds nothing wrong with what this program wrote")
  void nothingWrong() {
    writeSampleDay();

    Run run = site.run("check");

    run.assertFine();
    assertThat(run.out()).isEqualTo("checked     7 files: 0 errors, 0 warnings\n");
  }

  @Test
  @DisplayName("names file, line and Korean claim where a quote was changed by hand")
  void changedQuote() {
    writeSampleDay();
    String footnote =
        site.read(NAME).lines().filter(line -> line.startsWith("[^2]: ")).findFirst().orElseThrow();
    site.edit(NAME, footnote, footnote.replaceFirst("\"[^ ]+ ", "\"Nevertheless "));

    Run run = site.run("check");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(site.path(NAME) + ":" + lineOf("[^2]", NAME) + ": error: quote (whats-new ")
        .contains("these words do not stand in the text “Nevertheless ")
        .endsWith("checked     7 files: 1 errors, 0 warnings\n");
  }

  @Test
  @DisplayName(
      "quotes what a person wrote in Korean as UTF-8, and only warns of a claim without words of the paper")
  void korean() {
    site.paper(
        PAPER.replace("---\n##", "---\n작은 엔진을 만든다.\n\n## 무엇이 새로운가\n- 한 번만 읽는다.\n- 표를 읽는다.\n\n##"));

    Run run = site.run("check");

    assertThat(run.out())
        .contains(
            ":7: warning: quote (tldr): no words of the paper are given for this claim “작은 엔진을 만든다.”")
        .endsWith("checked     1 files: 0 errors, 3 warnings\n");
    assertThat(run.code()).isZero();
  }

  @Test
  @DisplayName("goes on after a file that cannot be read")
  void broken() {
    writeSampleDay();
    site.edit(NAME, "type: paper", "type: post");

    Run run = site.run("check");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(site.path(NAME) + ":2: error: wrong value for type: \"post\"; ")
        .endsWith("checked     7 files: 1 errors, 0 warnings\n");
  }

  @Test
  @DisplayName("names the line of a tag that the vocabulary does not have, as the file is written")
  void unknownTag() {
    writeSampleDay();
    site.edit(NAME, "votes: ", "# by hand\ntags: [no-such-tag]\nvotes: ");

    Run run = site.run("check");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            site.path(NAME)
                + ":"
                + lineOf("tags: [", NAME)
                + ": error: the vocabulary has no tag \"no-such-tag\"");
  }

  @Test
  @DisplayName("names both files of a paper that stands in two editions")
  void twice() {
    writeSampleDay();
    String later = site.read(NAME).replace("date: 2024-06-28", "date: 2024-07-01");
    site.write("content/papers/2024/07/01/2406.18790.md", later);

    Run run = site.run("check");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "papers/2024/07/01/2406.18790.md:1: error: the paper stands in"
                + " papers/2024/06/28/2406.18790.md already");
  }

  @Test
  @DisplayName("finds leftovers in what a person wrote from the full text, at the claim")
  void anybody() {
    String body =
        "---\n작은 엔진(engine)을 만든다.\n\n## 무엇이 새로운가\n- 긴 표(tables)를 짠다.\n- 요약할 텍스트가 제공되지 않았습니다.\n\n##";
    site.paper(
        PAPER
            .replace("---\n##", body)
            .replace("title:", "summary: { by: x, text: full-text }\ntitle:"));

    Run run = site.run("check");

    assertThat(run.out())
        .contains(":12: error: form (whats-new 2): the writer had nothing to summarize")
        .contains("1 errors");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  @DisplayName("prints JSON, workflow commands and SARIF")
  void formats() {
    site.paper(PAPER.replace("type: paper", "type: post"));

    Run json = site.run("check", "--format", "json");
    Run github = site.run("check", "--format", "GITHUB");
    Run sarif = site.run("check", "--format", "sarif");

    assertThat(List.of(json.code(), github.code(), sarif.code())).containsOnly(1);
    assertThat(json.out()).startsWith("{").contains("\"errors\" : 1").contains("\"line\" : 2");
    assertThat(github.out())
        .startsWith("::error file=papers/2026/07/31/2607.00001.md,line=2,title=daily-papers file::")
        .endsWith("checked     1 files: 1 errors, 0 warnings\n");
    assertThat(sarif.out())
        .startsWith("{")
        .contains("\"version\" : \"2.1.0\"")
        .contains("\"uri\" : \"papers/2026/07/31/2607.00001.md\"");
  }

  @Test
  @DisplayName("names files below the folder of the run from there, for programs")
  void fromHere() {
    Run run = Run.of("check", "--format", "json");

    run.assertFine();
    assertThat(run.out()).contains("\"errors\" : 0").doesNotContain("\"file\" : \"/");
  }

  @Test
  @DisplayName("refuses a content folder that does not exist")
  void noFolder() {
    Path none = folder.resolve("none");

    site.run("check", "--content", none)
        .assertError(4, "there is no content folder", none + "\n", "run the command where");
  }

  /** The number of the first list line or paragraph that carries a reference. */
  private int lineOf(String reference, String name) {
    String[] lines = site.read(name).split("\n");
    int line = 0;
    while (lines[line].startsWith("[^") || !lines[line].contains(reference)) {
      line++;
    }
    return line + 1;
  }
}
