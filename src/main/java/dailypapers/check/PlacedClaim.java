package dailypapers.check;

import dailypapers.paper.Claim;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A claim with its place in the summary, as a {@link Finding} names it.
 *
 * @param place {@code tldr}, or such as {@code whats-new 2}
 * @param claim the claim there
 */
public record PlacedClaim(String place, Claim claim) {

  /** All claims, the one-sentence summary first. */
  public static List<PlacedClaim> all(Summary summary) {
    List<PlacedClaim> placed = new ArrayList<>();
    placed.add(new PlacedClaim(Finding.TLDR, summary.tldr()));
    placed.addAll(ofSections(summary));
    return placed;
  }

  /** The summary without the claims of the sections at these places. */
  public static Summary without(Summary summary, Set<String> places) {
    Map<Section, List<Claim>> sections = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      sections.put(
          section,
          ofSection(summary, section).stream()
              .filter(placed -> !places.contains(placed.place()))
              .map(PlacedClaim::claim)
              .toList());
    }
    return new Summary(summary.by(), summary.prompt(), summary.tldr(), sections, summary.tags());
  }

  /** The claims of the sections alone. */
  static List<PlacedClaim> ofSections(Summary summary) {
    return Stream.of(Section.values())
        .flatMap(section -> ofSection(summary, section).stream())
        .toList();
  }

  private static List<PlacedClaim> ofSection(Summary summary, Section section) {
    List<Claim> claims = summary.claims(section);
    List<PlacedClaim> placed = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      placed.add(new PlacedClaim(section.slug() + " " + (i + 1), claims.get(i)));
    }
    return placed;
  }
}
