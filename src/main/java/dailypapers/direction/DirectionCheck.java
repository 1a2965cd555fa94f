package dailypapers.direction;

import dailypapers.check.Case;
import dailypapers.check.CaseCheck;
import dailypapers.check.Finding;
import dailypapers.names.Name;
import dailypapers.names.NameKey;
import dailypapers.names.NameLists;
import dailypapers.text.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Does the summary say the opposite? Better for worse, higher for lower, faster for slower, more
 * for fewer, with for without: only where a clause of the summary and one of the text are certainly
 * of the same thing, and never where one of them denies, contrasts or supposes something. It
 * covers:
 *
 * <ul>
 *   <li>a figure with a unit (%, times, 배) that stands in one clause each: {@code 29.2x faster} and
 *       29.2배 느린;
 *   <li>a rival that is named in one clause each: {@code outperforms GPT-4} and GPT-4에 뒤처진다;
 *   <li>one and the same measure, with another name or figure in common: {@code lowers the error
 *       rate of WavLM} and WavLM의 오류율을 높인다. What less is better of ("lower error") is good;
 *   <li>in a summary written from exactly this text, a cost, an error or the like that the text
 *       only reduces and the summary increases;
 *   <li>two things in each other's place: {@code Qwen goes beyond Llama} and Llama가 Qwen을 앞선다;
 *   <li>a change from one figure to another the other way round ({@link ChangeRule});
 *   <li>what a paper does without and a summary needs, or the reverse ({@link NeedRule});
 *   <li>in a summary written from exactly this text, a term where the text has only its opposite:
 *       black-box for white-box ({@link OpposedTerms}).
 * </ul>
 *
 * <p>It does not cover directions that need an understanding of the sentence: which of two things
 * is the better one, what causes what, what is hard.
 */
public final class DirectionCheck implements CaseCheck {
  /** The name of this check in findings. */
  public static final String NAME = "direction";

  private final NameLists lists;

  /** A check by these lists, which may be shared. */
  public DirectionCheck(NameLists lists) {
    this.lists = lists;
  }

  @Override
  public List<Finding> findings(Case judged) {
    String source = NameKey.plain(Sentences.unwrapped(judged.source()));
    List<String> sentences = Sentences.of(source);
    List<Clause> said = clauses(source, sentences);
    ChangeRule changes = new ChangeRule(source);
    NeedRule needs = new NeedRule(source);
    ComparisonRule comparisons = new ComparisonRule(sentences, judged.fromText());
    SuperlativeRule superlatives = new SuperlativeRule(sentences);
    InsteadRule instead = new InsteadRule(sentences);
    NotRule not = new NotRule(sentences);
    Optional<OpposedTerms> terms =
        judged.fromText()
            ? Optional.of(new OpposedTerms(judged.source(), judged.summary()))
            : Optional.empty();
    List<Finding> findings = new ArrayList<>();
    for (Case.Part part : judged.parts()) {
      String text = NameKey.plain(part.text());
      List<String> lines = Sentences.of(text);
      for (Clause clause : clauses(text, lines)) {
        opposite(clause, said, judged.fromText())
            .map(other -> fault(part.section(), clause.text().strip(), other.text().strip()))
            .ifPresent(findings::add);
      }
      changes.findings(part.section(), text).forEach(findings::add);
      needs.findings(part.section(), text).forEach(findings::add);
      comparisons.findings(part.section(), lines).forEach(findings::add);
      superlatives.findings(part.section(), lines).forEach(findings::add);
      instead.findings(part.section(), lines).forEach(findings::add);
      not.findings(part.section(), text).forEach(findings::add);
      terms.map(each -> each.findings(part.section(), text)).ifPresent(findings::addAll);
    }
    return once(findings);
  }

  /** What two rules say of the same words is said once. */
  private static List<Finding> once(List<Finding> findings) {
    List<Finding> told = new ArrayList<>();
    for (Finding finding : findings) {
      if (told.stream().noneMatch(first -> isWithin(finding, first))) {
        told.add(finding);
      }
    }
    return told;
  }

  private static boolean isWithin(Finding finding, Finding first) {
    return finding.place().equals(first.place())
        && (first.quoted().contains(finding.quoted()) || finding.quoted().contains(first.quoted()));
  }

  static Finding fault(String section, String quoted, String opposite) {
    return Finding.fault(NAME, section, quoted, "the text says the opposite: \"" + opposite + "\"");
  }

  private List<Clause> clauses(String text, List<String> sentences) {
    List<Name> all = lists.names(text);
    List<Clause> clauses = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      int start = text.indexOf(sentence, at);
      at = start + sentence.length();
      int end = at;
      List<Name> names =
          all.stream()
              .filter(name -> name.start() >= start && name.start() < end)
              .map(n -> new Name(n.written(), n.latin(), n.family(), n.role(), n.start() - start))
              .toList();
      clauses.addAll(Clause.of(sentence, names));
    }
    return clauses;
  }

  /** The clause of the text that is surely of the same thing and says the opposite. */
  private static Optional<Clause> opposite(Clause clause, List<Clause> said, boolean fromText) {
    List<Clause> same = said.stream().filter(other -> isSame(clause, other, fromText)).toList();
    boolean all = !same.isEmpty() && same.stream().allMatch(clause::opposes);
    return (all ? same : List.<Clause>of())
        .stream().findFirst().or(() -> said.stream().filter(clause::isTurnedRound).findFirst());
  }

  private static boolean isSame(Clause one, Clause other, boolean fromText) {
    boolean rivals = one.rival().isPresent() && one.rival().equals(other.rival());
    if (one.rival().isPresent() && other.rival().isPresent() && !rivals) {
      return false;
    }
    boolean measured = one.measure().isPresent() && one.measure().equals(other.measure());
    boolean figures = one.figure().isPresent() && one.figure().equals(other.figure());
    boolean named = common(one.names(), other.names()) && one.compares() == other.compares();
    boolean only = fromText && measured && one.changes() && other.changes();
    return one.mayMeasureLike(other) && (figures || rivals || measured && named || only);
  }

  private static boolean common(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return !both.isEmpty();
  }
}
