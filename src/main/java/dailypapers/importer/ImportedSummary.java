package dailypapers.importer;

import dailypapers.check.Case;
import dailypapers.content.Headings;
import dailypapers.legacy.LegacyPaper;
import dailypapers.legacy.LegacySection;
import dailypapers.paper.Claim;
import dailypapers.paper.FurtherSection;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an old digest says of a paper as a summary of ours. The digest has no sentence on top: the
 * first sentence of its first section is moved there, everything else stays under its heading, in
 * its order. No claim has evidence, for the digest has none.
 */
final class ImportedSummary {
  /**
   * A Korean sentence ends with a syllable and a full stop; an abbreviation or a number does not.
   */
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{IsHangul}\\)?[.!?])\\s+");

  /** So that a section which is called so does not become the paper's own abstract. */
  private static final String NOT_THE_ABSTRACT = " (import)";

  private final Headings headings;
  private final Map<Section, List<String>> sections = new EnumMap<>(Section.class);
  private final Map<String, FurtherText> further = new LinkedHashMap<>();

  /** Texts below a heading that is none of the usual ones. */
  private record FurtherText(String heading, List<String> claims) {}

  private ImportedSummary(Headings headings, List<LegacySection> all) {
    this.headings = headings;
    all.forEach(this::add);
  }

  /** The summary; empty where the digest says nothing of the paper. */
  static Optional<Summary> of(Headings headings, LegacyPaper paper, List<String> tags) {
    return paper.sections().isEmpty()
        ? Optional.empty()
        : Optional.of(new ImportedSummary(headings, paper.sections()).summary(tags));
  }

  /**
   * The digest's own words as a case. Whoever wrote them may have read more than the abstract by
   * which they are judged.
   */
  static Case judged(LegacyPaper legacy, Paper paper) {
    List<Case.Part> parts =
        legacy.sections().stream()
            .map(section -> new Case.Part(section.heading(), String.join("\n", section.claims())))
            .toList();
    PaperText text = PaperText.ofAbstract(paper.abstractText());
    return new Case(paper.id().value(), paper.title(), text, false, parts);
  }

  private void add(LegacySection section) {
    String heading = section.heading();
    Optional<Section> usual =
        section.section().or(() -> headings.section(heading)).or(() -> headings.nearest(heading));
    List<String> claims =
        usual
            .map(known -> sections.computeIfAbsent(known, key -> new ArrayList<>()))
            .orElseGet(() -> further(heading));
    claims.addAll(section.claims());
  }

  private List<String> further(String heading) {
    String own = Headings.isAbstract(heading) ? heading + NOT_THE_ABSTRACT : heading;
    return further
        .computeIfAbsent(
            own.toLowerCase(Locale.ROOT), key -> new FurtherText(own, new ArrayList<>()))
        .claims();
  }

  private Summary summary(List<String> tags) {
    Claim first = claim(takeFirst());
    Map<Section, List<Claim>> usual = new EnumMap<>(Section.class);
    sections.forEach((section, texts) -> usual.put(section, claims(texts)));
    List<FurtherSection> others =
        further.values().stream()
            .filter(section -> !section.claims().isEmpty())
            .map(section -> new FurtherSection(section.heading(), claims(section.claims())))
            .toList();
    return new Summary(Provenance.IMPORT, Optional.empty(), first, usual, tags, others);
  }

  /** Takes the first sentence out of the first section. */
  private String takeFirst() {
    List<String> texts =
        sections.values().stream()
            .findFirst()
            .orElseGet(() -> further.values().iterator().next().claims());
    String text = texts.remove(0);
    Matcher end = SENTENCE_END.matcher(text);
    if (!end.find()) {
      return text;
    }
    texts.add(0, text.substring(end.end()));
    return text.substring(0, end.start());
  }

  private static List<Claim> claims(List<String> texts) {
    return texts.stream().map(ImportedSummary::claim).toList();
  }

  private static Claim claim(String text) {
    return new Claim(text, List.of());
  }
}
