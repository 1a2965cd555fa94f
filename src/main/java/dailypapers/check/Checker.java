package dailypapers.check;

import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges a summary by the text that it was written from, with a list of checks.
 *
 * <pre>{@code
 * Judgement judgement = Checker.standard(CheckRules.STANDARD).judge(text, summary);
 * }</pre>
 */
public final class Checker {
  private final List<Check> checks;
  private final Optional<Check> second;
  private final Optional<Function<Paper, Check>> ofPaper;
  private final Optional<Check> further;

  /** A checker with checks of one's own. */
  public Checker(List<Check> checks) {
    this(checks, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Checker(
      List<Check> checks,
      Optional<Check> second,
      Optional<Function<Paper, Check>> ofPaper,
      Optional<Check> further) {
    this.checks = List.copyOf(checks);
    this.second = second;
    this.ofPaper = ofPaper;
    this.further = further;
  }

  /**
   * The same with a further check that has to know the paper, such as its title. It is asked once
   * {@link #of} has said which paper that is; what the others have found already is not said again.
   */
  public Checker also(Function<Paper, Check> check) {
    return new Checker(checks, second, Optional.of(check), further);
  }

  /** The same for the summaries of this paper. */
  public Checker of(Paper paper) {
    return new Checker(checks, second, ofPaper, ofPaper.map(check -> check.apply(paper)));
  }

  /**
   * The same with a second reader, whom {@link #review} asks about what passes the checks: one that
   * costs something, such as a language model. {@link #judge} never asks it.
   */
  public Checker withSecondReader(Check reader) {
    return new Checker(checks, Optional.of(reader), ofPaper, further);
  }

  /** The checks that every summary must pass: form, quotes, numbers. */
  public static Checker standard(CheckRules rules) {
    return new Checker(List.of(new FormCheck(rules), new QuoteCheck(rules), new NumberCheck()));
  }

  /**
   * The standard checks, and for what a model wrote two more: every number and name stands near the
   * quote, and every claim is in the site's language.
   *
   * @param language of the site, such as {@code ko}
   * @param glossary words that a claim may use whatever the text says, such as the terms of the
   *     prompt's glossary
   */
  public static Checker strict(CheckRules rules, String language, Collection<String> glossary) {
    return new Checker(
        List.of(
            new FormCheck(rules),
            new LanguageCheck(language),
            new QuoteCheck(rules),
            new NumberCheck(),
            new NearbyCheck(glossary)));
  }

  /**
   * A fault withholds the summary, a doubt marks it, nothing found makes it faithful. Where there
   * is no text to judge by, it stays unchecked.
   */
  public Judgement judge(PaperText text, Summary summary) {
    if (text.plain().isBlank()) {
      return new Judgement(Verdict.UNCHECKED, List.of());
    }
    List<Finding> findings =
        checks.stream()
            .flatMap(check -> check.findings(text, summary).stream())
            .collect(Collectors.toList());
    List<Finding> others = further.map(check -> check.findings(text, summary)).orElseGet(List::of);
    return judgement(Repeats.without(findings, others), Stream.empty());
  }

  /**
   * Judges a summary; what passes is read by the second reader, if there is one. Claims in which it
   * finds a fault are dropped, and what is left is judged again. If it finds a fault in the
   * one-sentence summary, or too little is left, the whole summary is withheld, unabridged, with
   * all that was found.
   */
  public Reviewed review(PaperText text, Summary summary) {
    Judgement first = judge(text, summary);
    boolean passes = first.verdict() == Verdict.FAITHFUL || first.verdict() == Verdict.DOUBTFUL;
    return second.isPresent() && passes
        ? read(text, summary, first, second.get().findings(text, summary))
        : new Reviewed(summary, first);
  }

  private Reviewed read(PaperText text, Summary summary, Judgement first, List<Finding> found) {
    Set<String> wrong =
        found.stream().filter(Checker::isFault).map(Finding::place).collect(Collectors.toSet());
    Summary left = PlacedClaim.without(summary, wrong);
    List<Finding> rest = judge(text, left).findings();
    boolean whole = wrong.contains(Finding.TLDR) || wrong.contains(Finding.SUMMARY);
    if (whole || verdict(rest) == Verdict.WITHHELD) {
      Stream<Finding> tooLittle =
          rest.stream().filter(each -> isFault(each) && each.place().equals(Finding.SUMMARY));
      return new Reviewed(
          summary, judgement(first.findings(), Stream.concat(found.stream(), tooLittle)));
    }
    Stream<Finding> doubts = found.stream().filter(each -> !isFault(each));
    return new Reviewed(left, judgement(rest, doubts));
  }

  private static Judgement judgement(List<Finding> some, Stream<Finding> others) {
    List<Finding> findings = Stream.concat(some.stream(), others).toList();
    return new Judgement(verdict(findings), findings);
  }

  private static boolean isFault(Finding finding) {
    return finding.severity() == Finding.Severity.FAULT;
  }

  private static Verdict verdict(List<Finding> findings) {
    return switch (Finding.worst(findings)) {
      case NOTE -> Verdict.FAITHFUL;
      case DOUBT -> Verdict.DOUBTFUL;
      case FAULT -> Verdict.WITHHELD;
    };
  }
}
