package dailypapers.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists and ranges, whose last number says for all what they are: 3~5배, 10–20%, 7, 13 and 70B. */
final class AmountLists {
  private static final Pattern BETWEEN =
      Pattern.compile(
          " ?(?:[,/~·-]|±|->|→|rightarrow|pm|vs\\.?|versus|to|and|or|및|와|과|또는|혹은|에서|부터)(?: ?(?:and|or|to|및|약|최대))? ?",
          Pattern.CASE_INSENSITIVE);

  /** Only a number that says nothing else of itself takes what the next one says. */
  private static final Pattern DIGITS = Pattern.compile("[\\d.,]+");

  private static final Pattern AND = Pattern.compile(" ?|,? and ");

  private static final int LONGEST_AND = 6;

  /** The longest word between two numbers of a list. */
  private static final int GAP = 12;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private AmountLists() {}

  /** The amounts, those in a list with the unit, the noun and the scale of the last one. */
  static List<Amount> joined(String text, List<Amount> amounts) {
    List<Amount> joined = new ArrayList<>(amounts);
    for (int i = joined.size() - 2; i >= 0; i--) {
      Amount next = joined.get(i + 1);
      Amount each = joined.get(i);
      int gap = next.start() - each.end();
      if (isRest(text, each, next)) {
        joined.set(i, each.and(next, text.substring(each.start(), next.end())));
        joined.remove(i + 1);
      } else if (gap > 0
          && gap <= GAP
          && BETWEEN.matcher(text.substring(each.end(), next.start())).matches()) {
        joined.set(i, like(each, next));
      }
    }
    return joined;
  }

  /** 1시간 30분 is one duration. */
  private static boolean isRest(String text, Amount each, Amount next) {
    return each.unit() == Unit.SECONDS
        && next.unit() == Unit.SECONDS
        && next.start() - each.end() <= LONGEST_AND
        && next.start() >= each.end()
        && AND.matcher(text.substring(each.end(), next.start())).matches()
        && each.worth().compareTo(next.worth()) > 0
        && next.value().compareTo(each.worth()) < 0;
  }

  private static Amount like(Amount each, Amount next) {
    boolean times = each.form() == Amount.Form.WORD && next.unit() == Unit.FACTOR;
    if (!times && !DIGITS.matcher(each.written()).matches()
        || each.unit() != Unit.NONE
        || next.unit() == Unit.FRACTION) {
      return each;
    }
    if (next.unit() != Unit.NONE) {
      return measured(each, next);
    }
    if (next.form() == Amount.Form.LOOSE) {
      return each;
    }
    Amount named = each.noun().isEmpty() ? each.with(Unit.NONE, next.noun()) : each;
    boolean scales = next.scaled() && !each.scaled() && each.value().compareTo(THOUSAND) < 0;
    return scales ? named.reading(scale(next)) : named;
  }

  /** A duration takes the worth of its unit, too: 10~20분. */
  private static Amount measured(Amount each, Amount next) {
    Amount measured = each.with(next.unit(), next.noun());
    return next.unit().measured() ? measured.reading(scale(next)) : measured;
  }

  /** What the last number of a list multiplies by: 10,000 in 3~5만. */
  private static BigDecimal scale(Amount next) {
    String digits = next.written().replaceAll("[^\\d.,].*", "").replace(",", "");
    return digits.isEmpty() || new BigDecimal(digits).signum() == 0
        ? BigDecimal.ONE
        : next.value().divide(new BigDecimal(digits), MathContext.DECIMAL64);
  }
}
