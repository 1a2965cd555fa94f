package dailypapers.content;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.FurtherSection;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import dailypapers.random.Dice;
import dailypapers.random.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Content files with anything in them that a record lets pass. */
public final class RandomFiles {
  private static final List<String> SLUGS = List.of("agents", "a-1", "image-generation", "2d");

  private static final ArxivId ID = new ArxivId("2406.18790");

  private RandomFiles() {}

  /** A paper with words that mean ill. */
  static Paper paper(ArxivId id, Dice dice) {
    return new Paper(
        id,
        LocalDate.of(2024, 6, 28).plusDays(dice.below(60)),
        "T" + Texts.any(dice),
        Texts.some(3, dice, Texts::any),
        text(dice),
        dice.below(1000),
        new Links(link(dice), link(dice), link(dice)),
        Optional.of(Texts.any(dice)),
        dice.once(4));
  }

  private static Optional<String> link(Dice dice) {
    return dice.once(2) ? Optional.of(Texts.address(dice)) : Optional.empty();
  }

  private static String text(Dice dice) {
    return dice.once(3) ? Texts.markdown(dice) : Texts.words(dice);
  }

  /** A summary, each claim of which has words. */
  static Summary summary(Dice dice) {
    Map<Section, List<Claim>> sections = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      sections.put(section, Texts.some(2, dice, RandomFiles::claim));
    }
    return new Summary(
        "x",
        Optional.empty(),
        claim(dice),
        sections,
        List.of(),
        Texts.some(1, dice, RandomFiles::further));
  }

  private static FurtherSection further(Dice dice) {
    return new FurtherSection("다른 이름의 절 " + text(dice), List.of(claim(dice)));
  }

  private static Claim claim(Dice dice) {
    return new Claim(text(dice) + "가", Texts.some(2, dice, RandomFiles::evidence));
  }

  private static Evidence evidence(Dice dice) {
    return new Evidence(text(dice) + "q", dice.once(2) ? Texts.any(dice) : "S1.p" + dice.below(9));
  }

  /** Front matter of a paper. */
  private static FrontMatter frontMatter(Paper paper, Dice dice) {
    FrontMatter all =
        FrontMatter.of(paper, Texts.some(2, dice, any -> any.of(SLUGS)), provenance(dice));
    return dice.once(4) ? all.asDraft(Texts.some(2, dice, Texts::any)) : all;
  }

  private static Provenance provenance(Dice dice) {
    return new Provenance(
        dice.once(2) ? "m" + Texts.any(dice) : "extract",
        Optional.of(dice.once(4) ? Texts.any(dice) : "3f9c1a").filter(any -> dice.once(2)),
        Optional.of(dice.of(List.of(PaperText.Kind.values()))).filter(any -> dice.once(2)),
        Optional.of("0123456789abcdef".repeat(4)).filter(any -> dice.once(2)),
        Optional.of(Instant.ofEpochSecond(1_700_000_000L + dice.below(100_000_000))),
        Optional.empty(),
        dice.of(List.of(Verdict.values())),
        Optional.of(Texts.any(dice)).filter(any -> dice.once(4)));
  }

  static Paper paper(Dice dice) {
    return paper(ID, dice);
  }

  /** A file as a run writes it: with a summary, or with the abstract alone. */
  public static ContentFile file(ArxivId id, Dice dice) {
    Paper paper = paper(id, dice);
    BodyWriter writer = new BodyWriter(Headings.of("ko"));
    String body = dice.once(4) ? writer.text(paper) : writer.text(paper, summary(dice));
    return ContentFile.generated(frontMatter(paper, dice), body);
  }

  static ContentFile file(Dice dice) {
    return file(ID, dice);
  }

  /** A file whose body is Markdown by anybody. */
  public static ContentFile fileByHand(ArxivId id, Dice dice) {
    Paper paper = paper(id, dice);
    return ContentFile.of(frontMatter(paper, dice), Texts.markdown(dice));
  }
}
