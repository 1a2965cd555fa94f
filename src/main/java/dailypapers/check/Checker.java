package dailypapers.check;

import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Judges a summary by the text that it was written from, with a list of checks.
 *
 * <pre>{@code
 * Judgement judgement = Checker.standard(CheckRules.STANDARD).judge(text, summary);
 * }</pre>
 */
public final class Checker {
  private final List<Check> checks;

  /** A checker with checks of one's own. */
  public Checker(List<Check> checks) {
    this.checks = List.copyOf(checks);
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
    return new Judgement(verdict(findings), findings);
  }

  private static Verdict verdict(List<Finding> findings) {
    if (findings.isEmpty()) {
      return Verdict.FAITHFUL;
    }
    boolean fault =
        findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.FAULT);
    return fault ? Verdict.WITHHELD : Verdict.DOUBTFUL;
  }
}
