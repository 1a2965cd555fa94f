package dailypapers.cases;

import dailypapers.number.Amount;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the digits of a wrong number came out of those of the right one. */
final class Digits {
  /** Scales are mistaken by up to this many zeros; beyond it the digits are the same by chance. */
  private static final int ZEROS = 4;

  private Digits() {}

  /** The same digits, and another number of zeros. */
  static boolean otherPower(Amount claim, Amount said) {
    if (!claim.digits().equals(said.digits())) {
      return false;
    }
    double zeros = zeros(claim, said);
    return zeros > 0.5 && zeros < ZEROS + 0.5;
  }

  /** How many zeros are between two amounts. */
  static double zeros(Amount claim, Amount said) {
    return Math.abs(Math.log10(claim.size() / said.size()));
  }

  /**
   * What was written twice: 27조 for 2727조; a whole number of two digits or more.
   *
   * @return empty if the digits do not repeat
   */
  static Optional<Amount> once(Amount claim) {
    String digits = claim.mantissa();
    String half = digits.substring(0, digits.length() / 2);
    boolean twice = half.length() >= 2 && !digits.contains(".") && digits.equals(half + half);
    return twice && half.charAt(0) != '0'
        ? Optional.of(claim.withMantissa(half))
        : Optional.empty();
  }

  /** The same number with another scale letter or unit of the same kind: 128M for 128K, 29분. */
  static boolean otherScale(Amount claim, Amount said) {
    return claim.unit() == said.unit()
        && claim.mantissa().equals(said.mantissa())
        && claim.worth().compareTo(said.worth()) != 0;
  }

  /** 83.5 for 85.3, 36 for 63: the same digits in another order, the point at the same place. */
  static boolean turned(Amount claim, Amount said) {
    String one = plain(claim);
    String other = plain(said);
    return sameWorth(claim, said)
        && one.length() == other.length()
        && !one.equals(other)
        && one.indexOf('.') == other.indexOf('.')
        && sorted(one).equals(sorted(other))
        && different(one, other) == 2;
  }

  /** 85.8 for 85.3: one digit is another. */
  static boolean oneAltered(Amount claim, Amount said) {
    String one = plain(claim);
    String other = plain(said);
    return sameWorth(claim, said)
        && one.length() == other.length()
        && one.indexOf('.') == other.indexOf('.')
        && different(one, other) == 1;
  }

  /** Whether digits stand behind a point. */
  static boolean fractional(Amount amount) {
    return amount.value().stripTrailingZeros().scale() > 0;
  }

  private static boolean sameWorth(Amount claim, Amount said) {
    return !claim.unit().measured() || claim.worth().compareTo(said.worth()) == 0;
  }

  private static String plain(Amount amount) {
    if (amount.unit().measured()) {
      return amount.mantissa();
    }
    BigDecimal value = amount.value();
    return value.setScale(Math.max(0, value.scale())).toPlainString();
  }

  private static List<Character> sorted(String digits) {
    Character[] all = digits.chars().mapToObj(c -> (char) c).toArray(Character[]::new);
    Arrays.sort(all);
    return List.of(all);
  }

  private static int different(String one, String other) {
    int count = 0;
    for (int i = 0; i < one.length(); i++) {
      count += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return count;
  }
}
