package dailypapers.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.legacy.LegacyRemark.Kind;
import dailypapers.paper.Section;
import dailypapers.testing.OldDigests;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An old digest")
class LegacyReaderTest {
  private static final LegacyDigest IRREGULAR = read("README.md", OldDigests.IRREGULAR);

  @Test
  @DisplayName("gives a paper with title, authors, votes, picture and the three usual sections")
  void plain() {
    LegacyDigest digest = read("2024-06-14.md", OldDigests.DAY);

    assertThat(digest.remarks()).isEmpty();
    assertThat(digest.papers()).hasSize(1);
    LegacyPaper paper = digest.papers().get(0);
    assertThat(paper.place()).hasToString("2024-06-14.md:3");
    assertThat(paper.date()).isEqualTo(LocalDate.of(2024, 6, 14));
    assertThat(paper.id().value()).isEqualTo("2406.00001");
    assertThat(paper.title()).isEqualTo("A small loom");
    assertThat(paper.authors()).containsExactly("Bo Lee", "Ada Kim");
    assertThat(paper.votes()).isEqualTo(12);
    assertThat(paper.thumbnail()).contains("https://pictures.example/2406.00001.png");
    assertThat(paper.sections())
        .containsExactly(
            section("What's New", Section.WHATS_NEW, "이 논문은 작은 베틀을 만든다. 실을 한 번만 건다."),
            section("Technical Details", Section.TECHNICAL_DETAILS, "베틀은 북 두 개를 번갈아 던진다."),
            section("Performance Highlights", Section.PERFORMANCE_HIGHLIGHTS, "긴 천에서 두 배 빠르다."));
  }

  @Test
  @DisplayName("has keys wrapped twice, numbered lists over lines, further sections, printed lists")
  void sections() {
    assertThat(paper("2406.00011").sections())
        .containsExactly(
            section("What's New", Section.WHATS_NEW, "첫째 주장이다."),
            section(
                "Technical Detail",
                Section.TECHNICAL_DETAILS,
                "다음과 같다.",
                "북이 둘이다.",
                "실은 길게 이어진다.",
                "따로 선 말이다."),
            further("Conclusion and Future Work", "더 큰 베틀을 짓는다."),
            further("Limitations", "짧은 실은 못 쓴다.", "느린 '북'이 있다."));
    assertThat(paper("2406.00012").sections())
        .containsExactly(
            section(
                "Performance Highlights",
                Section.PERFORMANCE_HIGHLIGHTS,
                "속도: 두 배다.",
                "크기: 반이다.",
                "크기: 가볍다."));
    assertThat(paper("2406.00013").sections()).isEmpty();
  }

  @Test
  @DisplayName("has brackets and line breaks in titles, no votes, and plus signs for names")
  void heads() {
    assertThat(paper("2406.00011").title()).isEqualTo("Looms [part 1]: a survey");
    assertThat(paper("2406.00011").votes()).isZero();
    assertThat(paper("2406.00011").authors()).containsExactly("Ada Kim", "Bo Lee");
    assertThat(paper("2406.00012").title()).isEqualTo("A loom in two lines");
    assertThat(paper("2406.00013").authors()).isEmpty();
  }

  @Test
  @DisplayName("may end without a line feed, and have several days")
  void lastLine() {
    assertThat(paper("2406.00017").date()).isEqualTo(LocalDate.of(2024, 6, 29));
    assertThat(paper("2406.00017").sections().get(0).claims()).containsExactly("줄바꿈 없이 끝난다.");
  }

  @Test
  @DisplayName("names file and line of all that is not read or not kept")
  void remarks() {
    assertThat(IRREGULAR.remarks())
        .extracting(
            remark ->
                remark.kind() + " " + remark.place() + " " + remark.lines() + " " + remark.what())
        .containsExactly(
            "ASIDE README.md:1 3 # Old Looms",
            "LEFT_OUT README.md:9 1 a video: [Watch Video](https://videos.example/loom.mp4)",
            "LEFT_OUT README.md:11 1 a video: <div><video muted src=\"https://videos.example/loom.mp4\"></video></div>",
            "LEFT_OUT README.md:30 1 a picture that has no https address: /avatars/one.svg",
            "PAPER README.md:44 6 the heading has no address of arXiv: ### [A loom elsewhere](https://elsewhere.example/2406.00014)",
            "PAPER README.md:50 2 the heading is no link: ### A loom without a link",
            "LINES README.md:54 1 not a line of a paper: Riddle: none",
            "ASIDE README.md:61 7 ## License",
            "LINES README.md:69 1 a day that is none: 2024-06-31",
            "PAPER README.md:71 4 no day is known for this paper: ### [A loom of no day](https://arxiv.org/abs/2406.00016)");
  }

  @Test
  @DisplayName("below no heading of a day is of the day that its file is named after")
  void namedDay() {
    String text = OldDigests.DAY.substring(OldDigests.DAY.indexOf("### "));

    LocalDate date = read("old/2024-06-20-README.md", text).papers().get(0).date();

    assertThat(date).isEqualTo(LocalDate.of(2024, 6, 20));
    assertThat(read("README.md", text).papers()).isEmpty();
    assertThat(read("README.md", text).remarks())
        .extracting(LegacyRemark::kind)
        .containsExactly(Kind.PAPER);
  }

  @Test
  @DisplayName("may have a BOM and any line ends")
  void editors() {
    LegacyDigest plain = read("a.md", OldDigests.IRREGULAR);

    assertThat(read("a.md", "\uFEFF" + OldDigests.IRREGULAR.replace("\n", "\r\n")))
        .isEqualTo(plain);
  }

  @Test
  @DisplayName("has every line in exactly one place, however it is cut up")
  void everyLine() {
    List<String> lines = (OldDigests.DAY + OldDigests.IRREGULAR).lines().toList();
    Random random = new Random(20240614);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(lines.get(random.nextInt(lines.size())))
            .append(random.nextInt(9) == 0 ? " \t" : "\n");
      }
      assertCounted(read("x.md", text.toString()));
    }
    assertCounted(IRREGULAR);
    assertCounted(read("empty.md", ""));
  }

  @Test
  @DisplayName("keeps bold words without a heading's colon, and tells of headings without words")
  void boldWords() {
    String text =
        OldDigests.DAY
            + """
            - **굵은 주장**
            - **Limitations**:
            - **Future**
              더 큰 베틀이다.
            #### Conclusion
            끝이다.
            """;

    LegacyDigest digest = read("x.md", text);

    assertThat(digest.papers().get(0).sections().subList(2, 5))
        .containsExactly(
            section(
                "Performance Highlights",
                Section.PERFORMANCE_HIGHLIGHTS,
                "긴 천에서 두 배 빠르다.",
                "굵은 주장"),
            further("Future", "더 큰 베틀이다."),
            further("Conclusion", "끝이다."));
    assertThat(digest.remarks())
        .containsExactly(
            new LegacyRemark(
                Kind.LEFT_OUT,
                new LegacyPlace("x.md", 16),
                1,
                "a heading with nothing below it: Limitations"));
  }

  @Test
  @DisplayName("keeps every word of its sections")
  void everyWord() {
    String words = "긴 말이다. ".repeat(20_000).strip();
    String text =
        OldDigests.DAY + "- **" + "x".repeat(200) + "**: y\n[unclosed ['a', 'b'\n" + words;

    List<String> claims = read("x.md", text).papers().get(0).sections().get(2).claims();

    assertThat(claims)
        .containsExactly("긴 천에서 두 배 빠르다.", "x".repeat(200) + ": y [unclosed ['a', 'b' " + words);
  }

  @Test
  @DisplayName("has every Korean line in a claim or in a remark, however it is cut up")
  void everyKoreanLine() {
    List<String> lines = (OldDigests.DAY + OldDigests.IRREGULAR).lines().toList();
    Random random = new Random(20240628);
    for (int round = 0; round < 1_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 1; i <= 40; i++) {
        String line = lines.get(random.nextInt(lines.size()));
        boolean korean = line.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        text.append(line).append(korean ? " 낱말" + i + "끝" : "").append('\n');
      }
      assertNothingLost(text.toString());
    }
  }

  private static void assertNothingLost(String text) {
    LegacyDigest digest = read("x.md", text);
    String claims =
        digest.papers().stream()
            .flatMap(paper -> Stream.concat(Stream.of(paper.title()), claims(paper)))
            .collect(Collectors.joining("\n"));
    List<String> lines = text.lines().toList();
    for (int i = 1; i <= lines.size(); i++) {
      int line = i;
      boolean told = digest.remarks().stream().anyMatch(remark -> covers(remark, line));
      assertThat(!lines.get(i - 1).contains("낱말") || told || claims.contains("낱말" + i + "끝"))
          .as(line + " of\n" + text)
          .isTrue();
    }
  }

  private static Stream<String> claims(LegacyPaper paper) {
    return paper.sections().stream().flatMap(section -> section.claims().stream());
  }

  private static boolean covers(LegacyRemark remark, int line) {
    int first = remark.place().line();
    return line >= first && line < first + remark.lines();
  }

  private static void assertCounted(LegacyDigest digest) {
    int counted =
        digest.dayLines()
            + digest.paperLines()
            + digest.lines(Kind.ASIDE)
            + digest.lines(Kind.PAPER);
    assertThat(counted).as(digest.toString()).isEqualTo(digest.lines());
  }

  private static LegacyPaper paper(String id) {
    return IRREGULAR.papers().stream()
        .filter(paper -> paper.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static LegacySection section(String heading, Section section, String... claims) {
    return new LegacySection(heading, Optional.of(section), List.of(claims));
  }

  private static LegacySection further(String heading, String... claims) {
    return new LegacySection(heading, Optional.empty(), List.of(claims));
  }

  private static LegacyDigest read(String name, String text) {
    return LegacyReader.read(name, text);
  }
}
