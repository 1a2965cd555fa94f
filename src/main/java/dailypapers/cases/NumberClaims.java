package dailypapers.cases;

import dailypapers.check.Finding;
import dailypapers.number.Amount;
import dailypapers.number.Amount.Form;
import dailypapers.number.AmountProof;
import dailypapers.number.Amounts;
import dailypapers.number.Derived;
import dailypapers.number.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of one summary, judged by one text.
 *
 * @param text what proves them
 * @param summary what the summary says elsewhere: it may give two numbers of one thing
 * @param derived what can be worked out
 * @param fromText whether the summary was written from exactly this text
 */
record NumberClaims(
    AmountProof text,
    List<AmountProof> summary,
    Derived derived,
    NumberContradictions contradictions,
    boolean fromText) {
  /** Writers count what a text lists without counting it, up to here. */
  private static final BigDecimal SMALL = BigDecimal.TEN;

  /** No section has more numbers; what is longer is no summary, and its rest is not read. */
  private static final int MOST = 200;

  /** A reason names at most so many numbers of the text. */
  private static final int NAMED = 4;

  static NumberClaims of(AmountProof text, List<Amounts> parts, boolean fromText) {
    List<AmountProof> summary = parts.stream().map(AmountProof::withoutNames).toList();
    return new NumberClaims(
        text,
        summary,
        new Derived(text.source()),
        new NumberContradictions(text, summary),
        fromText);
  }

  /** What there is to say of one section. */
  List<Finding> findings(String section, Amounts part) {
    List<Finding> findings = new ArrayList<>();
    for (Amount claim : part.all().subList(0, Math.min(part.all().size(), MOST))) {
      if (!claimsNothing(claim) && !isName(part, claim)) {
        finding(section, part, claim).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(String section, Amounts part, Amount claim) {
    List<Amount> proving = text.proving(claim);
    if (!proving.isEmpty()) {
      return Rates.differs(part, claim, text.source(), proving)
          .map(rate -> fault(section, claim, "the text says " + claim.shown() + " per " + rate));
    }
    if (claim.form() == Form.YEAR || small(claim)) {
      return fromText
          ? otherOfItsKind(claim).map(said -> fault(section, claim, instead(claim, said)))
          : Optional.empty();
    }
    return fromText ? mustBeThere(section, part, claim) : mayBeElsewhere(section, part, claim);
  }

  private Optional<Finding> mustBeThere(String section, Amounts part, Amount claim) {
    if (derived.gives(claim)) {
      return Optional.empty();
    }
    String reason =
        contradictions.of(part, claim).map(said -> instead(claim, said)).orElse(missing(claim));
    return Optional.of(fault(section, claim, reason));
  }

  private Optional<Finding> mayBeElsewhere(String section, Amounts part, Amount claim) {
    // Ten times fewer leave 10%: a unit is swapped only where nobody can work it out.
    Optional<Amount> said =
        contradictions
            .of(part, claim)
            .filter(other -> other.unit() == claim.unit() || !derived.gives(claim));
    if (said.isPresent()) {
      return said.map(other -> fault(section, claim, instead(claim, other)));
    }
    String name = NumbersCheck.NAME;
    return Optional.of(
        contradictions
            .maybe(part, claim)
            .map(other -> Finding.doubt(name, section, claim.written(), instead(claim, other)))
            .orElse(Finding.note(name, section, claim.written(), missing(claim))));
  }

  private static Finding fault(String section, Amount claim, String reason) {
    return Finding.fault(NumbersCheck.NAME, section, claim.written(), reason);
  }

  private static String instead(Amount claim, Amount said) {
    return "the text says " + said.shown() + ", not " + claim.shown();
  }

  private String missing(Amount claim) {
    List<String> others =
        text.source().all().stream()
            .filter(said -> said.form() != Form.LOOSE && said.form() != Form.YEAR)
            .filter(said -> said.unit() == claim.unit() && !small(said))
            .map(Amount::written)
            .distinct()
            .limit(NAMED)
            .toList();
    String missing = "the text does not say " + claim.shown();
    return others.isEmpty() ? missing : missing + "; it says " + String.join(", ", others);
  }

  /** A number behind a name of the text belongs to it; one behind another is left to the names. */
  private boolean isName(Amounts part, Amount claim) {
    if (claim.form() != Form.BEHIND_WORD) {
      return false;
    }
    String before = part.text().substring(0, claim.start()).stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1).replaceAll("[^A-Za-z0-9+-]", "");
    boolean version = small(claim) || Digits.fractional(claim);
    boolean named = word.chars().anyMatch(Character::isUpperCase) && !text.names(word);
    return text.names(word + claim.written()) || version && named;
  }

  /** Another count of the same things, or another year, which the summary does not give as well. */
  private Optional<Amount> otherOfItsKind(Amount claim) {
    boolean year = claim.form() == Form.YEAR;
    return text.source().all().stream()
        .filter(
            said ->
                year
                    ? said.form() == Form.YEAR
                    : !claim.noun().isEmpty() && said.noun().equals(claim.noun()))
        .filter(said -> said.unit() == Unit.NONE && said.form() != Form.LOOSE)
        .filter(said -> year || small(said) && said.value().compareTo(BigDecimal.ONE) > 0)
        .filter(said -> summary.stream().noneMatch(each -> each.says(said)))
        .findFirst();
  }

  private static boolean claimsNothing(Amount claim) {
    boolean bare = claim.unit() == Unit.NONE;
    return claim.form() == Form.LOOSE
        || claim.value().signum() == 0
        || claim.value().compareTo(BigDecimal.ONE) == 0 && (bare || claim.form() == Form.WORD)
        || claim.form() == Form.WORD && claim.unit() == Unit.POINT
        || claim.written().startsWith("한 ");
  }

  /** A count up to ten, whatever it counts. */
  private static boolean small(Amount claim) {
    return claim.unit() == Unit.NONE
        && !claim.scaled()
        && claim.value().compareTo(SMALL) <= 0
        && claim.value().scale() <= 0;
  }
}
