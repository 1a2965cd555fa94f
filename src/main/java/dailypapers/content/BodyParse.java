package dailypapers.content;

import dailypapers.paper.Section;
import dailypapers.paper.Shortened;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** One reading of one body: goes through its blocks from top to bottom. */
final class BodyParse {
  /** What the blocks below the last heading belong to. */
  private enum Part {
    TLDR,
    SECTION,
    FURTHER,
    ABSTRACT,
    UNKNOWN
  }

  private final Headings headings;
  private final int firstLine;
  private final Node document;
  private final BodyFootnotes footnotes;
  private final List<BodyProblem> problems = new ArrayList<>();
  private final List<BodySection> sections = new ArrayList<>();
  private final List<BodyFurther> further = new ArrayList<>();
  private final List<Node> tldr = new ArrayList<>();
  private final List<Node> abstractBlocks = new ArrayList<>();
  private Part part = Part.TLDR;
  private Optional<Heading> abstractHeading = Optional.empty();

  BodyParse(Headings headings, String body, int firstLine) {
    this.headings = headings;
    this.firstLine = firstLine;
    this.document = MarkdownDialect.parser().parse(body);
    this.footnotes = new BodyFootnotes(document, body, firstLine);
  }

  ParsedBody parsed() {
    return new ParsedBody(body(), document, abstractHeading);
  }

  private Body body() {
    for (Node block : NodeText.children(document)) {
      if (block instanceof Heading heading) {
        heading(heading);
      } else if (!isInvisible(block)) {
        content(block);
      }
    }
    Optional<BodyClaim> first = first();
    judgeWhole();
    problems.addAll(footnotes.problems());
    problems.sort(Comparator.comparingInt(BodyProblem::line));
    return new Body(
        first,
        sections,
        further,
        footnotes.definitions(),
        NodeText.of(abstractBlocks),
        problems,
        firstLine);
  }

  private static boolean isInvisible(Node block) {
    return block instanceof FootnoteDefinition
        || block instanceof LinkReferenceDefinition
        || block instanceof ThematicBreak;
  }

  private void heading(Heading heading) {
    String text = NodeText.of(heading);
    Optional<Section> section = headings.section(text);
    if (heading.getLevel() != 2) {
      report(heading, "a heading of level " + heading.getLevel(), "headings here begin with ##");
    }
    if (Headings.isAbstract(text)) {
      abstractHeading(heading);
    } else if (section.isPresent()) {
      sectionHeading(heading, text, section.get());
    } else if (isFurther(heading, text)) {
      furtherHeading(heading, text);
    } else {
      part = Part.UNKNOWN;
      report(
          heading,
          "unknown heading \"" + Shortened.of(text) + "\"",
          "the headings are " + headings.list() + " and ## " + Headings.ABSTRACT);
    }
  }

  /** A section of another name; what is nearly a usual heading is a slip of the pen. */
  private boolean isFurther(Heading heading, String text) {
    return heading.getLevel() == 2 && !text.isEmpty() && headings.nearest(text).isEmpty();
  }

  private void furtherHeading(Heading heading, String text) {
    part = Part.FURTHER;
    if (abstractHeading.isPresent()) {
      outOfOrder(heading, text);
    }
    further.add(new BodyFurther(text, List.of(), line(heading)));
  }

  private void outOfOrder(Heading heading, String text) {
    report(
        heading,
        "section \"" + Shortened.of(text) + "\" is out of order",
        "the order is " + headings.list() + ", ## " + Headings.ABSTRACT + ", each once");
  }

  private void abstractHeading(Heading heading) {
    if (abstractHeading.isPresent()) {
      report(heading, "a second ## Abstract", "keep one of the two");
    }
    part = Part.ABSTRACT;
    abstractHeading = abstractHeading.or(() -> Optional.of(heading));
  }

  private void sectionHeading(Heading heading, String text, Section section) {
    part = Part.SECTION;
    boolean late = sections.stream().anyMatch(other -> other.section().compareTo(section) >= 0);
    if (abstractHeading.isPresent() || late || !further.isEmpty()) {
      outOfOrder(heading, text);
    }
    sections.add(new BodySection(section, text, List.of(), line(heading)));
  }

  private void content(Node block) {
    switch (part) {
      case TLDR -> tldr.add(block);
      case SECTION, FURTHER -> claims(block);
      case ABSTRACT -> abstractBlocks.add(block);
      case UNKNOWN -> {}
    }
  }

  /** Text beside the list is a claim too: what a page shows must not escape the check. */
  private void claims(Node block) {
    if (block instanceof ListBlock) {
      NodeText.children(block).forEach(this::claim);
    } else {
      report(block, "text outside the list of claims", "begin the line with a hyphen and a space");
      claim(block);
    }
  }

  private void claim(Node node) {
    BodyClaim claim = footnotes.claim(List.of(node));
    if (claim.text().isEmpty()) {
      report(node, "an empty claim", "write the claim behind the hyphen, or delete the line");
      return;
    }
    if (part == Part.FURTHER) {
      BodyFurther last = further.remove(further.size() - 1);
      further.add(new BodyFurther(last.heading(), with(last.claims(), claim), last.line()));
    } else {
      BodySection last = sections.remove(sections.size() - 1);
      sections.add(
          new BodySection(last.section(), last.heading(), with(last.claims(), claim), last.line()));
    }
  }

  private static List<BodyClaim> with(List<BodyClaim> claims, BodyClaim claim) {
    return Stream.concat(claims.stream(), Stream.of(claim)).toList();
  }

  private Optional<BodyClaim> first() {
    if (tldr.size() > 1 || tldr.stream().anyMatch(block -> !(block instanceof Paragraph))) {
      report(
          tldr.get(tldr.size() - 1),
          "more than one paragraph before the first heading",
          "make it one sentence, and move the rest below a heading");
    }
    return tldr.isEmpty() ? Optional.empty() : Optional.of(footnotes.claim(tldr));
  }

  private void judgeWhole() {
    if (tldr.isEmpty() && !(sections.isEmpty() && further.isEmpty())) {
      problems.add(
          new BodyProblem(
              firstLine,
              "no sentence before the first heading",
              "say in one sentence what the paper is about"));
    }
    sections.forEach(section -> judge(section.heading(), section.claims(), section.line()));
    further.forEach(section -> judge(section.heading(), section.claims(), section.line()));
    if (abstractHeading.isEmpty()) {
      problems.add(
          new BodyProblem(
              firstLine,
              "the section ## Abstract is missing",
              "add it at the end, with the paper's own abstract below it"));
    }
  }

  private void judge(String heading, List<BodyClaim> claims, int line) {
    if (claims.isEmpty()) {
      problems.add(
          new BodyProblem(
              line,
              "no list below \"" + Shortened.of(heading) + "\"",
              "write a line that begins with a hyphen and a space for each claim, or delete it"));
    }
  }

  private void report(Node block, String problem, String hint) {
    problems.add(new BodyProblem(line(block), problem, hint));
  }

  private int line(Node block) {
    return firstLine + NodeText.line(block);
  }
}
