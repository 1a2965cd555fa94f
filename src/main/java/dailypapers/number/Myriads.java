package dailypapers.number;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with Korean scales behind their digits: 3.5만, 7백만, 1억 2천만, 12만 8천, 3천. */
final class Myriads {
  /** "3조각", "2조합" and "5만큼" are no amounts. */
  private static final String LARGE = "(?:만(?!큼)|억|조(?![각합건직정치사]))";

  private static final String SMALL = "[백천](?!분[위율])(?![가-힣&&[^개명건장편회번배여시단종쌍대초분달러원]])";

  private static final String PIECE =
      Numbers.NUMBER + "(?: ?(?:[십백천]|[천]\\d[백십])?" + LARGE + "| ?" + SMALL + ")";

  /** One or more pieces, and the ones behind them. */
  static final String AMOUNT =
      PIECE + "(?: ?" + PIECE + "){0,4}(?:\\d{1,4}(?![\\d.,])| ?\\d,?\\d{3}(?![\\d,.]))?";

  private static final Pattern PART = Pattern.compile("(" + Numbers.NUMBER + ") ?([십백천]?)([만억조]?)");

  private static final Pattern PARTICLE = Pattern.compile(Numbers.NUMBER + "만");

  private Myriads() {}

  /** Whether 만 may be the particle "only": 0.38만 낮다. */
  static boolean maybeParticle(String amount) {
    return PARTICLE.matcher(amount).matches();
  }

  /** The sum of the pieces: 1억 2천만 is 120,000,000, known to 10,000,000. */
  static Numbers.Read read(String amount) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal step = BigDecimal.ONE;
    Matcher part = PART.matcher(amount);
    BigDecimal section = BigDecimal.ZERO;
    while (part.find()) {
      Numbers.Read piece = Numbers.plain(part.group(1)).times(NumberWords.scale(part.group(2)));
      BigDecimal large = NumberWords.scale(part.group(3));
      section = section.add(piece.value());
      step = piece.step().multiply(large);
      if (!part.group(3).isEmpty() || part.hitEnd()) {
        sum = sum.add(section.multiply(large));
        section = BigDecimal.ZERO;
      }
    }
    return new Numbers.Read(sum.add(section), step);
  }
}
