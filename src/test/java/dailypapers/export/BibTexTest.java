package dailypapers.export;

import static dailypapers.testing.BibTexFile.printed;
import static dailypapers.testing.BibTexFile.raw;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.testing.BibTexFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A paper as BibTeX")
class BibTexTest {
  private static Paper paper(String title, List<String> authors) {
    return new Paper(
        new ArxivId("2406.18790"),
        LocalDate.parse("2024-06-28"),
        title,
        authors,
        "",
        1,
        Links.NONE,
        Optional.empty(),
        false);
  }

  private static BibTeXEntry entry(String title, String... authors) {
    List<BibTeXEntry> entries = BibTexFile.read(BibTex.of(paper(title, List.of(authors))));
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  @Test
  @DisplayName("has the shape that arXiv exports")
  void shape() {
    assertThat(BibTex.of(paper("The Engine", List.of("Ada Lovelace", "Charles Babbage"))))
        .isEqualTo(
            """
            @misc{arxiv-2406.18790,
              title = {{The Engine}},
              author = {Ada Lovelace and
                Charles Babbage},
              year = {2024},
              eprint = {2406.18790},
              archivePrefix = {arXiv},
              url = {https://arxiv.org/abs/2406.18790}
            }
            """);
  }

  @Test
  @DisplayName("of nobody has no author")
  void nobody() {
    assertThat(BibTex.of(paper("The Engine", List.of()))).doesNotContain("author");
    assertThat(entry("The Engine").getKey().getValue()).isEqualTo("arxiv-2406.18790");
  }

  @ParameterizedTest
  @Tag("fault")
  @ValueSource(
      strings = {
        "50% of $x_1$ & #2: {a} \\ourmethod ~ ^ < > | \" '",
        "unbalanced } of a {",
        "\\{ and \\} and \\\\",
        "$\\input{/etc/passwd}$ \\write18{x}",
        "<think> 강화 학습 π₀ ∇ 🙂 é مرحبا",
        "@misc{a, title={b}}",
        "100\\%"
      })
  @DisplayName("F40 is read back with its title as it was, and TeX runs nothing of it")
  void titles(String title) {
    BibTeXEntry entry = entry(title, "Ada Lovelace");

    assertThat(raw(entry, "title")).startsWith("{").endsWith("}");
    assertThat(printed(entry, "title")).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qwen Team",
        "Team and Friends",
        "Lovelace, Ada",
        "OpenAI Inc.",
        "DeepSeek-AI",
        "others",
        "John Smith Jr.",
        "Henry Ford III",
        "Gemini Team: A. B",
        "R&D",
        "a} and {b"
      })
  @DisplayName("keeps a name whole that BibTeX would take apart wrongly")
  void whole(String name) {
    BibTeXEntry entry = entry("T", "Ada Lovelace", name);

    assertThat(raw(entry, "author")).startsWith("Ada Lovelace and").contains("{").endsWith("}");
    assertThat(printed(entry, "author").replaceAll("\\s+", " "))
        .isEqualTo("Ada Lovelace and " + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ada Lovelace", "Ai Weiwei", "Ludwig van der Berg", "Sandy Anderson", "O'Neil É."})
  @DisplayName("leaves a person's name to BibTeX")
  void persons(String name) {
    assertThat(raw(entry("T", name), "author")).isEqualTo(name);
  }

  @Test
  @Tag("fault")
  @DisplayName("F39 takes 664 authors, a line each")
  void many() {
    String[] names =
        IntStream.range(0, 664)
            .mapToObj(i -> "Author" + (char) ('A' + i % 26) + " Name")
            .toArray(String[]::new);

    assertThat(raw(entry("T", names), "author").split("\\s+and\\s+")).hasSize(664);
    assertThat(BibTex.of(paper("T", List.of(names))).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
  }

  @Test
  @DisplayName("has a key of its own")
  void keys() {
    String two =
        List.of("2406.18790", "2406.1879").stream()
            .map(id -> "@misc{" + BibTex.key(new ArxivId(id)) + ", year={2024}}")
            .collect(Collectors.joining("\n"));

    assertThat(BibTexFile.read(two)).hasSize(2);
  }
}
