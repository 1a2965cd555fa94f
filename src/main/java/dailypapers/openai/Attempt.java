package dailypapers.openai;

import dailypapers.check.Checker;
import dailypapers.check.Finding;
import dailypapers.check.Judgement;
import dailypapers.check.PlacedClaim;
import dailypapers.check.QuotePlaces;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.PaperText;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One answer of a model, judged.
 *
 * @param answer as it came
 * @param reasons what is wrong with it, one line each; empty if nothing is
 * @param passing the summary without the claims that are wrong, if the checker lets it pass
 * @param refused otherwise the summary for review, which the checker withholds; neither is there if
 *     the answer could not be read
 */
record Attempt(
    String answer, List<String> reasons, Optional<Summary> passing, Optional<Summary> refused) {
  private static final int MOST_TAGS = 5;
  private static final int MOST_REASONS = 40;

  /** An answer that is no summary. */
  static Attempt unreadable(String answer, DailyPapersException error) {
    return new Attempt(answer, List.of(error.problem()), Optional.empty(), Optional.empty());
  }

  /**
   * An answer that was read.
   *
   * @param read its summary, whose quotes have no anchors yet
   */
  static Attempt judged(String answer, Summary read, PaperText text, Checker checker) {
    Summary summary = anchored(read, QuotePlaces.of(text));
    Judgement judgement = checker.judge(text, summary);
    List<String> reasons =
        judgement.findings().stream()
            .filter(finding -> !isDoubtOfAll(finding))
            .map(Attempt::reason)
            .distinct()
            .limit(MOST_REASONS)
            .toList();
    if (reasons.isEmpty()) {
      return new Attempt(answer, List.of(), Optional.of(summary), Optional.empty());
    }
    Summary trimmed = without(summary, judgement);
    if (checker.judge(text, trimmed).verdict() != Verdict.WITHHELD) {
      return new Attempt(answer, reasons, Optional.of(trimmed), Optional.empty());
    }
    // Claims can be wrong without being withheld for it, such as the same one said twice. What is
    // left of them is too little, and that is withheld.
    boolean withheld = judgement.verdict() == Verdict.WITHHELD;
    return new Attempt(
        answer, reasons, Optional.empty(), Optional.of(withheld ? summary : trimmed));
  }

  /** A doubt about no claim in particular marks the summary; no second answer is asked for it. */
  private static boolean isDoubtOfAll(Finding finding) {
    return finding.severity() == Finding.Severity.DOUBT && finding.place().equals(Finding.SUMMARY);
  }

  private static String reason(Finding finding) {
    String quoted = finding.quoted().isEmpty() ? "" : ": \"" + finding.quoted() + "\"";
    return finding.place() + ": " + finding.reason() + quoted;
  }

  private static Summary anchored(Summary summary, QuotePlaces places) {
    Map<Section, List<Claim>> sections = new EnumMap<>(Section.class);
    summary
        .sections()
        .forEach(
            (section, claims) ->
                sections.put(
                    section, claims.stream().map(claim -> anchored(claim, places)).toList()));
    return new Summary(
        summary.by(),
        summary.prompt(),
        anchored(summary.tldr(), places),
        sections,
        summary.tags().stream().limit(MOST_TAGS).toList());
  }

  private static Claim anchored(Claim claim, QuotePlaces places) {
    return new Claim(
        claim.text(),
        claim.evidence().stream()
            .map(each -> new Evidence(each.quote(), places.anchor(each.quote()).orElse("")))
            .toList());
  }

  /** The summary without the claims of which anything was found. */
  private static Summary without(Summary summary, Judgement judgement) {
    Set<String> wrong =
        judgement.findings().stream().map(Finding::place).collect(Collectors.toSet());
    return PlacedClaim.without(summary, wrong);
  }

  /** Whether nothing is wrong with the answer. */
  boolean isRight() {
    return reasons.isEmpty();
  }

  /** The error of a paper for which there is no summary, not even a wrong one. */
  DailyPapersException error(String where) {
    return new DailyPapersException(
        ExitCode.SUMMARY,
        reasons.get(0),
        where,
        "the page carries the abstract; the next run asks again");
  }
}
