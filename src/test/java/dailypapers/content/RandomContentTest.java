package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.ExitCode;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.FurtherSection;
import dailypapers.paper.Paper;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.random.Dice;
import dailypapers.random.RandomCases;
import dailypapers.random.RawBytes;
import dailypapers.random.Refusals;
import dailypapers.random.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Content files at random")
class RandomContentTest {
  private static final BodyReader BODIES = new BodyReader(Headings.of("ko"));

  @TempDir Path folder;

  @Test
  @DisplayName("are read or refused with file and line; what was read is written and read the same")
  void anyText() {
    new RandomCases<>("content files", RandomContentTest::text)
        .check(text -> Refusals.or(() -> roundTrip(text), ExitCode.CONTENT))
        .atLeast(10, "read")
        .atLeast(10, "refused");
  }

  private static String text(Dice dice) {
    String valid = ContentWriter.text(RandomFiles.file(dice));
    if (dice.once(2)) {
      int line = valid.indexOf('\n', dice.below(valid.length())) + 1;
      return valid.substring(0, line) + keys(dice) + valid.substring(line);
    }
    return dice.once(8) ? valid : Texts.spoiled(valid, dice);
  }

  private static String keys(Dice dice) {
    String key =
        dice.of(List.of("title", "authors", "votes", "links", "summary", "findings", "x", "date"));
    return key + ":" + (dice.once(2) ? " " : "") + Texts.any(dice) + "\n";
  }

  private static String roundTrip(String text) {
    ContentFile read = ContentReader.parse(text, "a.md");
    String written = ContentWriter.text(read);
    ContentFile again = ContentReader.parse(written, "a.md");
    assertThat(ContentWriter.text(again)).isEqualTo(written);
    assertThat(again.body()).isEqualTo(read.body());
    assertSame(again.frontMatter(), read.frontMatter());
    assertThat(read.paper().title()).isNotBlank();
    return "read";
  }

  /** All but what the writer makes canonical: blanks in names of models, fractions of seconds. */
  private static void assertSame(FrontMatter one, FrontMatter other) {
    List<Function<FrontMatter, Object>> parts =
        List.of(
            FrontMatter::status,
            FrontMatter::date,
            FrontMatter::id,
            FrontMatter::title,
            FrontMatter::authors,
            FrontMatter::votes,
            FrontMatter::tags,
            FrontMatter::links,
            FrontMatter::organization,
            FrontMatter::sample,
            FrontMatter::locked,
            FrontMatter::findings);
    parts.forEach(part -> assertThat(part.apply(one)).isEqualTo(part.apply(other)));
    assertThat(one.provenance().isPresent()).isEqualTo(other.provenance().isPresent());
  }

  @Test
  @DisplayName("as runs write them are read back as they were, every word of every claim")
  void anyRecord() {
    new RandomCases<>(
            "written files", dice -> List.of(RandomFiles.paper(dice), RandomFiles.summary(dice)))
        .check(
            pair -> {
              Paper paper = (Paper) pair.get(0);
              Summary summary = (Summary) pair.get(1);
              String markdown = new BodyWriter(Headings.of("ko")).text(paper, summary);
              Body body = BODIES.parse(markdown, 1);
              assertThat(body.problems()).as(markdown).isEmpty();
              assertThat(body.abstractText()).isEqualTo(CleanText.line(paper.abstractText()));
              assertThat(body.summary("x", List.of())).contains(clean(summary));
              return "read";
            });
  }

  private static Summary clean(Summary summary) {
    Map<Section, List<Claim>> sections = new EnumMap<>(Section.class);
    summary.sections().forEach((section, claims) -> sections.put(section, clean(claims)));
    return new Summary(
        summary.by(),
        summary.prompt(),
        clean(List.of(summary.tldr())).get(0),
        sections,
        summary.tags(),
        summary.further().stream()
            .map(part -> new FurtherSection(CleanText.line(part.heading()), clean(part.claims())))
            .toList());
  }

  private static List<Claim> clean(List<Claim> claims) {
    return claims.stream()
        .map(
            claim ->
                new Claim(
                    CleanText.line(claim.text()),
                    claim.evidence().stream()
                        .map(
                            each ->
                                new Evidence(
                                    CleanText.line(each.quote()), CleanText.line(each.anchor())))
                        .distinct()
                        .toList()))
        .toList();
  }

  @Test
  @DisplayName(
      "of any bytes are read or refused, and a change of votes keeps every byte of the body")
  void anyBytes() {
    new RandomCases<>("bytes of files", 2, RandomContentTest::text)
        .check(text -> Refusals.or(() -> patched(RawBytes.of(text)), ExitCode.CONTENT))
        .atLeast(10, "patched");
  }

  private String patched(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.md"), bytes);
    ContentFile read = ContentReader.read(file);
    FrontMatter fresh = read.frontMatter().withVotes(read.frontMatter().votes() / 2 + 7);
    Files.write(file, FrontMatterPatch.patched(bytes, read.frontMatter(), fresh));
    ContentFile again = ContentReader.read(file);
    assertThat(again.frontMatter()).isEqualTo(fresh);
    assertThat(again.body()).isEqualTo(read.body());
    return "patched";
  }
}
