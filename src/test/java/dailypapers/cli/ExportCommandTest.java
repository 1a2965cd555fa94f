package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.paper.Sha256;
import dailypapers.testing.BibTexFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jbibtex.BibTeXEntry;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("export")
class ExportCommandTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String HASH = "0123456789abcdef".repeat(4);

  /** All that a file can hold, and characters that JSON and TeX take for their own. */
  private static final String FULL =
      """
      ---
      type: paper
      status: published
      date: 2026-07-30
      id: "2607.00010"
      title: 'A "50%%" engine: {weaving} \\tables 강화 🙂'
      authors: ["Ada Lovelace", "Engine Team, Ltd."]
      votes: 12
      tags: [optimization]
      links: { code: "https://github.com/a/b", project: "https://a.example/", thumbnail: "https://a.example/t.png" }
      organization: "Some \\"Lab\\""
      sample: true
      locked: true
      summary:
        by: "gpt-4o-mini-2024-07-18"
        prompt: "3f9c1a000000"
        text: full-text
        text-sha256: "%1$s"
        written: 2026-07-30T09:10:00Z
        body-sha256: "%1$s"
        verdict: faithful
      ---
      표를 **빠르게** 짠다. [^1]

      ## 무엇이 새로운가
      - 엔진이 두 배 빠르다. [^1] [^2]
      - 손으로 쓴 주장.
      ## 성능
      - 50%% 줄었다. [^2]

      [^1]: "We weave a \\"small\\" engine for long tables." ([abstract](https://arxiv.org/abs/2607.00010))
      [^2]: "it is twice as fast" ([S3.p2](https://arxiv.org/html/2607.00010#S3.p2))

      ## Abstract

      We weave a "small" engine for long tables.
      """
          .formatted(HASH);

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
    site.paper(TestSite.PAPER);
    site.write("content/papers/2026/07/30/2607.00010.md", FULL);
  }

  private List<JsonNode> jsonl() throws IOException {
    Run run = site.run("export", "--format", "jsonl");
    run.assertFine();
    assertThat(run.out()).endsWith("}\n");
    return run.out().lines().map(ExportCommandTest::parsed).toList();
  }

  private static JsonNode parsed(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Nested
  @DisplayName("as JSON Lines")
  class JsonLines {
    @Test
    @DisplayName("writes an object a paper, by date and id, with all front matter")
    void frontMatter() throws IOException {
      List<JsonNode> papers = jsonl();

      assertThat(papers)
          .extracting(paper -> paper.get("id").asText())
          .containsExactly("2607.00010", "2607.00001");
      JsonNode paper = papers.get(0);
      assertThat(paper.get("title").asText())
          .isEqualTo("A \"50%\" engine: {weaving} \\tables 강화 🙂");
      assertThat(texts(paper.get("authors"))).containsExactly("Ada Lovelace", "Engine Team, Ltd.");
      assertThat(paper.get("date").asText()).isEqualTo("2026-07-30");
      assertThat(paper.get("status").asText()).isEqualTo("published");
      assertThat(paper.get("votes").intValue()).isEqualTo(12);
      assertThat(texts(paper.get("tags"))).containsExactly("optimization");
      assertThat(texts(paper.get("links")))
          .containsExactly(
              "https://github.com/a/b", "https://a.example/", "https://a.example/t.png");
      assertThat(paper.get("organization").asText()).isEqualTo("Some \"Lab\"");
      assertThat(paper.get("locked").booleanValue()).isTrue();
      assertThat(paper.get("sample").booleanValue()).isTrue();
      assertThat(paper.get("page").asText())
          .isEqualTo("https://example.org/papers/papers/2607.00010/");
      assertThat(paper.get("abstract").asText())
          .isEqualTo("We weave a \"small\" engine for long tables.");
    }

    @Test
    @DisplayName("writes the summary with claims and evidence, and as it stands in the file")
    void summary() throws IOException {
      JsonNode summary = jsonl().get(0).get("summary");

      assertThat(summary.get("by").asText()).isEqualTo("gpt-4o-mini-2024-07-18");
      assertThat(summary.get("prompt").asText()).isEqualTo("3f9c1a000000");
      assertThat(summary.get("text").asText()).isEqualTo("full-text");
      assertThat(summary.get("text-sha256").asText()).isEqualTo(HASH);
      assertThat(summary.get("written").asText()).isEqualTo("2026-07-30T09:10:00Z");
      assertThat(summary.get("tldr").get("text").asText()).isEqualTo("표를 빠르게 짠다.");
      assertThat(summary.get("sections"))
          .extracting(section -> section.get("section").asText())
          .containsExactly("whats-new", "performance-highlights");
      JsonNode claims = summary.get("sections").get(0).get("claims");
      assertThat(claims).hasSize(2);
      assertThat(claims.get(0).get("evidence").get(1))
          .isEqualTo(
              parsed(
                  """
                  {"quote": "it is twice as fast", "anchor": "S3.p2",
                   "url": "https://arxiv.org/html/2607.00010#S3.p2"}"""));
      assertThat(claims.get(1).get("evidence")).isEmpty();
      assertThat(summary.get("markdown").asText())
          .startsWith("표를 **빠르게** 짠다. [^1]\n\n## 무엇이")
          .doesNotContain("## Abstract");
    }

    @Test
    @DisplayName("never passes on a verdict that was spoken of other words")
    void edited() throws IOException {
      JsonNode summary = jsonl().get(0).get("summary");

      assertThat(summary.get("edited").booleanValue()).isTrue();
      assertThat(summary.get("verdict").asText()).isEqualTo("unchecked");
    }

    @Test
    @DisplayName("writes every key of a paper by hand, too: null for what is not known")
    void sameKeys() throws IOException {
      List<JsonNode> papers = jsonl();
      JsonNode byHand = papers.get(1);

      assertThat(byHand.fieldNames()).toIterable().containsExactlyElementsOf(names(papers.get(0)));
      assertThat(byHand.get("summary").fieldNames())
          .toIterable()
          .containsExactlyElementsOf(names(papers.get(0).get("summary")));
      assertThat(byHand.get("organization").isNull()).isTrue();
      assertThat(byHand.get("summary").get("by").asText()).isEqualTo("none");
      assertThat(byHand.get("summary").get("tldr").isNull()).isTrue();
      assertThat(byHand.get("summary").get("sections")).isEmpty();
    }

    private static List<String> names(JsonNode object) {
      return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
          .toList();
    }

    @Test
    @DisplayName("says that a sample is one, and that a summary was withheld")
    void notices() throws IOException {
      site.paper(
          TestSite.PAPER.replace(
              "---\n## Abstract",
              "summary: { by: none, verdict: withheld, body-sha256: \""
                  + Sha256.of("")
                  + "\" }\n---\n## Abstract"));
      List<JsonNode> papers = jsonl();

      assertThat(papers.get(0).get("notices").findValuesAsText("kind")).containsExactly("sample");
      assertThat(papers.get(1).get("notices").findValuesAsText("kind")).containsExactly("withheld");
    }

    @Test
    @DisplayName("keeps a record on one line for every reader")
    void oneLine() throws IOException {
      site.write(
          "content/papers/2026/07/30/2607.00010.md",
          FULL.replace("it is twice as fast", "it is\u2028twice\u0085as fast"));

      assertThat(site.run("export", "--format", "jsonl").out())
          .hasLineCount(2)
          .doesNotContain("\u2028", "\u2029", "\u0085");
    }
  }

  @Nested
  @DisplayName("as BibTeX")
  class AsBibTex {
    @Test
    @DisplayName("writes an entry a paper that a BibTeX reader takes")
    void entries() {
      Run run = site.run("export", "--format", "bibtex");

      run.assertFine();
      List<BibTeXEntry> entries = BibTexFile.read(run.out());
      assertThat(entries)
          .extracting(entry -> BibTexFile.raw(entry, "eprint"))
          .containsExactly("2607.00010", "2607.00001");
      assertThat(BibTexFile.printed(entries.get(0), "title"))
          .isEqualTo("A \"50%\" engine: {weaving} \\tables 강화 🙂");
      assertThat(BibTexFile.raw(entries.get(0), "author"))
          .matches("(?s)Ada Lovelace and\\s+\\{Engine Team, Ltd\\.}");
    }
  }

  @Nested
  @DisplayName("into a file")
  class IntoFile {
    @Test
    @DisplayName("writes the same bytes as it prints, and says how many papers")
    void same() {
      Path file = folder.resolve("out/papers.jsonl");

      Run run = site.run("export", "--format", "jsonl", "--output", file);

      run.assertFine();
      assertThat(run.out())
          .isEqualTo("export      2 papers, 0 drafts left out\n            " + file + "\n");
      assertThat(file).hasContent(site.run("export", "--format", "jsonl").out());
      assertThat(file.resolveSibling("")).isDirectoryContaining("glob:**/papers.jsonl");
    }

    @Test
    @Tag("fault")
    @DisplayName("F69 leaves the old file where a content file is broken, and names that")
    void broken() throws IOException {
      Path file = Files.writeString(folder.resolve("papers.jsonl"), "old");
      Path paper = site.paper(TestSite.PAPER.replace("type: paper", "type: post"));

      site.run("export", "--format", "jsonl", "--output", file)
          .assertError(4, "wrong value for type", paper + ":2\n", "type must be paper");
      assertThat(file).hasContent("old");
      assertThat(folder).isDirectoryNotContaining("glob:**/.papers*");
    }

    @Test
    @Tag("fault")
    @DisplayName("F45 says what is wrong where nothing can be written")
    void unwritable() throws IOException {
      Path file = Files.createDirectories(folder.resolve("papers.jsonl/x")).getParent();

      site.run("export", "--format", "jsonl", "--output", file)
          .assertError(10, "the file cannot be written: ", file + "\n", "check the folder's");
      assertThat(folder).isDirectoryNotContaining("glob:**/.papers*");
    }
  }

  @Test
  @DisplayName("leaves drafts inside, and says so beside what it prints")
  void drafts() {
    site.paper(TestSite.PAPER.replace("type: paper", "type: paper\nstatus: draft"));

    Run run = site.run("export", "--format", "jsonl");

    assertThat(run.code()).isZero();
    assertThat(run.out()).hasLineCount(1).doesNotContain("2607.00001");
    assertThat(run.err()).isEqualTo("export      1 papers, 1 drafts left out\n");
  }

  @Test
  @DisplayName("refuses a paper with two files")
  void twice() {
    site.write(
        "content/papers/2026/08/01/2607.00001.md",
        TestSite.PAPER.replace("2026-07-31", "2026-08-01"));

    assertThat(site.run("export", "--format", "bibtex").err()).contains("two files of the same");
  }

  @Test
  @DisplayName("of no papers writes nothing")
  void nothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = site.run("export", "--format", "jsonl", "--content", empty);

    run.assertFine();
    assertThat(run.out()).isEmpty();
  }

  @Test
  @DisplayName("knows no other format, and wants one")
  void formats() {
    assertThat(site.run("export").code()).isEqualTo(2);
    Run run = site.run("export", "--format", "csv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--format");
  }

  @Nested
  @DisplayName("and the site")
  class Baked {
    @BeforeEach
    void build() {
      site.build().assertFine();
    }

    @Test
    @DisplayName("say the same of every paper")
    void same() throws IOException {
      JsonNode edition = parsed(site.read("built/api/2026-07-30.json"));

      assertThat(edition.get("papers")).hasSize(1);
      assertThat(edition.get("papers").get(0)).isEqualTo(jsonl().get(0));
      assertThat(edition.get("format").intValue()).isEqualTo(1);
      assertThat(edition.get("date").asText()).isEqualTo("2026-07-30");
      assertThat(edition.get("page").asText()).isEqualTo("https://example.org/papers/2026/07/30/");
      assertThat(edition.get("rights").asText()).contains("CC0");
    }

    @Test
    @DisplayName("list the editions, newest first, with addresses that are there")
    void index() {
      JsonNode index = parsed(site.read("built/api/index.json"));

      assertThat(index.get("editions").findValuesAsText("date"))
          .containsExactly("2026-07-31", "2026-07-30");
      assertThat(index.get("editions").findValuesAsText("url"))
          .containsExactly(
              "https://example.org/papers/api/2026-07-31.json",
              "https://example.org/papers/api/2026-07-30.json");
      assertThat(index.get("language").asText()).isEqualTo("ko");
    }

    @Test
    @DisplayName("offer the BibTeX of a paper as a file and on its page")
    void bibtex() {
      String file = site.read("built/papers/2607.00010.bib");
      var page = Jsoup.parse(site.read("built/papers/2607.00010/index.html"));

      assertThat(site.run("export", "--format", "bibtex").out()).startsWith(file);
      assertThat(page.select(".cite pre").first().wholeText()).isEqualTo(file.stripTrailing());
      assertThat(page.select(".cite a").attr("href")).isEqualTo("/papers/papers/2607.00010.bib");
      assertThat(page.select("script:not([type]):not([src*=theme.js])")).isEmpty();
    }
  }
}
