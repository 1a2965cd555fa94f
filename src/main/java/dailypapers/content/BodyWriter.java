package dailypapers.content;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.FurtherSection;
import dailypapers.paper.Paper;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the Markdown of a content file. Claims, quotes and abstracts are plain text: whatever they
 * contain, it reads back as the same text. A claim without words is left out.
 *
 * <pre>
 *   한 문장 요약. [^1]
 *
 *   ## 무엇이 새로운가
 *   - 주장 하나. [^2]
 *   ## Limitations
 *   - a section of another name, below the usual ones.
 *
 *   [^1]: "verbatim words" ([abstract](https://arxiv.org/abs/2406.18790))
 *   [^2]: "verbatim words" ([S3.p2](https://arxiv.org/html/2406.18790#S3.p2))
 *
 *   ## Abstract
 *
 *   The original abstract.
 * </pre>
 */
public final class BodyWriter {
  private final Headings headings;

  public BodyWriter(Headings headings) {
    this.headings = headings;
  }

  /** The body of a paper that has no summary: its abstract alone. */
  public String text(Paper paper) {
    String words = MarkdownText.block(paper.abstractText());
    return "## " + Headings.ABSTRACT + "\n" + (words.isEmpty() ? "" : "\n" + words + "\n");
  }

  /** The body of a paper with its summary. Evidence that shows several claims is one footnote. */
  public String text(Paper paper, Summary summary) {
    Map<Evidence, Integer> footnotes = new LinkedHashMap<>();
    StringBuilder body = new StringBuilder();
    if (hasWords(summary.tldr())) {
      body.append(claim(summary.tldr(), footnotes)).append("\n\n");
    }
    String sections = sections(summary, footnotes);
    body.append(sections).append(sections.isEmpty() ? "" : "\n");
    footnotes.forEach(
        (evidence, number) -> body.append(footnote(paper.id(), evidence, number)).append('\n'));
    return body + (footnotes.isEmpty() ? "" : "\n") + text(paper);
  }

  private String sections(Summary summary, Map<Evidence, Integer> footnotes) {
    StringBuilder lines = new StringBuilder();
    for (Section section : Section.values()) {
      lines.append(section(headings.text(section), summary.claims(section), footnotes));
    }
    for (FurtherSection section : summary.further()) {
      lines.append(section(section.heading(), section.claims(), footnotes));
    }
    return lines.toString();
  }

  private static String section(String heading, List<Claim> all, Map<Evidence, Integer> footnotes) {
    List<Claim> claims = all.stream().filter(BodyWriter::hasWords).toList();
    if (claims.isEmpty()) {
      return "";
    }
    StringBuilder lines = new StringBuilder();
    lines.append("## ").append(closed(MarkdownText.inline(heading))).append('\n');
    claims.forEach(claim -> lines.append("- ").append(claim(claim, footnotes)).append('\n'));
    return lines.toString();
  }

  /** Number signs at the end of a heading would not be words of it. */
  private static String closed(String heading) {
    return heading.endsWith("#") ? heading.substring(0, heading.length() - 1) + "\\#" : heading;
  }

  private static boolean hasWords(Claim claim) {
    return !CleanText.line(claim.text()).isEmpty();
  }

  private static String claim(Claim claim, Map<Evidence, Integer> footnotes) {
    StringBuilder line = new StringBuilder(MarkdownText.block(claim.text()));
    for (Evidence evidence : claim.evidence()) {
      Evidence clean =
          new Evidence(CleanText.line(evidence.quote()), CleanText.line(evidence.anchor()));
      Integer number = footnotes.computeIfAbsent(clean, key -> footnotes.size() + 1);
      line.append(" [^").append(number).append(']');
    }
    return line.toString();
  }

  private static String footnote(ArxivId id, Evidence evidence, int number) {
    String label =
        evidence.anchor().isEmpty() ? "abstract" : MarkdownText.linked(evidence.anchor());
    String quote = MarkdownText.inline(evidence.quote());
    return "[^" + number + "]: \"" + quote + "\" ([" + label + "](" + url(id, evidence) + "))";
  }

  /** arXiv's anchors need no encoding; whatever else comes must not end the link. */
  private static String url(ArxivId id, Evidence evidence) {
    String anchor = URLEncoder.encode(evidence.anchor(), StandardCharsets.UTF_8);
    return new Evidence(evidence.quote(), anchor.replace("+", "%20")).url(id);
  }
}
