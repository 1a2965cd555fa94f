package dailypapers.number;

import dailypapers.text.FoldedText;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is written with digits: quantities ({@code 12%}, {@code 1,400}, {@code 7B}, {@code
 * 70억}, {@code 1억 2천만}, {@code 3 million}) and names with digits in them ({@code GPT-4o}, {@code
 * F1}, {@code 3D}).
 */
public final class NumberScan {
  private static final String NUMBER =
      "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)";

  /** "3조각", "2조합" and "5만큼" are no amounts. */
  private static final String MYRIAD = "(?:만(?!큼)|억|조(?![각합건직정치사]))";

  private static final String KOREAN_PART =
      NUMBER + "(?:[십백천]?" + MYRIAD + "| [억조](?![가-힣])|[백천](?![가-힣&&[^개명건장편회번배여]]))";

  private static final Pattern PART = Pattern.compile("(" + NUMBER + ") ?([십백천]?)([만억조]?)");

  private static final String UNIT =
      "(?i:x|times|ms|s|sec|fps|[kmg]?hz|[kmgt]i?b|px|[nucmk]?m|[km]?g|h|hrs?|min|st|nd|rd|th|pp|p)";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<skip>https?://\\S+|[\\w.+-]+@[\\w.-]+|(?<![\\p{L}\\p{N}])\\(?[1-9]\\)(?![\\d%]))"
              + "|(?<name>(?<![A-Za-z0-9])[A-Za-z](?=[A-Za-z._-]*\\d)[A-Za-z]*"
              + "(?:[._-]?[A-Za-z0-9]+)*|\\d+(?:\\.\\d+){2,})"
              + "|(?<korean>"
              + KOREAN_PART
              + "(?: ?"
              + KOREAN_PART
              + ")*(?:\\d{1,4}(?!\\d)| ?\\d,?\\d{3}(?![\\d,.]))?)"
              + "|(?<scaled>"
              + NUMBER
              + ")(?:[ -]?(?<word>(?i:thousand|million|billion|trillion))\\b"
              + "|(?<letter>[kKMBbT]|bn|mn)(?![A-Za-z0-9]))"
              + "|(?<plain>"
              + NUMBER
              + ")(?<unit>"
              + UNIT
              + "(?![A-Za-z]))?(?<tail>[A-Za-z][A-Za-z0-9]*)?");

  private static final Pattern PERCENT =
      Pattern.compile(
          "^(?: ?(?:,|and|or|to|[-~/]|±)+ ?" + NUMBER + "%?)* ?(?:%|percent|퍼센트)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TEX = Pattern.compile("\\\\[,;! ]|[\\\\${}]");
  private static final Pattern RAISED = Pattern.compile("(?<=[\\p{L}\\d)])(?=[⁰¹²³⁴-⁹])");
  private static final Pattern POINTS = Pattern.compile("^ ?% ?(?:p\\b|p(?=[가-힣])|포인트|points?)");

  /** A list of percentages whose sign stands behind the last is no longer, in characters. */
  private static final int LIST = 400;

  private final List<Quantity> quantities = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private NumberScan() {}

  /** All quantities and names of a text. */
  public static NumberScan of(String text) {
    NumberScan scan = new NumberScan();
    String clean = clean(text);
    Matcher token = TOKEN.matcher(clean);
    while (token.find()) {
      scan.add(token, clean.substring(token.end(), Math.min(clean.length(), token.end() + LIST)));
    }
    return scan;
  }

  /** In the order of the text. */
  public List<Quantity> quantities() {
    return quantities;
  }

  /** Names with digits, as written. */
  public List<String> names() {
    return names;
  }

  /** One form for digits, dashes and TeX: {@code 1{,}400\%} is {@code 1,400%}. */
  public static String clean(String text) {
    String folded =
        PlainAscii.is(text)
            ? PlainAscii.fold(text)
            : FoldedText.fold(Normalizer.normalize(powers(text), Normalizer.Form.NFKC));
    return folded.indexOf('\\') < 0 && folded.indexOf('$') < 0 && folded.indexOf('{') < 0
        ? folded.replace("}", "")
        : TEX.matcher(folded.replace("{,}", ",").replace("\\times", "×")).replaceAll("");
  }

  /** A raised digit with a sign before it, so that folding makes no 102 of 10². */
  public static String powers(String text) {
    return RAISED.matcher(text).replaceAll("^");
  }

  private void add(Matcher token, String rest) {
    if (token.group("skip") != null) {
      return;
    }
    if (token.group("name") != null) {
      names.add(token.group("name"));
    } else if (token.group("korean") != null) {
      quantities.add(new Quantity(token.group(), korean(token.group("korean")), false));
    } else if (token.group("scaled") != null) {
      String word = token.group("word") != null ? token.group("word") : token.group("letter");
      BigDecimal scale = NumberWords.scale(word.toLowerCase(Locale.ROOT));
      quantities.add(
          new Quantity(token.group(), value(token.group("scaled")).multiply(scale), false));
    } else if (token.group("tail") != null) {
      names.add(token.group());
    } else {
      quantities.add(plain(token, rest));
    }
  }

  private static Quantity plain(Matcher token, String rest) {
    Matcher percent = PERCENT.matcher(rest);
    boolean isPercent = percent.find() && !POINTS.matcher(rest).find();
    String written = token.group() + (rest.startsWith("%") ? "%" : "");
    return new Quantity(written, value(token.group("plain")), isPercent);
  }

  /** The sum of the parts: 1억 2천만 is 120,000,000. */
  private static BigDecimal korean(String amount) {
    BigDecimal sum = BigDecimal.ZERO;
    Matcher part = PART.matcher(amount);
    while (part.find()) {
      BigDecimal small = NumberWords.scale(part.group(2));
      BigDecimal large = NumberWords.scale(part.group(3));
      sum = sum.add(value(part.group(1)).multiply(small).multiply(large));
    }
    return sum;
  }

  private static BigDecimal value(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }
}
