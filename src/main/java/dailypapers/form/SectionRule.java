package dailypapers.form;

import dailypapers.check.Finding;
import dailypapers.paper.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The three usual sections are there, each once, in order, not empty. Further sections, such as
 * {@code Limitations}, may stand anywhere.
 */
final class SectionRule implements FormRule {
  private static final Map<Section, String> USUAL =
      new EnumMap<>(
          Map.of(
              Section.WHATS_NEW, "What's New",
              Section.TECHNICAL_DETAILS, "Technical Details",
              Section.PERFORMANCE_HIGHLIGHTS, "Performance Highlights"));

  /** Headings by what is left of them without case, spaces and marks. */
  private static final Map<String, Section> HEADINGS =
      Map.ofEntries(
          Map.entry("whatsnew", Section.WHATS_NEW),
          Map.entry("whatisnew", Section.WHATS_NEW),
          Map.entry("무엇이새로운가", Section.WHATS_NEW),
          Map.entry("무엇이새로운가요", Section.WHATS_NEW),
          Map.entry("새로운점", Section.WHATS_NEW),
          Map.entry("새로운내용", Section.WHATS_NEW),
          Map.entry("technicaldetails", Section.TECHNICAL_DETAILS),
          Map.entry("technicaldetail", Section.TECHNICAL_DETAILS),
          Map.entry("기술적내용", Section.TECHNICAL_DETAILS),
          Map.entry("기술적세부사항", Section.TECHNICAL_DETAILS),
          Map.entry("기술세부사항", Section.TECHNICAL_DETAILS),
          Map.entry("performancehighlights", Section.PERFORMANCE_HIGHLIGHTS),
          Map.entry("performancehighlight", Section.PERFORMANCE_HIGHLIGHTS),
          Map.entry("performance", Section.PERFORMANCE_HIGHLIGHTS),
          Map.entry("성능", Section.PERFORMANCE_HIGHLIGHTS),
          Map.entry("성능하이라이트", Section.PERFORMANCE_HIGHLIGHTS),
          Map.entry("주요성능", Section.PERFORMANCE_HIGHLIGHTS),
          Map.entry("성능요약", Section.PERFORMANCE_HIGHLIGHTS));

  /** The usual section that a heading stands over; empty for a further one. */
  static Optional<Section> section(String heading) {
    String bare = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return Optional.ofNullable(HEADINGS.get(bare));
  }

  @Override
  public List<Finding> findings(ReadSummary summary) {
    List<Finding> findings = new ArrayList<>();
    Map<Section, String> seen = new EnumMap<>(Section.class);
    Optional<Section> last = Optional.empty();
    for (ReadSummary.Part part : summary.parts()) {
      Optional<Section> section = section(part.section());
      if (part.text().isBlank()) {
        findings.add(FormRule.doubt(part.section(), "", "the section is empty"));
      }
      if (section.isPresent()) {
        last.flatMap(before -> place(part.section(), section.get(), before, seen))
            .ifPresent(findings::add);
        seen.putIfAbsent(section.get(), part.section());
        last = section;
      }
    }
    USUAL.forEach(
        (section, heading) -> {
          if (!seen.containsKey(section)) {
            findings.add(FormRule.doubt(heading, "", "the section is missing"));
          }
        });
    return findings;
  }

  private static Optional<Finding> place(
      String heading, Section section, Section before, Map<Section, String> seen) {
    if (seen.containsKey(section)) {
      String reason = "the section stands there twice, first as " + seen.get(section);
      return Optional.of(FormRule.doubt(heading, "", reason));
    }
    return section.compareTo(before) < 0
        ? Optional.of(FormRule.doubt(heading, "", "the section stands behind " + USUAL.get(before)))
        : Optional.empty();
  }
}
