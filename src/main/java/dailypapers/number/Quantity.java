package dailypapers.number;

import java.math.BigDecimal;

/**
 * A number as it is written, with its value.
 *
 * @param written such as {@code 70억}, {@code 7B} or {@code 93.3%}
 * @param value such as 7000000000, 7000000000 or 93.3
 * @param percent whether a percent sign or word goes with it
 */
public record Quantity(String written, BigDecimal value, boolean percent) {
  /** The same value, however many zeros are written behind the point. */
  public boolean equal(BigDecimal other) {
    return value.compareTo(other) == 0;
  }

  /** The same digits with another scale: 7B and 7억, 0.93 and 93. */
  public boolean sameDigits(Quantity other) {
    return value
        .stripTrailingZeros()
        .unscaledValue()
        .equals(other.value.stripTrailingZeros().unscaledValue());
  }

  /** For a reason: {@code 7억 (700000000)}; the value only where it is written otherwise. */
  public String shown() {
    String plain = value.stripTrailingZeros().toPlainString();
    return written.equals(plain) ? written : written + " (" + plain + ")";
  }
}
