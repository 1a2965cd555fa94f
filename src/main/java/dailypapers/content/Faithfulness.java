package dailypapers.content;

import dailypapers.cases.CaseJudge;
import dailypapers.cases.ClaimCase;
import dailypapers.check.Case;
import dailypapers.check.Checker;
import dailypapers.check.Finding;
import dailypapers.check.Repeats;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import dailypapers.paper.Provenance;
import dailypapers.paper.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges the summary in a content file by the texts that are at hand: the abstract in the file, the
 * quotes of its footnotes, and the full text where it is known on this computer.
 */
public final class Faithfulness {
  private final Checker checker;
  private final Optional<CaseJudge> cases;
  private final Function<Paper, Optional<PaperText>> fullTexts;

  /** By the checks of claims alone, which cannot judge a summary of the full text. */
  public Faithfulness(Checker checker) {
    this(checker, Optional.empty(), paper -> Optional.empty());
  }

  /**
   * By the checks of cases, too, whoever wrote the summary and from whatever text.
   *
   * @param fullTexts the text that a summarizer would get, as far as it is known without asking
   *     anybody
   */
  public Faithfulness(
      Checker checker, CaseJudge cases, Function<Paper, Optional<PaperText>> fullTexts) {
    this(checker, Optional.of(cases), fullTexts);
  }

  private Faithfulness(
      Checker checker, Optional<CaseJudge> cases, Function<Paper, Optional<PaperText>> fullTexts) {
    this.checker = checker;
    this.cases = cases;
    this.fullTexts = fullTexts;
  }

  /** What speaks against the summary; empty where there is none, or no abstract to judge it by. */
  List<Finding> findings(ContentFile file, Body body) {
    Optional<Summary> summary = body.summary(by(file), file.frontMatter().tags());
    if (summary.isEmpty() || body.abstractText().isEmpty()) {
      return List.of();
    }
    List<Finding> ofClaims =
        mayHaveReadMore(file)
            ? List.of()
            : checker.judge(PaperText.ofAbstract(body.abstractText()), summary.get()).findings();
    List<Finding> ofCase =
        cases.map(judge -> judge.findings(toCase(file, body, summary.get()))).orElseGet(List::of);
    return Repeats.without(
        ofClaims,
        ofCase.stream().map(finding -> ClaimCase.placed(summary.get(), finding)).toList());
  }

  private Case toCase(ContentFile file, Body body, Summary summary) {
    Paper paper = file.paper(body);
    Optional<PaperText> full = fullTexts.apply(paper);
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage("", body.abstractText()));
    full.ifPresent(text -> passages.addAll(text.passages()));
    body.footnotes().stream()
        .map(BodyFootnote::evidence)
        .forEach(each -> passages.add(new Passage(each.anchor(), each.quote())));
    PaperText.Kind kind = full.map(PaperText::kind).orElse(PaperText.Kind.ABSTRACT);
    return ClaimCase.of(
        paper.id().value(),
        paper.title(),
        new PaperText(kind, passages),
        !file.isEdited() && isWrittenFrom(file, full),
        summary);
  }

  /** Whether the summarizer had no other text than we have. */
  private static boolean isWrittenFrom(ContentFile file, Optional<PaperText> full) {
    Optional<String> hash = file.frontMatter().provenance().flatMap(Provenance::textSha256);
    return kind(file)
        .map(
            kind ->
                kind == PaperText.Kind.ABSTRACT
                    || full.map(PaperText::sha256)
                        .filter(known -> hash.equals(Optional.of(known)))
                        .isPresent())
        .orElse(false);
  }

  /** Nobody knows what the writer of an imported summary has read. */
  private static boolean mayHaveReadMore(ContentFile file) {
    return kind(file).equals(Optional.of(PaperText.Kind.FULL_TEXT))
        || file.frontMatter()
            .provenance()
            .map(Provenance::by)
            .equals(Optional.of(Provenance.IMPORT));
  }

  private static Optional<PaperText.Kind> kind(ContentFile file) {
    return file.frontMatter().provenance().flatMap(Provenance::text);
  }

  private static String by(ContentFile file) {
    return file.isEdited()
        ? Provenance.PERSON
        : file.frontMatter().provenance().map(Provenance::by).orElse(Provenance.PERSON);
  }
}
