package dailypapers.check;

import dailypapers.paper.Claim;
import dailypapers.paper.FurtherSection;
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
    return new Summary(
        summary.by(),
        summary.prompt(),
        summary.tldr(),
        sections,
        summary.tags(),
        furtherWithout(summary, places));
  }

  private static List<FurtherSection> furtherWithout(Summary summary, Set<String> places) {
    List<FurtherSection> left = new ArrayList<>();
    int before = 0;
    for (FurtherSection section : summary.further()) {
      List<Claim> claims =
          placed(Finding.FURTHER, before, section.claims()).stream()
              .filter(placed -> !places.contains(placed.place()))
              .map(PlacedClaim::claim)
              .toList();
      before += section.claims().size();
      if (!claims.isEmpty()) {
        left.add(new FurtherSection(section.heading(), claims));
      }
    }
    return left;
  }

  /** The claims of the sections alone, those beside the usual ones last. */
  static List<PlacedClaim> ofSections(Summary summary) {
    List<Claim> further =
        summary.further().stream().flatMap(section -> section.claims().stream()).toList();
    return Stream.concat(
            Stream.of(Section.values()).flatMap(section -> ofSection(summary, section).stream()),
            placed(Finding.FURTHER, 0, further).stream())
        .toList();
  }

  private static List<PlacedClaim> ofSection(Summary summary, Section section) {
    return placed(section.slug(), 0, summary.claims(section));
  }

  private static List<PlacedClaim> placed(String slug, int before, List<Claim> claims) {
    List<PlacedClaim> placed = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      placed.add(new PlacedClaim(slug + " " + (before + i + 1), claims.get(i)));
    }
    return placed;
  }
}
