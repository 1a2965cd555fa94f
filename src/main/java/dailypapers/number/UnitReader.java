package dailypapers.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit behind a number, in either language. */
final class UnitReader {
  /** How far behind a number its unit is looked for; the longest is "percentage points". */
  private static final int REACH = 24;

  /** A unit as it is written: what it is, what one of it is worth, and where it ends. */
  record Found(Unit unit, BigDecimal worth, int end) {}

  private static final String NO_WORD = "(?![A-Za-z0-9])";

  private static final Pattern POINT =
      Pattern.compile(
          "[ -]?(?:% ?-?(?:p(?:oints?|p)?(?![A-Za-z])|points?|포인트)|percent(?:age)?[ -]points?"
              + NO_WORD
              + "|p\\.?p\\.?(?![A-Za-z0-9])|db(?![A-Za-z0-9])|데시벨|퍼센트 ?포인트|points?"
              + NO_WORD
              + "|pts?"
              + NO_WORD
              + "|포인트(?! ?클라우드)|"
              + WordEnds.unit("점")
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PERCENT =
      Pattern.compile(
          "[ -]?(?:%|per ?cent" + NO_WORD + "|퍼센트|(?<! )프로(?![가-힣]))", Pattern.CASE_INSENSITIVE);

  private static final Pattern FACTOR =
      Pattern.compile(
          " ?(?:×(?! ?(?:\\d|(?-i:[A-Z])))|x(?! ?\\d)"
              + NO_WORD
              + "|배(?![치당전후차내안임상])(?:속|율|수)?"
              + WordEnds.NEXT
              + "|갑절|곱절)|[ -]?(?:times(?! ?\\d)"
              + NO_WORD
              + "|fold"
              + NO_WORD
              + ")|fold"
              + NO_WORD,
          Pattern.CASE_INSENSITIVE);

  /** What 시간 is when a paper speaks of time, not of hours: 두 시간 척도. */
  private static final String OF_TIME =
      "(?! ?(?:척도|스케일|축|단계|해상도|차원|구간|창|정보|일관성|스텝|지점|의존|간격|순서|복잡도|영역))";

  /** 일 is "is" in 32일 때. */
  private static final String IS = "(?! ?(?:때|경우|뿐|수록|지라도|가능성)| 수 )";

  private static final String KOREAN =
      "(?:밀리|마이크로|나노|피코)초|"
          + WordEnds.unit("초(?!과|대)")
          + "|"
          + WordEnds.unit("분(?!의 ?[\\d일])")
          + "|시간"
          + OF_TIME
          + "|"
          + WordEnds.unit("일" + IS)
          + "|주일|"
          + WordEnds.unit("주")
          + "|개월|"
          + WordEnds.unit("달")
          + "|년|(?:킬로|센티|밀리|마이크로|나노)?미터|[킬메기테페]가?로?바이트|테라바이트|바이트|(?:킬로|메가|기가)?헤르츠";

  private static final String LATIN =
      "[KMGTP]i?B|[kMG]?Hz|(?i:(?:milli|micro|nano|pico)?seconds?|ms|μs|us|ns|ps|sec|secs|msec"
          + "|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|decades?|century|centuries"
          + "|km|cm|mm|nm|μm|um|(?:kilo|centi|milli|micro|nano)?met(?:er|re)s?"
          + "|(?:kilo|mega|giga|tera)?bytes?)";

  private static final Pattern MEASURE =
      Pattern.compile(
          "[ -]?(?<korean>"
              + KOREAN
              + ")|[ -]?(?<latin>(?:"
              + LATIN
              + ")(?![A-Za-z0-9^]))|(?<short>[smh](?![A-Za-z0-9^])| [smh](?![A-Za-z0-9^'-]))");

  /** A unit that stands anywhere in an English text. */
  private static final Pattern APART =
      Pattern.compile("(?<![A-Za-z])(?<latin>" + LATIN + ")(?![A-Za-z])");

  private static final Pattern FRACTIONAL = Pattern.compile("\\.\\d{1,6}$");

  private static final Map<String, Found> UNITS = units();

  private UnitReader() {}

  private static Map<String, Found> units() {
    Map<String, Found> units = new HashMap<>();
    put(units, Unit.SECONDS, "1e-12", "ps picosecond 피코초");
    put(units, Unit.SECONDS, "1e-9", "ns nanosecond 나노초");
    put(units, Unit.SECONDS, "1e-6", "μs us microsecond 마이크로초");
    put(units, Unit.SECONDS, "0.001", "ms msec millisecond 밀리초");
    put(units, Unit.SECONDS, "1", "s sec second 초");
    put(units, Unit.SECONDS, "60", "min minute 분");
    put(units, Unit.SECONDS, "3600", "h hr hour 시간");
    put(units, Unit.SECONDS, "86400", "day 일");
    put(units, Unit.SECONDS, "604800", "week 주 주일");
    put(units, Unit.SECONDS, "2629800", "month 개월 달");
    put(units, Unit.SECONDS, "31557600", "year 년");
    put(units, Unit.SECONDS, "315576000", "decade");
    put(units, Unit.SECONDS, "3155760000", "century centurie");
    put(units, Unit.BYTES, "1", "byte 바이트");
    put(units, Unit.BYTES, "1e3", "kb kib kilobyte 킬로바이트");
    put(units, Unit.BYTES, "1e6", "mb mib megabyte 메가바이트");
    put(units, Unit.BYTES, "1e9", "gb gib gigabyte 기가바이트");
    put(units, Unit.BYTES, "1e12", "tb tib terabyte 테라바이트");
    put(units, Unit.BYTES, "1e15", "pb pib 페타바이트");
    put(units, Unit.HERTZ, "1", "hz 헤르츠");
    put(units, Unit.HERTZ, "1e3", "khz 킬로헤르츠");
    put(units, Unit.HERTZ, "1e6", "mhz 메가헤르츠");
    put(units, Unit.HERTZ, "1e9", "ghz 기가헤르츠");
    put(units, Unit.METERS, "1", "m meter metre 미터");
    put(units, Unit.METERS, "1e3", "km kilometer kilometre 킬로미터");
    put(units, Unit.METERS, "0.01", "cm centimeter centimetre 센티미터");
    put(units, Unit.METERS, "0.001", "mm millimeter millimetre 밀리미터");
    put(units, Unit.METERS, "1e-6", "μm um micrometer micrometre 마이크로미터");
    put(units, Unit.METERS, "1e-9", "nm nanometer nanometre 나노미터");
    return Map.copyOf(units);
  }

  private static void put(Map<String, Found> units, Unit unit, String worth, String words) {
    for (String word : words.split(" ")) {
      units.put(word, new Found(unit, new BigDecimal(worth), 0));
    }
  }

  /** The unit that begins where a number ends; empty if there is none. */
  static Optional<Found> at(String text, int from) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    int to = Math.min(text.length(), from + REACH);
    Optional<Found> found = sign(POINT, Unit.POINT, text, from, to);
    if (found.isEmpty()) {
      found = sign(PERCENT, Unit.PERCENT, text, from, to);
    }
    if (found.isEmpty()) {
      found = sign(FACTOR, Unit.FACTOR, text, from, to);
    }
    return found.isPresent() ? found : measure(text, from, to);
  }

  private static Optional<Found> sign(Pattern sign, Unit unit, String text, int from, int to) {
    Matcher matcher = matcher(sign, text, from, to);
    return matcher.lookingAt()
        ? Optional.of(new Found(unit, BigDecimal.ONE, matcher.end()))
        : Optional.empty();
  }

  private static Optional<Found> measure(String text, int from, int to) {
    Matcher matcher = matcher(MEASURE, text, from, to);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String word = matcher.group("korean");
    if (word == null) {
      word = matcher.group("latin") != null ? matcher.group("latin") : matcher.group("short");
    }
    // Nobody counts 0.5 days: it is "where it is 0.5".
    boolean is =
        word.equals("일") && FRACTIONAL.matcher(text.substring(Math.max(0, from - 8), from)).find();
    return is
        ? Optional.empty()
        : unit(word).map(unit -> new Found(unit.unit(), unit.worth(), matcher.end()));
  }

  private static Optional<Found> unit(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    Found unit = UNITS.get(lower);
    return Optional.ofNullable(
        unit == null && lower.endsWith("s")
            ? UNITS.get(lower.substring(0, lower.length() - 1))
            : unit);
  }

  /** The measures of an English text wherever they stand, with the place where each ends. */
  static List<Found> apart(String text) {
    List<Found> all = new ArrayList<>();
    Matcher matcher = APART.matcher(text);
    while (matcher.find()) {
      unit(matcher.group("latin"))
          .ifPresent(unit -> all.add(new Found(unit.unit(), unit.worth(), matcher.end())));
    }
    return all;
  }

  private static Matcher matcher(Pattern pattern, String text, int from, int to) {
    return pattern.matcher(text).region(from, to).useTransparentBounds(true);
  }
}
