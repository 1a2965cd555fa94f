package dailypapers.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in digits, as both languages write them. */
final class Numbers {
  /** Digits with commas between thousands, a decimal point, or a leading one. */
  static final String NUMBER =
      "(?:\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d++)?|\\d++(?:\\.\\d++)?|(?<![\\w.])\\.\\d++)";

  /** 10^6, 3×10^-4, 2^15, 1e-4, 10의 6제곱. */
  static final String POWER =
      "(?:\\d{1,6}(?:\\.\\d{1,6})? ?[×x*] ?)?10\\^ ?[-+]?\\d{1,2}(?!\\d)|\\d{1,3}\\^\\d{1,2}(?![\\d.])"
          + "|\\d(?:\\.\\d{1,6})?[eE][-+]?\\d{1,2}(?![A-Za-z0-9.])|10의 ?\\d{1,2}제곱";

  static final Pattern HANGUL = Pattern.compile("[가-힣]+");

  /** Words before a number that make no name with it. */
  static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a",
          "an",
          "and",
          "the",
          "of",
          "to",
          "by",
          "with",
          "in",
          "on",
          "at",
          "for",
          "from",
          "is",
          "are",
          "was",
          "or",
          "over",
          "under",
          "about",
          "around",
          "than",
          "only",
          "just",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "all",
          "these",
          "those",
          "its",
          "our",
          "their",
          "including",
          "includes",
          "contains",
          "covers",
          "covering",
          "spanning",
          "across",
          "between",
          "up",
          "least",
          "most",
          "uses",
          "using",
          "has",
          "have",
          "reaches",
          "reaching",
          "achieves",
          "achieving",
          "some",
          "additional",
          "other",
          "top",
          "into",
          "per",
          "times",
          "score",
          "accuracy",
          "average",
          "fid",
          "bleu",
          "psnr",
          "ssim",
          "miou",
          "map",
          "auc",
          "wer",
          "exceeds",
          "exceeding",
          "within",
          "as",
          "more",
          "that");

  /** A row of more digits is no number but a key or noise. */
  private static final int LONGEST = 30;

  private static final Pattern POWER_PARTS =
      Pattern.compile("(?:([\\d.]+) ?[×x*] ?)?(\\d+)(?:\\^|의) ?([-+]?\\d+)");

  private Numbers() {}

  /**
   * A number as it was read.
   *
   * @param value of it
   * @param step what its last written digit is worth; 0 where it is not rounded
   */
  record Read(BigDecimal value, BigDecimal step) {
    Read times(BigDecimal scale) {
      return new Read(value.multiply(scale), step.multiply(scale));
    }

    Read times(String word) {
      return word.equalsIgnoreCase("hundred")
          ? times(BigDecimal.valueOf(100))
          : times(NumberWords.scale(word.toLowerCase(Locale.ROOT)));
    }
  }

  /** A number of digits, commas and a point; 0, which claims nothing, for a row of very many. */
  static Read plain(String digits) {
    if (digits.length() > LONGEST) {
      return new Read(BigDecimal.ZERO, BigDecimal.ONE);
    }
    BigDecimal value = new BigDecimal(digits.replace(",", ""));
    return new Read(value, BigDecimal.ONE.movePointLeft(value.scale()));
  }

  /** A number with an exponent. */
  static BigDecimal power(String written) {
    if (written.matches("[\\d.]+[eE][-+]?\\d+")) {
      return new BigDecimal(written);
    }
    Matcher parts = POWER_PARTS.matcher(written);
    if (!parts.find()) {
      return BigDecimal.ZERO;
    }
    BigDecimal base = new BigDecimal(parts.group(2));
    BigDecimal power = base.pow(Integer.parseInt(parts.group(3)), MathContext.DECIMAL64);
    return parts.group(1) == null ? power : power.multiply(new BigDecimal(parts.group(1)));
  }
}
