package dailypapers.content;

import dailypapers.check.Finding;
import dailypapers.paper.Claim;
import dailypapers.paper.FurtherSection;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Markdown of a content file, taken apart.
 *
 * @param tldr what stands before the first heading
 * @param sections in the order of the file, which may be wrong
 * @param further sections of other names, in the order of the file
 * @param footnotes all that are defined, in the order of the file
 * @param abstractText the paper's own words, on one line; empty where there are none
 * @param problems by line; empty for every body that {@link BodyWriter} wrote
 * @param firstLine of the body in its file
 */
public record Body(
    Optional<BodyClaim> tldr,
    List<BodySection> sections,
    List<BodyFurther> further,
    List<BodyFootnote> footnotes,
    String abstractText,
    List<BodyProblem> problems,
    int firstLine) {
  private static final Pattern PLACE = Pattern.compile("([a-z-]+) ([0-9]{1,6})");

  public Body {
    sections = List.copyOf(sections);
    further = List.copyOf(further);
    footnotes = List.copyOf(footnotes);
    problems = List.copyOf(problems);
  }

  /**
   * The summary that stands in the body; empty where there is only an abstract. A body with
   * sections but without a first sentence has a summary whose tldr is an empty claim.
   *
   * @param by as in {@link Summary#by()}
   * @param tags slugs, from the front matter
   */
  public Optional<Summary> summary(String by, List<String> tags) {
    if (tldr.isEmpty() && sections.isEmpty() && further.isEmpty()) {
      return Optional.empty();
    }
    Map<Section, List<Claim>> claims = new EnumMap<>(Section.class);
    for (BodySection section : sections) {
      claims
          .computeIfAbsent(section.section(), key -> new ArrayList<>())
          .addAll(section.claims().stream().map(BodyClaim::claim).toList());
    }
    Claim first = tldr.map(BodyClaim::claim).orElseGet(() -> new Claim("", List.of()));
    List<FurtherSection> others =
        further.stream()
            .filter(section -> !section.claims().isEmpty())
            .map(BodyFurther::section)
            .toList();
    return Optional.of(new Summary(by, Optional.empty(), first, claims, tags, others));
  }

  /** The claims of a section; empty where it has none. */
  public List<BodyClaim> claims(Section section) {
    return sections.stream()
        .filter(candidate -> candidate.section() == section)
        .flatMap(candidate -> candidate.claims().stream())
        .toList();
  }

  /**
   * The line of the file that a finding is about: of the claim that {@link Finding#place()} names,
   * else the first line of the body.
   */
  public int line(Finding finding) {
    Matcher place = PLACE.matcher(finding.place());
    if (place.matches()) {
      int number = Integer.parseInt(place.group(2));
      return claims(place.group(1))
          .skip(Math.max(0, number - 1))
          .findFirst()
          .map(BodyClaim::line)
          .orElse(firstLine);
    }
    return tldr.map(BodyClaim::line).orElse(firstLine);
  }

  private Stream<BodyClaim> claims(String slug) {
    return slug.equals(Finding.FURTHER)
        ? further.stream().flatMap(section -> section.claims().stream())
        : sections.stream()
            .filter(section -> section.section().slug().equals(slug))
            .flatMap(section -> section.claims().stream());
  }
}
