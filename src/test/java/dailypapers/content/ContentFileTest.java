package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import dailypapers.paper.Sha256;
import dailypapers.paper.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A content file")
class ContentFileTest {
  @Test
  @DisplayName("is written with its keys in one order and its texts in quotes")
  void isWritten() {
    ContentFile file = Samples.file(Samples.paper());
    assertThat(ContentWriter.text(file))
        .isEqualTo(
            """
            ---
            type: paper
            status: published
            date: 2024-06-28
            id: "2406.18790"
            title: "A title"
            authors: ["Ada Kim", "Bo Lee"]
            votes: 16
            tags: [image-generation, multimodal]
            links: { code: "https://github.com/a/b" }
            organization: "An Institute"
            summary:
              by: "recorded"
              prompt: "3f9c1a"
              text: full-text
              text-sha256: "%s"
              written: 2024-06-28T09:10:00Z
              body-sha256: "%s"
              verdict: faithful
            ---
            """
                    .formatted(Samples.HASH, file.bodySha256())
                + file.body());
  }

  @Test
  @DisplayName("leaves out what it does not know, and keeps what a person marked")
  void leavesOut() {
    String least = ContentWriter.text(ContentReader.parse(Samples.LEAST, "a.md"));
    assertThat(least)
        .isEqualTo(
            """
            ---
            type: paper
            status: published
            date: 2024-06-28
            id: "2406.18790"
            title: "A title"
            votes: 0
            ---
            """);
    String marked = least.replace("---\n", "").replace("votes: 0\n", "votes: 0\nsample: true\n");
    String text =
        "---\n" + marked + "locked: true\nfindings:\n  - \"a: b\"\n  - \"c\"\n---\nbody\n";
    assertThat(ContentWriter.text(ContentReader.parse(text, "a.md"))).isEqualTo(text);
  }

  @Test
  @DisplayName("F52 that was read is written with the same bytes, whatever it says")
  @Tag("fault")
  void isStable() {
    for (String nasty : Nasty.TEXTS) {
      assertStable(nasty);
    }
    for (int seed = 0; seed < 3_000; seed++) {
      assertStable(Nasty.random(seed));
    }
  }

  private static void assertStable(String nasty) {
    Paper paper =
        new Paper(
            Samples.ID,
            Samples.DATE,
            "T " + nasty,
            List.of(nasty, "B " + nasty),
            nasty,
            0,
            new Links(
                Optional.of(nasty),
                Optional.of("https://a.b/?x=\"#[" + nasty),
                Optional.of("https://a.b/c,d:e")),
            Optional.of(nasty),
            true);
    String text =
        ContentWriter.text(
            new ContentFile(
                Samples.file(paper).frontMatter().asDraft(List.of(nasty, "x")),
                Samples.file(paper).body() + nasty,
                1));
    ContentFile read = ContentReader.parse(text, "a.md");
    assertThat(ContentWriter.text(read)).as(nasty).isEqualTo(text);
    assertThat(read.frontMatter().title()).isEqualTo(CleanText.line("T " + nasty));
    assertThat(read.frontMatter().links().thumbnail()).hasValue("https://a.b/c,d:e");
  }

  @Test
  @DisplayName("F39 F53 keeps 664 authors in order, and the zero of its id")
  @Tag("fault")
  void keepsAuthors() {
    List<String> authors = IntStream.range(0, 664).mapToObj(i -> "Author, \"N\" " + i).toList();
    Paper paper =
        new Paper(
            new ArxivId("2606.12340"),
            Samples.DATE,
            "T",
            authors,
            "",
            0,
            Links.NONE,
            Optional.empty(),
            false);
    String text = ContentWriter.text(Samples.file(paper));
    FrontMatter read = ContentReader.parse(text, "a.md").frontMatter();
    assertThat(read.authors()).isEqualTo(authors);
    assertThat(read.id().value()).isEqualTo("2606.12340");
  }

  @Test
  @DisplayName("gives the paper with the abstract that stands in it")
  void givesPaper() {
    Paper paper = Samples.paper("A title", "An *abstract* of <b> & [x](y).");
    ContentFile read = ContentReader.parse(ContentWriter.text(Samples.file(paper)), "a.md");
    assertThat(read.paper()).isEqualTo(paper);
  }

  @Test
  @DisplayName("knows the line on which its body begins")
  void knowsBodyLine() {
    ContentFile file = Samples.file(Samples.paper());
    ContentFile read = ContentReader.parse(ContentWriter.text(file), "a.md");
    assertThat(read.body()).isEqualTo(file.body());
    assertThat(read.bodyLine()).isEqualTo(file.bodyLine()).isEqualTo(21);
    assertThat(ContentWriter.text(file).lines().toList().get(read.bodyLine() - 1))
        .startsWith("한 문장 요약.");
  }

  @Test
  @DisplayName("F50 notices an edit above its abstract, and only there")
  @Tag("fault")
  void noticesEdits() {
    ContentFile file = Samples.file(Samples.paper());
    assertThat(file.isEdited()).isFalse();
    assertThat(file.generatedPart()).startsWith("한 문장").endsWith("#A1.T2))\n\n");
    assertThat(file.bodySha256()).isEqualTo(Sha256.of(file.generatedPart()));
    assertThat(edited(file, "The abstract.", "Another.").isEdited()).isFalse();
    assertThat(edited(file, "주장 둘.", "주장 2.").isEdited()).isTrue();
    assertThat(edited(file, "## Abstract", "## Abstrakt").isEdited()).isTrue();
    assertThat(edited(file, "\n\n## Abstract", "\n\nx\n\n## Abstract").isEdited()).isTrue();
    assertThat(ContentReader.parse(Samples.LEAST, "a.md").isEdited()).isTrue();
  }

  @Test
  @DisplayName("of a person counts as edited whatever its hash says")
  void respectsPersons() {
    Provenance person =
        new Provenance(
            Provenance.PERSON,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Verdict.UNCHECKED);
    FrontMatter frontMatter = FrontMatter.of(Samples.paper(), List.of(), person);
    assertThat(ContentFile.generated(frontMatter, "x").isEdited()).isTrue();
  }

  @Test
  @DisplayName("F58 loses what nobody can see, and ends with a line feed")
  @Tag("fault")
  void losesControls() {
    FrontMatter frontMatter = Samples.file(Samples.paper()).frontMatter();
    assertThat(ContentFile.of(frontMatter, "a\u0000b\ud83d\tc\ufffe").body()).isEqualTo("ab\tc\n");
    assertThat(ContentFile.of(frontMatter, "").body()).isEmpty();
    assertThat(ContentReader.parse(Samples.LEAST + "a\u0007b", "a.md").body()).isEqualTo("ab\n");
  }

  @Test
  @DisplayName("cannot be made to say what no file may say")
  void refusesNonsense() {
    Paper paper = Samples.paper();
    Provenance from = Samples.provenance();
    assertThatThrownBy(() -> FrontMatter.of(paper, List.of("No Slug"), from))
        .hasMessage("a tag that is no slug: No Slug");
    assertThatThrownBy(() -> FrontMatter.of(Samples.paper(" \u0000", ""), List.of(), from))
        .hasMessage("an empty title");
    Provenance nobody =
        new Provenance(
            " ",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Verdict.UNCHECKED);
    assertThatThrownBy(() -> FrontMatter.of(paper, List.of(), nobody))
        .hasMessage("a summary by nobody");
    assertThat(FrontMatter.of(Samples.paper("a\n  b", ""), List.of(), from).title())
        .isEqualTo("a b");
  }

  private static ContentFile edited(ContentFile file, String old, String now) {
    return new ContentFile(file.frontMatter(), file.body().replace(old, now), file.bodyLine());
  }
}
