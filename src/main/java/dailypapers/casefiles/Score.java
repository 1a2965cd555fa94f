package dailypapers.casefiles;

import dailypapers.casefiles.Example.Fault;
import dailypapers.cases.CaseChecks;
import dailypapers.cases.CaseJudge;
import dailypapers.cases.CaseJudgement;
import dailypapers.check.Finding;
import dailypapers.paper.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How right a judge is about examples: precision and recall for each check, verdicts for each kind
 * of fault.
 *
 * @param answers what the judge said of each example
 */
public record Score(List<Answer> answers) {
  public Score {
    answers = List.copyOf(answers);
  }

  /** An example and what the judge said of it. */
  public record Answer(Example example, CaseJudgement judgement) {
    /** Whether the verdict is the expected one. */
    public boolean isRight() {
      return judgement.verdict() == example.verdict() && judgement.about() == example.about();
    }

    /**
     * The example with what was said and what is right: {@code 2406.18790/plain: unfaithful, should
     * be faithful (number “7억”)}.
     */
    public String line() {
      String found =
          judgement.findings().stream()
              .filter(finding -> finding.severity() != Finding.Severity.NOTE)
              .map(finding -> finding.check() + " “" + finding.quoted() + "”")
              .collect(Collectors.joining(", "));
      CaseJudgement right = new CaseJudgement(example.verdict(), example.about(), 0, List.of());
      return example.judged().id()
          + (": " + judgement.slug() + (judgement.about() ? "" : " and not about the paper"))
          + (", should be " + right.slug() + (right.about() ? "" : " and not about the paper"))
          + (" (" + (found.isEmpty() ? "nothing found" : found) + ")");
    }

    private boolean finds(Example.Expected expected) {
      return judgement.findings().stream().anyMatch(expected::isMetBy);
    }

    /** A finding is right where something is wrong with the same words, whatever the check. */
    private boolean isRight(Finding finding) {
      return example.findings().stream().anyMatch(expected -> expected.isAbout(finding));
    }
  }

  /** So many of so many; as a share, 1 where there are none. */
  public record Share(long count, long of) {
    /** Such as 0.95. */
    public double value() {
      return of == 0 ? 1 : (double) count / of;
    }
  }

  /** Has all examples judged. */
  public static Score of(CaseJudge judge, List<Example> examples) {
    List<Answer> answers = new ArrayList<>();
    for (Example example : examples) {
      answers.add(new Answer(example, judge.judge(example.judged())));
    }
    return new Score(answers);
  }

  /** How many of the expected findings of a check were made. */
  public Share recall(String check) {
    long all = 0;
    long found = 0;
    for (Answer answer : answers) {
      for (Example.Expected expected : answer.example().findings()) {
        if (expected.check().equals(check)) {
          all++;
          found += answer.finds(expected) ? 1 : 0;
        }
      }
    }
    return new Share(found, all);
  }

  /** How many of the faults and doubts of a check are about something that is wrong. */
  public Share precision(String check) {
    long all = 0;
    long right = 0;
    for (Answer answer : answers) {
      for (Finding finding : answer.judgement().findings()) {
        if (finding.check().equals(check) && finding.severity() != Finding.Severity.NOTE) {
          all++;
          right += answer.isRight(finding) ? 1 : 0;
        }
      }
    }
    return new Share(right, all);
  }

  /** How many of the summaries of a kind are called unfaithful: what a fault is caught by. */
  public Share caught(Fault fault) {
    return unfaithful(answer -> answer.example().fault() == fault);
  }

  /** The same of those that were written from exactly the text. */
  public Share caughtFromText(Fault fault) {
    return unfaithful(
        answer -> answer.example().fault() == fault && answer.example().judged().fromText());
  }

  /** How many of the summaries of a kind got the expected verdict; of good ones, {@code NONE}. */
  public Share verdicts(Fault fault) {
    return right(answer -> answer.example().fault() == fault);
  }

  /** How many of all verdicts are right. */
  public Share verdicts() {
    return right(answer -> true);
  }

  /** How many of the good summaries are called unfaithful. */
  public Share wronglyUnfaithful() {
    return caught(Fault.NONE);
  }

  /** How many of the good summaries are called doubtful. */
  public Share wronglyDoubtful() {
    return share(
        answer -> answer.example().fault() == Fault.NONE,
        answer -> answer.judgement().verdict() == Verdict.DOUBTFUL);
  }

  /** The answers with another verdict than the expected one. */
  public List<Answer> wrong() {
    return answers.stream().filter(answer -> !answer.isRight()).toList();
  }

  /** The table that the command prints. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(ScoreTable.CHECK_HEAD);
    CaseChecks.NAMES.forEach(
        check -> lines.add(ScoreTable.check(check, recall(check), precision(check))));
    lines.add("");
    lines.add(ScoreTable.KIND_HEAD);
    for (Fault fault : Fault.values()) {
      lines.add(ScoreTable.kind(fault.slug(), verdicts(fault), caught(fault)));
    }
    lines.add(ScoreTable.kind("all", verdicts(), unfaithful(answer -> true)));
    lines.add("");
    lines.add(ScoreTable.share("names written from the text, caught", caughtFromText(Fault.NAME)));
    lines.add(ScoreTable.share("good ones, called unfaithful", wronglyUnfaithful()));
    lines.add(ScoreTable.share("good ones, called doubtful", wronglyDoubtful()));
    return lines;
  }

  private Share unfaithful(Predicate<Answer> which) {
    return share(which, answer -> answer.judgement().verdict() == Verdict.WITHHELD);
  }

  private Share right(Predicate<Answer> which) {
    return share(which, Answer::isRight);
  }

  private Share share(Predicate<Answer> which, Predicate<Answer> counts) {
    List<Answer> some = answers.stream().filter(which).toList();
    return new Share(some.stream().filter(counts).count(), some.size());
  }
}
