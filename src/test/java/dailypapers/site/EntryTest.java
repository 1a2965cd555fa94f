package dailypapers.site;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Verdict;
import dailypapers.testing.Entries;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An entry")
class EntryTest {
  @Test
  @DisplayName(
      "shows the verdict of the check as long as nobody has edited the words it was spoken of")
  void verdict() {
    assertThat(entry("gpt", false, "<p>요약</p>").verdict()).isEqualTo(Verdict.FAITHFUL);
    assertThat(entry("gpt", true, "<p>요약</p>").verdict()).isEqualTo(Verdict.UNCHECKED);
  }

  @Test
  @DisplayName("without a summary is by nobody, whatever its front matter says")
  void byNobody() {
    Entry entry = entry("gpt", false, "");

    assertThat(entry.hasSummary()).isFalse();
    assertThat(entry.by()).isEqualTo(Provenance.NONE);
    assertThat(entry.isExtract()).isFalse();
  }

  @Test
  @DisplayName("with a summary but without provenance is by a person")
  void byPerson() {
    Entry written =
        new Entry(
            Entries.paper("2406.00001", "2024-06-28", 1),
            List.of(),
            Optional.empty(),
            true,
            "요약",
            "<p>요약</p>",
            "x.md");

    assertThat(written.by()).isEqualTo(Provenance.PERSON);
    assertThat(written.verdict()).isEqualTo(Verdict.UNCHECKED);
  }

  @Test
  @DisplayName("that stood with its abstract until a person wrote a summary is by that person")
  void byPersonAfterNone() {
    assertThat(entry(Provenance.NONE, true, "<p>요약</p>").by()).isEqualTo(Provenance.PERSON);
    assertThat(entry(Provenance.NONE, false, "").by()).isEqualTo(Provenance.NONE);
  }

  @Test
  @DisplayName("knows an extract, and what was read")
  void extract() {
    assertThat(entry(Provenance.EXTRACT, false, "<p>x</p>").isExtract()).isTrue();
    assertThat(entry("gpt", false, "<p>x</p>").isExtract()).isFalse();
    assertThat(entry(Provenance.EXTRACT, true, "<p>x</p>").isExtract()).isFalse();
    assertThat(entry("gpt", false, "<p>x</p>").isFromFullText()).isTrue();
    assertThat(Entries.entry("2406.00001", "2024-06-28", 1).isFromFullText()).isFalse();
  }

  private static Entry entry(String by, boolean edited, String html) {
    Provenance provenance =
        new Provenance(
            by,
            Optional.empty(),
            Optional.of(PaperText.Kind.FULL_TEXT),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Verdict.FAITHFUL);
    return new Entry(
        Entries.paper("2406.00001", "2024-06-28", 1),
        List.of(),
        Optional.of(provenance),
        edited,
        "요약",
        html,
        "x.md");
  }
}
