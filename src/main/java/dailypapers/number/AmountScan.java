package dailypapers.number;

import dailypapers.number.Amount.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Reads the amounts of a text in the order in which they stand. Names with digits (GPT-4o, F1),
 * section and figure numbers, dates and the numbers of lists are no amounts.
 */
final class AmountScan {
  private static final BigDecimal ONE_HALF = new BigDecimal("0.5");

  private final String text;
  private final List<Amount> amounts = new ArrayList<>();

  private AmountScan(String text) {
    this.text = text;
  }

  /** The amounts of a prepared text, and the names with digits in {@code names}. */
  static List<Amount> of(String prepared, List<String> names) {
    AmountScan scan = new AmountScan(prepared);
    Matcher token =
        AmountTokens.TOKEN.matcher(prepared).useTransparentBounds(true).useAnchoringBounds(false);
    int from = AmountStarts.next(prepared, 0);
    while (from < prepared.length()) {
      int end = from + 1;
      if (token.region(from, prepared.length()).lookingAt()) {
        end = Math.max(token.end(), scan.add(token, names));
      }
      from = AmountStarts.next(prepared, end);
    }
    return AmountLists.joined(prepared, scan.amounts);
  }

  /** Adds what a token says and returns where the next one may begin. */
  private int add(Matcher token, List<String> names) {
    if (token.group("skip") != null) {
      return token.end();
    }
    if (token.group("name") != null) {
      names.add(token.group("name"));
      return token.end();
    }
    if (token.group("at") != null) {
      Numbers.Read place = Numbers.plain(token.group("at"));
      return put(token, token.end(), place, Unit.NONE, Form.LOOSE, "");
    }
    if (token.group("prefixed") != null) {
      return put(token, token.end(), Numbers.plain(token.group("prefixed")), Unit.FACTOR);
    }
    if (token.group("power") != null) {
      return measured(
          token, new Numbers.Read(Numbers.power(token.group()), BigDecimal.ZERO), Form.DIGITS);
    }
    return digits(token, names);
  }

  private int digits(Matcher token, List<String> names) {
    if (token.group("korean") != null) {
      int end = measured(token, Myriads.read(token.group("korean")), Form.KOREAN_SCALE);
      if (end == token.end() && Myriads.maybeParticle(token.group()) && !counted(end)) {
        Amount last = amounts.remove(amounts.size() - 1);
        amounts.add(last.orElse(Numbers.plain(last.mantissa()).value()));
      }
      return end;
    }
    if (token.group("scaled") != null) {
      String word = token.group("word") != null ? token.group("word") : token.group("letter");
      String scale = word != null ? word : token.group("capital");
      return measured(token, Numbers.plain(token.group("scaled")).times(scale), Form.LATIN_SCALE);
    }
    if (token.group("plain") != null) {
      return plain(token, names);
    }
    return words(token);
  }

  private int words(Matcher token) {
    String word = token.group();
    if (token.group("part") != null || token.group("epart") != null) {
      return part(token);
    }
    if (token.group("factor") != null) {
      Numbers.Read read = new Numbers.Read(EnglishNumerals.factor(word), BigDecimal.ZERO);
      return put(token, token.end(), read, Unit.FACTOR);
    }
    if (token.group("hint") != null) {
      return put(token, token.end(), exact(EnglishNumerals.hint(word)), Unit.NONE, Form.LOOSE, "");
    }
    if (token.group("single") != null) {
      return measured(token, exact(BigDecimal.ONE), Form.LOOSE);
    }
    if (token.group("eword") != null) {
      return measured(token, exact(EnglishNumerals.value(word)), Form.WORD);
    }
    return korean(token);
  }

  /** A Korean word is a number where something countable follows. */
  private int korean(Matcher token) {
    Optional<BigDecimal> value = KoreanNumerals.value(token.group());
    int end = token.end();
    Optional<UnitReader.Found> unit = UnitReader.at(text, end);
    boolean counts =
        unit.isPresent()
            ? KoreanNumerals.measures(token.group(), text, end)
            : NounReader.counterEnd(text, end) > end || counted(end);
    if (value.isEmpty()
        || !counts
        || text.startsWith("대", end)
        || KoreanNumerals.idiom(token.group(), text, end)) {
      return end; // 세대 is a generation
    }
    Matcher ordinal = AmountTokens.ORDINAL.matcher(text).region(end, text.length());
    return ordinal.lookingAt()
        ? put(token, ordinal.end(), exact(value.get()), Unit.NONE, Form.LOOSE, "")
        : measured(token, exact(value.get()), Form.WORD);
  }

  private boolean counted(int end) {
    if (end >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    Matcher word = Numbers.HANGUL.matcher(text).region(end + 1, text.length());
    return word.lookingAt() && Nouns.counted(word.group()).isPresent();
  }

  private int part(Matcher token) {
    String word = token.group();
    BigDecimal[] part =
        token.group("epart") != null
            ? EnglishNumerals.part(word)
            : word.indexOf('/') > 0 ? slash(word) : KoreanNumerals.part(word);
    if (part[0].compareTo(part[1]) == 0) {
      put(token, token.end(), exact(BigDecimal.ONE), Unit.FRACTION);
      return put(token, token.end(), exact(part[0]), Unit.NONE, Form.LOOSE, "");
    }
    if (part[0].compareTo(part[1]) > 0) {
      put(token, token.end(), Numbers.plain(part[0].toString()), Unit.NONE, Form.DIGITS, "");
      return put(token, token.end(), Numbers.plain(part[1].toString()), Unit.NONE, Form.DIGITS, "");
    }
    BigDecimal value = part[0].divide(part[1], MathContext.DECIMAL64);
    put(token, token.end(), exact(value), Unit.FRACTION);
    if (word.indexOf('/') > 0) {
      put(token, token.end(), exact(part[0]), Unit.NONE, Form.LOOSE, "");
      put(token, token.end(), exact(part[1]), Unit.NONE, Form.LOOSE, "");
    }
    return token.end();
  }

  private static BigDecimal[] slash(String word) {
    String[] sides = word.split("/");
    return new BigDecimal[] {new BigDecimal(sides[0]), new BigDecimal(sides[1])};
  }

  private int plain(Matcher token, List<String> names) {
    Numbers.Read read = Numbers.plain(token.group("plain"));
    int end = token.end();
    Matcher ordinal = AmountTokens.ORDINAL.matcher(text).region(end, text.length());
    if (ordinal.lookingAt()) {
      return put(token, ordinal.end(), read, Unit.NONE, Form.LOOSE, "");
    }
    if (bare(token, "") == Form.YEAR && text.startsWith("년", end)) {
      return put(token, end + 1, read, Unit.NONE, Form.YEAR, "");
    }
    Optional<UnitReader.Found> unit = UnitReader.at(text, end);
    Matcher tail = AmountTokens.TAIL.matcher(text).region(end, text.length());
    if (unit.isEmpty() && AmountTokens.SIDE.matcher(text).region(end, text.length()).lookingAt()) {
      put(token, end, read, Unit.NONE, Form.DIGITS, "");
      return end + (text.charAt(end) == 't' ? "times".length() : 1);
    }
    if (unit.isEmpty() && tail.lookingAt() && token.group().indexOf('.') < 0) {
      names.add(text.substring(token.start(), tail.end()));
      return tail.end();
    }
    if (unit.isPresent() || NounReader.counterEnd(text, end) > end) {
      return measured(token, read, Form.DIGITS);
    }
    String noun = NounReader.of(text, token.start(), end);
    return put(token, end, read, Unit.NONE, bare(token, noun), noun);
  }

  private Form bare(Matcher token, String noun) {
    String number = token.group();
    if (noun.isEmpty()
        && number.length() == 4
        && (number.startsWith("19") || number.startsWith("20"))) {
      return Form.YEAR;
    }
    int from = Math.max(0, token.start() - 24);
    Matcher word = AmountTokens.BEHIND_WORD.matcher(text).region(from, token.start());
    boolean name = word.find() && !Numbers.FUNCTION_WORDS.contains(lower(word.group().strip()));
    return name ? Form.BEHIND_WORD : Form.DIGITS;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** A number with the unit and the noun that follow it. */
  private int measured(Matcher token, Numbers.Read read, Form form) {
    Optional<UnitReader.Found> found = UnitReader.at(text, token.end());
    if (found.isPresent()) {
      UnitReader.Found unit = found.get();
      boolean half =
          unit.unit() != Unit.POINT
              && AmountTokens.HALF.matcher(text).region(unit.end(), text.length()).lookingAt();
      Numbers.Read whole = half ? new Numbers.Read(read.value().add(ONE_HALF), read.step()) : read;
      return put(token, unit.end(), whole.times(unit.worth()), unit.unit(), form, "");
    }
    int end = NounReader.counterEnd(text, token.end());
    return put(token, end, read, Unit.NONE, form, NounReader.of(text, token.start(), token.end()));
  }

  private static Numbers.Read exact(BigDecimal value) {
    return new Numbers.Read(value, BigDecimal.ZERO);
  }

  private int put(Matcher token, int end, Numbers.Read read, Unit unit) {
    boolean loose = unit == Unit.FACTOR && lower(token.group()).matches("double|triple|quadruple");
    return put(token, end, read, unit, loose ? Form.LOOSE : Form.WORD, "");
  }

  private int put(Matcher token, int end, Numbers.Read read, Unit unit, Form form, String noun) {
    int start = token.start();
    Amount.Hedge hedge = Hedges.around(text, start, end);
    String written = text.substring(start, end).strip();
    Amount amount =
        new Amount(
            written, start, end, read.value(), List.of(), read.step(), unit, form, noun, hedge);
    boolean range =
        unit.percentage()
            && AmountTokens.RANGE.matcher(text).region(end, text.length()).lookingAt();
    amounts.add(range ? amount.range() : amount);
    return end;
  }
}
