package dailypapers.digest;

import static dailypapers.digest.Bench.ABSTRACT;
import static dailypapers.digest.Bench.FRIDAY;
import static dailypapers.digest.Bench.ID;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.content.ContentFile;
import dailypapers.content.FrontMatter;
import dailypapers.content.Headings;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Kind;
import dailypapers.paper.PaperText.Passage;
import dailypapers.paper.Provenance;
import dailypapers.paper.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The body of a content file that is run again")
class KeptBodiesTest {
  private static final Paper PAPER = Bench.paper(3);

  private static ContentFiles files(String prompt) {
    return new ContentFiles(
        Headings.of("ko"),
        Clock.systemUTC(),
        Optional.of(prompt).filter(hash -> !hash.equals("-")));
  }

  private static PaperText text(Kind kind, String words) {
    return new PaperText(kind, List.of(new Passage("", words)));
  }

  private static ContentFile file(String by, String prompt, PaperText from) {
    Provenance provenance =
        new Provenance(
            by,
            Optional.of(prompt),
            Optional.of(from.kind()),
            Optional.of(from.sha256()),
            Optional.empty(),
            Optional.empty(),
            Verdict.FAITHFUL);
    return ContentFile.generated(FrontMatter.of(PAPER, List.of(), provenance), "words\n");
  }

  @ParameterizedTest(name = "by {0} with {1} from {2}; now {3} with {4}: {5}")
  @CsvSource({
    "none, p1, FULL_TEXT, same, p1, true",
    "none, p1, FULL_TEXT, same, p2, false",
    "none, p1, FULL_TEXT, other, p1, false",
    "none, p1, FULL_TEXT, same, -, false",
    "extract, p1, FULL_TEXT, same, -, true",
    "extract, p1, FULL_TEXT, same, p1, false",
    "extract, p1, FULL_TEXT, other, -, false",
    "recorded, p1, FULL_TEXT, same, p2, true",
    "recorded, p1, FULL_TEXT, other, p1, false",
    "a-model, p1, FULL_TEXT, same, p2, true",
    "a-model, p1, FULL_TEXT, other, p1, false",
    "a-model, p1, FULL_TEXT, other, -, true",
    "a-model, p1, FULL_TEXT, abstract, p1, true",
    "a-model, p1, ABSTRACT, abstract, p1, false",
    "a-model, p1, ABSTRACT, other, p1, false",
    "import, p1, ABSTRACT, other, -, true"
  })
  @DisplayName("stays where there is nothing better to be had")
  void stays(String by, String former, Kind kind, String now, String prompt, boolean stays) {
    PaperText read = text(kind, "words that were read");
    PaperText found =
        switch (now) {
          case "same" -> read;
          case "other" -> text(Kind.FULL_TEXT, "other words");
          default -> text(Kind.ABSTRACT, "an abstract");
        };

    assertThat(files(prompt).keepsBody(file(by, former, read), found)).isEqualTo(stays);
  }

  @Test
  @DisplayName("stays where nothing says from where it is: then a person wrote it")
  void byHand() {
    ContentFile file = file("a-model", "p1", text(Kind.ABSTRACT, "x"));
    ContentFile changed = ContentFile.of(file.frontMatter(), "other words\n");

    assertThat(files("p2").keepsBody(changed, text(Kind.FULL_TEXT, "y"))).isTrue();
    assertThat(files("p2").isHeld(changed)).isTrue();
    assertThat(files("p2").isHeld(file)).isFalse();
    assertThat(files("p2").hasSummary(file)).isTrue();
    assertThat(files("p2").hasSummary(file("none", "p1", text(Kind.ABSTRACT, "x")))).isFalse();
  }

  private static Paper told(List<String> authors, String words, Optional<String> organization) {
    return new Paper(
        new ArxivId(ID), FRIDAY, "T", authors, words, 9, Links.NONE, organization, true);
  }

  @Test
  @DisplayName("has a paper that the source tells of, with what the file knows beyond that")
  void fuller() {
    Paper known = told(List.of("Ada"), ABSTRACT, Optional.of("Loom"));
    ContentFile file =
        files("p")
            .abstractOnly(known, PaperText.ofAbstract(ABSTRACT), List.of(), Verdict.UNCHECKED);
    Paper silent = told(List.of(), " ", Optional.empty());
    Paper talking = told(List.of("Bo"), "Other words.", Optional.of("Mill"));

    assertThat(files("p").fuller(silent, file)).isEqualTo(known);
    assertThat(files("p").fuller(talking, file)).isEqualTo(talking);
    assertThat(files("p").fuller(silent.withDate(FRIDAY.plusDays(1)), file).organization())
        .isEmpty();
  }
}
