package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.config.Site;
import dailypapers.images.Subject;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import dailypapers.paper.Verdict;
import dailypapers.site.Archive;
import dailypapers.site.Entry;
import dailypapers.testing.Entries;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What pictures show")
class PicturesTest {
  private static final Paper PAPER = Entries.paper("2406.18790", "2024-06-28", 5);

  @Test
  @DisplayName("is the title, the sentence on top, the date in words, and as many authors as fit")
  void all() {
    Subject.OfPaper subject = subject(entry(named(5, false), "a-model", Verdict.FAITHFUL));

    assertThat(subject.title()).isEqualTo("Title of 2406.18790");
    assertThat(subject.date()).isEqualTo("2024년 6월 28일 금요일");
    assertThat(subject.summary()).contains("한 문장이다.");
    assertThat(subject.authors())
        .containsExactly(
            "A. Name, A. Name, A. Name 외\u00a02명",
            "A. Name, A. Name 외\u00a03명",
            "A. Name 외\u00a04명");
    assertThat(subject(entry(named(2, false), "a-model", Verdict.FAITHFUL)).authors())
        .first()
        .isEqualTo("A. Name, A. Name");
  }

  @Test
  @DisplayName("has no sentence of the paper's own language, and none that is in doubt")
  void noSummary() {
    Paper paper = named(1, false);

    assertThat(subject(entry(paper, Provenance.EXTRACT, Verdict.FAITHFUL)).summary()).isEmpty();
    assertThat(subject(entry(paper, "a-model", Verdict.DOUBTFUL)).summary()).isEmpty();
    assertThat(subject(Entries.entry("2406.18790", "2024-06-28", 1)).summary()).isEmpty();
  }

  @Test
  @DisplayName("says of a sample that it is one")
  void sample() {
    assertThat(subject(entry(named(1, true), "a-model", Verdict.FAITHFUL)).date())
        .isEqualTo("예시 · 2024년 6월 28일 금요일");
  }

  @Test
  @DisplayName("has no votes: with other votes, and in the same order, a picture is the same")
  void votes() {
    assertThat(pictures(Entries.entry("2406.18790", "2024-06-28", 1)))
        .isEqualTo(pictures(Entries.entry("2406.18790", "2024-06-28", 99)));
  }

  private static Subject.OfPaper subject(Entry entry) {
    List<Picture> pictures = pictures(entry);
    return (Subject.OfPaper) pictures.get(pictures.size() - 1).subject();
  }

  private static List<Picture> pictures(Entry entry) {
    Site site =
        new Site(
            "Papers",
            "All of them.",
            "https://owner.example/",
            "ko",
            ZoneOffset.UTC,
            Optional.empty(),
            "main",
            true,
            Map.of(),
            false);
    return new Pictures(site, Messages.read(Path.of("templates"), "ko"))
        .of(Archive.of(List.of(entry)));
  }

  private static Paper named(int authors, boolean sample) {
    List<String> names = Collections.nCopies(authors, "A. Name");
    return new Paper(
        PAPER.id(),
        PAPER.date(),
        PAPER.title(),
        names,
        "",
        PAPER.votes(),
        Links.NONE,
        Optional.empty(),
        sample);
  }

  private static Entry entry(Paper paper, String by, Verdict verdict) {
    Provenance provenance =
        new Provenance(
            by,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            verdict,
            Optional.empty());
    return new Entry(
        paper, List.of(), Optional.of(provenance), false, "한 문장이다.", "<p>한 문장이다.</p>", "p.md");
  }
}
