package dailypapers.number;

import dailypapers.number.Amount.Form;
import dailypapers.number.Amount.Hedge;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Further readings of the amounts of a text, for a claim that nothing else proves: what a writer
 * may take them for although it does not stand directly beside them.
 */
final class Readings {
  /** A unit is looked for so far from its number, in characters and within its sentence. */
  private static final int APART = 120;

  /** Nouns that may stand between a number and its unit: 64 GPU hours. */
  private static final Set<String> BETWEEN = Set.of("", "gpu", "hour");

  private static final Set<String> PLAIN = Set.of("", "metric", "point", "benchmark", "dataset");

  /** "A fifth" more than half is still "over half". */
  private static final double PART = 0.25;

  private static final Pattern DIGITS = Pattern.compile("[\\d.,]+");

  private static final Pattern SCORE =
      Pattern.compile(
          "(?i)accura|rate|score|percent|%|points?\\b|recall|precision|\\bF1|success|pass@|share|improv|gain|outperform|drop|increas|decreas");

  private static final Pattern MAJORITY =
      Pattern.compile("(?i)\\bmajority|\\bmost (?:of|users|people)");

  /** The end of a name that is a year: AIME24, AIME'24, ICLR-2024. */
  private static final Pattern YEAR_NAME = Pattern.compile("^[A-Z][A-Za-z]{2,}-?([012]\\d)$");

  private final Amounts source;

  Readings(Amounts source) {
    this.source = source;
  }

  /** The amounts among these that prove a claim when they are read otherwise. */
  List<Amount> proving(Amount claim, List<Amount> evidence) {
    List<UnitReader.Found> units =
        claim.unit().measured() ? UnitReader.apart(source.text()) : List.of();
    if (claim.unit() == Unit.FRACTION
        && claim.size() == 0.5
        && MAJORITY.matcher(source.text()).find()) {
      return List.of(claim);
    }
    return evidence.stream().filter(said -> proves(claim, said, units)).toList();
  }

  private boolean proves(Amount claim, Amount said, List<UnitReader.Found> units) {
    return shared(claim, said)
        || bare(claim) && said.unit().measured() && sameNumber(claim, said)
        || unitApart(claim, said, units)
        || score(claim, said)
        || year(claim, said)
        || claim.unit() == Unit.FRACTION && part(claim, said);
  }

  /** "0.95 and 10.9%": the sign belongs to both, or to the last alone. */
  private static boolean shared(Amount claim, Amount said) {
    return sharesUnit(said) && claim.unit() == Unit.NONE && Same.amount(claim, said.alone())
        || sharesUnit(claim) && Same.amount(claim.alone(), said);
  }

  private static boolean sharesUnit(Amount amount) {
    return amount.unit() != Unit.NONE && DIGITS.matcher(amount.written()).matches();
  }

  /** A number of which nothing is known, be it that its unit is none of the table. */
  private static boolean bare(Amount amount) {
    return amount.unit() == Unit.NONE && amount.noun().isEmpty() && !amount.scaled();
  }

  private static boolean sameNumber(Amount claim, Amount said) {
    return DIGITS.matcher(claim.mantissa()).matches()
        && DIGITS.matcher(said.mantissa()).matches()
        && number(claim).compareTo(number(said)) == 0;
  }

  private static BigDecimal number(Amount amount) {
    return Numbers.plain(amount.mantissa()).value();
  }

  /** "2 A800 hours", "8.5 vs. 35.9 hours": the unit stands elsewhere in the sentence. */
  private boolean unitApart(Amount claim, Amount said, List<UnitReader.Found> units) {
    return said.unit() == Unit.NONE
        && said.end() > 0
        && said.form() != Form.LOOSE
        && said.form() != Form.YEAR
        && BETWEEN.contains(said.noun())
        && units.stream()
            .filter(unit -> unit.unit() == claim.unit() && oneSentence(said.start(), unit.end()))
            .anyMatch(unit -> Same.amount(claim, said.times(unit.worth()).with(unit.unit(), "")));
  }

  private boolean oneSentence(int one, int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    if (to - from > APART) {
      return false;
    }
    String between = source.text().substring(from, to).replace("vs. ", "");
    return !between.contains(". ") && !between.contains("; ");
  }

  /** A score in points or percent may stand in the text as a number alone: 26. */
  private boolean score(Amount claim, Amount said) {
    if (!claim.unit().percentage()
        || said.unit() != Unit.NONE
        || said.end() == 0
        || said.form() != Form.DIGITS
        || !PLAIN.contains(said.noun())) {
      return false;
    }
    int from = Math.max(0, said.start() - APART);
    int to = Math.min(source.text().length(), said.end() + APART);
    boolean points = claim.written().endsWith("점");
    return Same.amount(claim, said.with(Unit.POINT, ""))
        && (points || said.size() <= 100)
        && (points || SCORE.matcher(source.text()).region(from, to).find());
  }

  /** AIME24 is AIME 2024, in either direction. */
  private boolean year(Amount claim, Amount said) {
    if (said.size() >= 2000 && said.size() < 2100 && said.unit() == Unit.NONE && bare(claim)) {
      return claim.size() == said.size() - 2000;
    }
    return claim.form() == Form.YEAR
        && claim.size() >= 2000
        && source.names().stream()
            .map(YEAR_NAME::matcher)
            .filter(Matcher::find)
            .anyMatch(name -> Integer.parseInt(name.group(1)) == claim.size() - 2000)
        && said.form() != Form.WORD;
  }

  /** "More than half" is 61.2%, or the majority. */
  private boolean part(Amount claim, Amount said) {
    double size = said.unit() == Unit.PERCENT ? said.size() / 100 : said.size();
    boolean known = said.unit() == Unit.PERCENT || said.unit() == Unit.FRACTION;
    double more = size - claim.size();
    return claim.hedge() == Hedge.LEAST && known && more >= 0 && more <= PART
        || claim.hedge() == Hedge.MOST && known && more <= 0 && more >= -PART;
  }
}
