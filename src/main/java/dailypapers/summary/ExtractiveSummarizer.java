package dailypapers.summary;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.summary.RoleLabeler.Labeled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A summary made of the paper's own sentences, in the paper's own language: it needs no model and
 * cannot say what the paper does not say.
 *
 * <p>A sentence is picked for what it does, not for where it stands. Method:
 *
 * <ol>
 *   <li>Cut the text into sentences; leave out those too short to quote (under 20 characters) or
 *       too long to read as a claim (over 600), and repetitions.
 *   <li>Give every sentence one role (contribution, method, result or background) by cue words with
 *       weights, by the name in the title, and by its place relative to the sentence that states
 *       the contribution. This is "argumentative zoning" with rhetorical cues, after S. Teufel and
 *       M. Moens, "Summarizing Scientific Articles", Computational Linguistics 28(4), 2002, cut
 *       down to what an abstract needs.
 *   <li>Each section takes the sentences of its role, at most the three best, in the order of the
 *       text. As a sentence has one role, it stands in one section.
 *   <li>The best contribution sentence is the one-sentence summary; it stands under "what is new"
 *       too only where nothing else would. Without a contribution it is the best method sentence,
 *       without that the best result.
 * </ol>
 *
 * A section for which no sentence speaks stays absent. Whether too few claims are left for a
 * summary is for the check to say.
 */
public final class ExtractiveSummarizer implements Summarizer {
  private static final int MOST_CLAIMS = 3;
  private static final int THINNEST_TEXT = 40;
  private static final int SHORTEST_SENTENCE = 20;
  private static final int LONGEST_SENTENCE = 600;

  private final TagMatcher tags;
  private final RoleLabeler labeler = new RoleLabeler();

  /**
   * @param tags finds the tags, for there is no model to choose them
   */
  public ExtractiveSummarizer(TagMatcher tags) {
    this.tags = tags;
  }

  /** A sentence of the text with the anchor of its passage. */
  private record Placed(String sentence, String anchor) {}

  @Override
  public Summary summarize(Paper paper, PaperText text) {
    if (text.plain().strip().length() < THINNEST_TEXT) {
      throw nothingToSay(paper, "the text is too thin for a summary");
    }
    List<Placed> sentences = sentences(text);
    List<Labeled> labeled =
        labeler.label(
            paper.title(), sentences.stream().map(Placed::sentence).collect(Collectors.toList()));
    Labeled tldr =
        best(labeled)
            .orElseThrow(() -> nothingToSay(paper, "no sentence says what the paper brings"));
    Map<Section, List<Claim>> sections = new EnumMap<>(Section.class);
    for (Role role : Role.values()) {
      role.section()
          .ifPresent(section -> sections.put(section, claims(role, tldr, labeled, sentences)));
    }
    return new Summary(
        Provenance.EXTRACT,
        Optional.empty(),
        claim(sentences.get(tldr.place())),
        sections,
        tags.slugs(paper.title(), paper.abstractText()));
  }

  private static List<Placed> sentences(PaperText text) {
    List<Placed> sentences = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PaperText.Passage passage : text.passages()) {
      for (String sentence : Sentences.of(passage.text())) {
        int length = sentence.length();
        boolean fit = length >= SHORTEST_SENTENCE && length <= LONGEST_SENTENCE;
        if (fit && seen.add(sentence)) {
          sentences.add(new Placed(sentence, passage.anchor()));
        }
      }
    }
    return sentences;
  }

  private static Optional<Labeled> best(List<Labeled> labeled) {
    return labeled.stream()
        .filter(sentence -> sentence.role() != Role.BACKGROUND)
        .min(
            Comparator.comparing(Labeled::role)
                .thenComparing(Comparator.comparingDouble(Labeled::score).reversed())
                .thenComparing(Labeled::place));
  }

  private static List<Claim> claims(
      Role role, Labeled tldr, List<Labeled> labeled, List<Placed> sentences) {
    List<Labeled> fitting =
        labeled.stream().filter(sentence -> sentence.role() == role).collect(Collectors.toList());
    if (fitting.size() > 1) {
      fitting.remove(tldr);
    }
    return fitting.stream()
        .sorted(Comparator.comparingDouble(Labeled::score).reversed())
        .limit(MOST_CLAIMS)
        .sorted(Comparator.comparingInt(Labeled::place))
        .map(sentence -> claim(sentences.get(sentence.place())))
        .collect(Collectors.toUnmodifiableList());
  }

  private static Claim claim(Placed placed) {
    return new Claim(placed.sentence(), List.of(new Evidence(placed.sentence(), placed.anchor())));
  }

  private static DailyPapersException nothingToSay(Paper paper, String problem) {
    return new DailyPapersException(
        ExitCode.SUMMARY, problem, paper.id().value(), "the page carries the abstract instead");
  }
}
