package dailypapers.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A number where it stands: how it is written, what it is worth, and what it counts or measures.
 *
 * @param written with its unit and counter, such as {@code 70억 개}, {@code 7B} or {@code 93.3%}
 * @param start where it begins in the prepared text
 * @param end where it ends there
 * @param value in the unit: 5400 for {@code 90분}, 0.25 for {@code 4분의 1}
 * @param others further readings: in {@code 3~5만}, the first number is 30,000 or 3
 * @param step what the last written digit is worth: 0.1 in {@code 85.3}, 1,000 in {@code 3.5만}
 * @param unit what it measures
 * @param form how it is written
 * @param noun what is counted, as {@link Nouns} calls it; empty where nothing is known
 * @param hedge whether a word such as 약, over or 이상 says that it is not exact
 */
public record Amount(
    String written,
    int start,
    int end,
    BigDecimal value,
    List<BigDecimal> others,
    BigDecimal step,
    Unit unit,
    Form form,
    String noun,
    Hedge hedge) {

  /** How exact a number is by the word beside it. */
  public enum Hedge {
    /** As written. */
    NONE,
    /** 약, around. */
    ABOUT,
    /** 이상, over. */
    LEAST,
    /** 미만, 거의, up to. */
    MOST
  }

  /** How a number is written. */
  public enum Form {
    /** With digits and nothing that scales them. */
    DIGITS,
    /** With digits and an English scale: 7B, 3 million. */
    LATIN_SCALE,
    /** With digits and a Korean scale: 70억. */
    KOREAN_SCALE,
    /** As a word: twenty-seven, 스물일곱, 절반. */
    WORD,
    /** A word or part of a name that may stand for a number: both, third, 90 in LIBERO-90. */
    LOOSE,
    /** A plain number behind a Latin word, which may be a name with it: Llama 3. */
    BEHIND_WORD,
    /** A year. */
    YEAR
  }

  /** A number of digits that stands nowhere, such as one in a name. */
  static Amount of(String digits) {
    Numbers.Read read = Numbers.plain(digits);
    return new Amount(
        digits, 0, 0, read.value(), List.of(), read.step(), Unit.NONE, Form.LOOSE, "", Hedge.NONE);
  }

  /** The value as a floating-point number. */
  public double size() {
    return value.doubleValue();
  }

  /** The digits that are not zeros at either end: 35 for 3.5만, 7 for 7B. */
  public String digits() {
    return value.stripTrailingZeros().unscaledValue().abs().toString();
  }

  /** The number as it is written, without commas, unit and scale: 7 for 7B; empty for a word. */
  public String mantissa() {
    int end = 0;
    while (end < written.length() && "0123456789.,".indexOf(written.charAt(end)) >= 0) {
      end++;
    }
    return written.substring(0, end).replace(",", "");
  }

  /** What one of the written number is worth: 10^9 in 7B, 60 in 90분; 1 for a word. */
  public BigDecimal worth() {
    String number = mantissa();
    boolean zero = number.isEmpty() || number.equals(".") || new BigDecimal(number).signum() == 0;
    return zero
        ? BigDecimal.ONE
        : value.divide(new BigDecimal(number), MathContext.DECIMAL64).stripTrailingZeros();
  }

  /** The same amount with another number written before its scale and unit. */
  public Amount withMantissa(String number) {
    BigDecimal other = new BigDecimal(number).multiply(worth());
    return new Amount(
        written, start, end, other, List.of(), BigDecimal.ZERO, unit, form, noun, hedge);
  }

  /** Whether a scale is written with it. */
  public boolean scaled() {
    return form == Form.LATIN_SCALE || form == Form.KOREAN_SCALE;
  }

  /** Whether a word says that it is not exact. */
  public boolean hedged() {
    return hedge != Hedge.NONE;
  }

  /** For a reason: {@code 7억 (700,000,000)}; the value only where a scale hides it. */
  public String shown() {
    if (unit == Unit.PERCENT && mantissa().length() == written.length()) {
      return written + "%";
    }
    return scaled() && unit == Unit.NONE
        ? written + " (" + Grouped.of(value.stripTrailingZeros().toPlainString()) + ")"
        : written;
  }

  /** The number alone, whatever it is scaled by. */
  Amount alone() {
    Numbers.Read read = Numbers.plain(mantissa());
    return new Amount(
        written, start, end, read.value(), List.of(), read.step(), Unit.NONE, form, "", hedge);
  }

  /** The same with another reading beside its own. */
  Amount orElse(BigDecimal other) {
    return new Amount(written, start, end, value, List.of(other), step, unit, form, noun, hedge);
  }

  /** All from here to the next number that is as round: 90% to 100%. */
  Amount range() {
    BigDecimal width = BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    BigDecimal middle = value.add(width.divide(BigDecimal.valueOf(2)));
    return new Amount(
        written, start, end, middle, List.of(value), width, unit, form, noun, Hedge.NONE);
  }

  /** One duration of two: 1시간 30분. */
  Amount and(Amount rest, String both) {
    return new Amount(
        both,
        start,
        rest.end,
        value.add(rest.value),
        List.of(),
        rest.step,
        unit,
        form,
        noun,
        hedge);
  }

  Amount times(BigDecimal worth) {
    return new Amount(
        written,
        start,
        end,
        value.multiply(worth),
        others,
        step.multiply(worth),
        unit,
        form,
        noun,
        hedge);
  }

  Amount with(Unit newUnit, String newNoun) {
    return new Amount(written, start, end, value, others, step, newUnit, form, newNoun, hedge);
  }

  Amount reading(BigDecimal scale) {
    return new Amount(
        written,
        start,
        end,
        value.multiply(scale),
        List.of(value),
        step.multiply(scale),
        unit,
        Form.KOREAN_SCALE,
        noun,
        hedge);
  }
}
