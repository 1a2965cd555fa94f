package dailypapers.paper;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a summarizer says of a paper.
 *
 * @param by who wrote it: the model as the endpoint answered, {@code extract}, {@code recorded},
 *     {@code import} or {@code person}
 * @param prompt hash of the prompt, where there was one
 * @param tldr the paper in one sentence
 * @param sections the claims by section, in the order of {@link Section}; a section without claims
 *     is absent
 * @param tags slugs of the controlled vocabulary
 * @param further sections of other names, which stand below the usual ones
 */
public record Summary(
    String by,
    Optional<String> prompt,
    Claim tldr,
    Map<Section, List<Claim>> sections,
    List<String> tags,
    List<FurtherSection> further) {
  public Summary {
    Map<Section, List<Claim>> ordered = new EnumMap<>(Section.class);
    sections.forEach(
        (section, claims) -> {
          if (!claims.isEmpty()) {
            ordered.put(section, List.copyOf(claims));
          }
        });
    sections = Collections.unmodifiableMap(ordered);
    tags = List.copyOf(tags);
    further = List.copyOf(further);
  }

  /** A summary with the usual sections alone. */
  public Summary(
      String by,
      Optional<String> prompt,
      Claim tldr,
      Map<Section, List<Claim>> sections,
      List<String> tags) {
    this(by, prompt, tldr, sections, tags, List.of());
  }

  /** The claims of a section; empty where it has none. */
  public List<Claim> claims(Section section) {
    return sections.getOrDefault(section, List.of());
  }
}
