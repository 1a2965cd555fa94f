package dailypapers.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that Korean writes as words: 두, 열두, 스물세, 이십삼, 백한, 백만, 3분의 1, 절반. */
final class KoreanNumerals {
  private static final Map<String, Integer> NATIVE_ONES =
      Map.ofEntries(
          Map.entry("한", 1),
          Map.entry("하나", 1),
          Map.entry("두", 2),
          Map.entry("둘", 2),
          Map.entry("세", 3),
          Map.entry("셋", 3),
          Map.entry("네", 4),
          Map.entry("넷", 4),
          Map.entry("다섯", 5),
          Map.entry("여섯", 6),
          Map.entry("일곱", 7),
          Map.entry("여덟", 8),
          Map.entry("아홉", 9));

  private static final Map<String, Integer> NATIVE_TENS =
      Map.ofEntries(
          Map.entry("열", 10),
          Map.entry("스무", 20),
          Map.entry("스물", 20),
          Map.entry("서른", 30),
          Map.entry("마흔", 40),
          Map.entry("쉰", 50),
          Map.entry("예순", 60),
          Map.entry("일흔", 70),
          Map.entry("여든", 80),
          Map.entry("아흔", 90));

  private static final String DIGITS = "일이삼사오육칠팔구";
  private static final String SMALL = "십백천";
  private static final String LARGE = "만억조";

  private static final String ONES = "(?:하나|한|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉)";
  private static final String TENS = "(?:열|스무|스물|서른|마흔|쉰|예순|일흔|여든|아흔)";
  private static final String CHINESE =
      "(?:(?:[일이삼사오육칠팔구]?[십백천]){1,4}(?:[만억조]|[일이삼사오육칠팔구](?![가-힣])|"
          + ONES
          + ")?|[일이삼사오육칠팔구]?[만억](?![가-힣&&[^개명장건편배]])){1,3}";

  /** A number as a word; whether it is one is told by what follows. */
  static final String NUMBER =
      "(?<![가-힣A-Za-z0-9%)])(?:" + CHINESE + "|" + TENS + ONES + "?|" + ONES + ")";

  /** A part of a whole: 3분의 1, 삼분의 일, 절반. */
  static final String PART =
      "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5}|(?<![가-힣])[이삼사오육칠팔구십백천만]{1,3})분의 ?(?:\\d{1,5}|[일이삼사오육칠팔구](?![가-힣]*분))|절반";

  private static final Pattern NATIVE = Pattern.compile("(?:" + ONES + "|" + TENS + ")$");
  private static final Pattern NATIVE_UNIT = Pattern.compile(" ?(?:시간|주|달|배|갑절|곱절|점|포인트)");

  private KoreanNumerals() {}

  /**
   * Whether a number as a word may stand before the unit that follows it: native numerals count
   * hours, weeks, months and times, but never minutes, seconds, days and years; 세분 is no time.
   */
  static boolean measures(String word, String text, int end) {
    return !NATIVE.matcher(word).find()
        || NATIVE_UNIT.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether one syllable and the next are another word: 천장, 만장일치, 십분, 백분율. */
  static boolean idiom(String word, String text, int end) {
    return word.length() == 1
        && (SMALL + LARGE).contains(word)
        && end < text.length()
        && " 개명여배번".indexOf(text.charAt(end)) < 0;
  }

  /** The value of a word; empty if the syllables are no number. */
  static Optional<BigDecimal> value(String word) {
    String rest = word;
    long ones = 0;
    for (Map.Entry<String, Integer> entry : NATIVE_ONES.entrySet()) {
      if (rest.endsWith(entry.getKey())) {
        ones = entry.getValue();
        rest = rest.substring(0, rest.length() - entry.getKey().length());
        break;
      }
    }
    if (rest.isEmpty()) {
      return Optional.of(BigDecimal.valueOf(ones));
    }
    Integer tens = NATIVE_TENS.get(rest);
    return tens != null
        ? Optional.of(BigDecimal.valueOf(tens + ones))
        : chinese(rest).map(BigDecimal.valueOf(ones)::add);
  }

  /** 이십삼 is 23, 백 is 100, 삼만 오천 is written without the space. */
  private static Optional<BigDecimal> chinese(String word) {
    long sum = 0;
    long section = 0;
    long digit = 0;
    for (char c : word.toCharArray()) {
      if (DIGITS.indexOf(c) >= 0) {
        digit = DIGITS.indexOf(c) + 1L;
      } else if (SMALL.indexOf(c) >= 0) {
        section += Math.max(digit, 1) * power(SMALL.indexOf(c) + 1);
        digit = 0;
      } else if (LARGE.indexOf(c) >= 0) {
        sum += Math.max(section + digit, 1) * power(4 * (LARGE.indexOf(c) + 1));
        section = 0;
        digit = 0;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(BigDecimal.valueOf(sum + section + digit));
  }

  private static long power(int zeros) {
    return BigDecimal.TEN.pow(zeros).longValueExact();
  }

  /** The numerator and denominator of a part. */
  static BigDecimal[] part(String written) {
    if (written.equals("절반")) {
      return new BigDecimal[] {BigDecimal.ONE, BigDecimal.valueOf(2)};
    }
    String[] halves = written.split("분의 ?");
    return new BigDecimal[] {number(halves[1]), number(halves[0])};
  }

  private static BigDecimal number(String written) {
    return Character.isDigit(written.charAt(0))
        ? new BigDecimal(written.replace(",", ""))
        : chinese(written).orElse(BigDecimal.ONE);
  }
}
