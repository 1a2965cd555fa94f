package dailypapers.number;

import java.math.BigDecimal;
import java.util.HashMap;
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
              + "|포인트|점(?![가-힣&&[^을의이에으과와은는차만까으대대수정도]]))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PERCENT =
      Pattern.compile(
          "[ -]?(?:%|per ?cent" + NO_WORD + "|퍼센트|프로(?![가-힣]))", Pattern.CASE_INSENSITIVE);

  private static final Pattern FACTOR =
      Pattern.compile(
          " ?(?:×(?! ?(?:\\d|(?-i:[A-Z])))|x(?! ?\\d)"
              + NO_WORD
              + "|배(?![치경열포급]|우)|갑절|곱절)|[ -]?(?:times(?! ?\\d)"
              + NO_WORD
              + "|fold"
              + NO_WORD
              + ")|fold"
              + NO_WORD,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MEASURE =
      Pattern.compile(
          "[ -]?(?<korean>밀리초|초(?![기반점월안대거])|분(?![의류석야포할산리위기화된하별해명])|시간"
              + "|일(?![가-힣&&[^이을에간만치동의분]])|주일|주(?![요기석제장어])|개월|달(?![러성리])|년"
              + "|킬로미터|센티미터|밀리미터|미터|[킬메기테페]가?로?바이트|테라바이트|바이트|헤르츠)"
              + "|[ -]?(?<latin>(?:[KMGTP]i?B|[kMG]?Hz|(?i:milliseconds?|microseconds?|ms|μs|us"
              + "|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?"
              + "|km|cm|mm|nm|μm|meters?|metres?|bytes?))(?![A-Za-z0-9^]))"
              + "|(?<short>[smh](?![A-Za-z0-9^]))");

  private static final Map<String, Found> UNITS = units();

  private UnitReader() {}

  private static Map<String, Found> units() {
    Map<String, Found> units = new HashMap<>();
    put(units, Unit.SECONDS, "1e-6", "microsecond microseconds μs us");
    put(units, Unit.SECONDS, "0.001", "ms millisecond milliseconds 밀리초");
    put(units, Unit.SECONDS, "1", "s sec secs second seconds 초");
    put(units, Unit.SECONDS, "60", "min mins minute minutes 분");
    put(units, Unit.SECONDS, "3600", "h hr hrs hour hours 시간");
    put(units, Unit.SECONDS, "86400", "day days 일");
    put(units, Unit.SECONDS, "604800", "week weeks 주 주일");
    put(units, Unit.SECONDS, "2629800", "month months 개월 달");
    put(units, Unit.SECONDS, "31557600", "year years 년");
    put(units, Unit.BYTES, "1", "byte bytes 바이트");
    put(units, Unit.BYTES, "1e3", "kb kib 킬로바이트");
    put(units, Unit.BYTES, "1e6", "mb mib 메가바이트");
    put(units, Unit.BYTES, "1e9", "gb gib 기가바이트");
    put(units, Unit.BYTES, "1e12", "tb tib 테라바이트");
    put(units, Unit.BYTES, "1e15", "pb pib 페타바이트");
    put(units, Unit.HERTZ, "1", "hz 헤르츠");
    put(units, Unit.HERTZ, "1e3", "khz");
    put(units, Unit.HERTZ, "1e6", "mhz");
    put(units, Unit.HERTZ, "1e9", "ghz");
    put(units, Unit.METERS, "1", "m meter meters metre metres 미터");
    put(units, Unit.METERS, "1e3", "km 킬로미터");
    put(units, Unit.METERS, "0.01", "cm 센티미터");
    put(units, Unit.METERS, "0.001", "mm 밀리미터");
    put(units, Unit.METERS, "1e-6", "μm");
    put(units, Unit.METERS, "1e-9", "nm");
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
    Found unit = UNITS.get(word.toLowerCase(Locale.ROOT));
    return unit == null
        ? Optional.empty()
        : Optional.of(new Found(unit.unit(), unit.worth(), matcher.end()));
  }

  private static Matcher matcher(Pattern pattern, String text, int from, int to) {
    return pattern.matcher(text).region(from, to).useTransparentBounds(true);
  }
}
