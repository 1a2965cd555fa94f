package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** One paper, its summary and its files, as the tests need them. */
final class Samples {
  static final ArxivId ID = new ArxivId("2406.18790");
  static final LocalDate DATE = LocalDate.of(2024, 6, 28);
  static final String HASH = "0123456789abcdef".repeat(4);

  /** A file by hand, with no more than it needs. */
  static final String LEAST =
      """
      ---
      type: paper
      date: 2024-06-28
      id: "2406.18790"
      title: A title
      ---
      """;

  private Samples() {}

  static Paper paper(String title, String abstractText) {
    return new Paper(
        ID,
        DATE,
        title,
        List.of("Ada Kim", "Bo Lee"),
        abstractText,
        16,
        new Links(Optional.of("https://github.com/a/b"), Optional.empty(), Optional.empty()),
        Optional.of("An Institute"),
        false);
  }

  static Paper paper() {
    return paper("A title", "The abstract.");
  }

  static Summary summary() {
    Evidence shared = new Evidence("verbatim words", "S3.p2");
    return new Summary(
        "recorded",
        Optional.of("3f9c1a"),
        new Claim("한 문장 요약.", List.of(new Evidence("words of the abstract", ""))),
        Map.of(
            Section.WHATS_NEW,
            List.of(new Claim("주장 하나.", List.of(shared)), new Claim("주장 둘.", List.of())),
            Section.PERFORMANCE_HIGHLIGHTS,
            List.of(new Claim("주장 셋.", List.of(shared, new Evidence("more", "A1.T2"))))),
        List.of("image-generation", "multimodal"));
  }

  static Provenance provenance() {
    return new Provenance(
        "recorded",
        Optional.of("3f9c1a"),
        Optional.of(PaperText.Kind.FULL_TEXT),
        Optional.of(HASH),
        Optional.of(Instant.parse("2024-06-28T09:10:00.123Z")),
        Optional.empty(),
        Verdict.FAITHFUL);
  }

  static ContentFile file(Paper paper) {
    return ContentFile.generated(
        FrontMatter.of(paper, List.of("image-generation", "multimodal"), provenance()),
        new BodyWriter(Headings.of("ko")).text(paper, summary()));
  }

  static void assertFault(
      ThrowingCallable call, ExitCode kind, String problem, String where, String hint) {
    DailyPapersException fault = catchThrowableOfType(DailyPapersException.class, call);
    assertThat(fault).as("an error of the kind DailyPapersException").isNotNull();
    assertThat(String.join("\n", fault.problem(), fault.where(), fault.hint()))
        .isEqualTo(String.join("\n", problem, where, hint));
    assertThat(fault.kind()).isEqualTo(kind);
  }
}
