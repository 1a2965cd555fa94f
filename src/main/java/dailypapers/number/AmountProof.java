package dailypapers.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text holds an amount: by value, rounded to the precision in which the claim writes it,
 * and in any unit that says the same.
 */
public final class AmountProof {
  /** A size in a name: 7B in Qwen2.5-7B, 22B in 235B-A22B, 30K in Flickr30K. */
  private static final Pattern SIZE =
      Pattern.compile("(?<![\\d.])\\d+(?:\\.\\d+)?(?:[KkMBT]|[MGT]B|ms)(?![A-Za-z0-9])");

  /** Two digits or more are chance in no name: 500 in MATH-500; of 3D, the 3 counts, too. */
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\d.])\\d+\\.\\d+|\\d{2,}|^\\d(?=-?[A-Za-z])");

  private static final Pattern SIDES = Pattern.compile("\\d{1,3}/\\d{1,3}");

  private static final Pattern RELATIVE =
      Pattern.compile("\\brelative(?! to)(?:ly)?\\b", Pattern.CASE_INSENSITIVE);

  /** How far from a percentage a text says that it is relative, in characters. */
  private static final int NEAR = 30;

  /** A number that stands at more places than these is looked at in no more. */
  private static final int PLACES = 4;

  private static final Pattern NOT_NAME = Pattern.compile("[^a-z0-9]+");

  private final Amounts source;
  private final List<Amount> evidence;
  private final String squeezed;

  private AmountProof(Amounts source, List<Amount> evidence) {
    this.source = source;
    this.evidence = evidence;
    this.squeezed = squeeze(source.text());
  }

  /** What a text proves. */
  public static AmountProof by(Amounts source) {
    List<Amount> evidence = distinct(source);
    for (String name : source.names()) {
      Matcher size = SIZE.matcher(name.replaceAll("(?<=\\d)[xX](?=\\d)", "-"));
      while (size.find()) {
        evidence.addAll(sized(size.group()));
      }
      Matcher digits = DIGITS.matcher(name);
      while (digits.find()) {
        evidence.add(Amount.of(digits.group()));
      }
    }
    return new AmountProof(source, List.copyOf(evidence));
  }

  /** What a text proves by its amounts alone, whatever names with digits it has. */
  public static AmountProof withoutNames(Amounts source) {
    return new AmountProof(source, distinct(source));
  }

  /** The amounts, each at no more than a few places, and relative gains called so. */
  private static List<Amount> distinct(Amounts source) {
    Derived derived = new Derived(source);
    Map<List<Object>, Integer> places = new HashMap<>();
    List<Amount> distinct = new ArrayList<>();
    for (Amount each : source.all()) {
      List<Object> key = List.of(each.value(), each.unit(), each.noun(), each.form());
      if (places.merge(key, 1, Integer::sum) <= PLACES) {
        boolean gain =
            each.unit() == Unit.PERCENT
                && (RELATIVE.matcher(near(source.text(), each)).find() || derived.isGain(each));
        distinct.add(gain ? each.with(Unit.PERCENT, Same.RELATIVE) : each);
      }
    }
    return distinct;
  }

  private static String near(String text, Amount amount) {
    int from = Math.max(0, amount.start() - NEAR);
    return text.substring(from, Math.min(text.length(), amount.end() + NEAR));
  }

  private static List<Amount> sized(String size) {
    return Amounts.of(size).all().stream()
        .map(
            each ->
                each.unit() == Unit.BYTES || each.unit() == Unit.SECONDS
                    ? each
                    : each.with(Unit.NONE, ""))
        .toList();
  }

  /** The amounts of the text and of the names in it. */
  public List<Amount> evidence() {
    return evidence;
  }

  /** The text. */
  public Amounts source() {
    return source;
  }

  /** Whether the text says this amount. */
  public boolean says(Amount claim) {
    return evidence.stream().anyMatch(each -> Same.amount(claim, each))
        || !readings(claim).isEmpty();
  }

  /** The amounts of the text that prove the claim. */
  public List<Amount> proving(Amount claim) {
    List<Amount> same = evidence.stream().filter(each -> Same.amount(claim, each)).toList();
    return same.isEmpty() ? readings(claim) : same;
  }

  private List<Amount> readings(Amount claim) {
    List<Amount> read = new Readings(source).proving(claim, evidence);
    return read.isEmpty() ? sides(claim) : read;
  }

  /** AIME 24/25 are two numbers, though they look like a part. */
  private List<Amount> sides(Amount claim) {
    String[] sides = claim.written().split("/");
    if (sides.length != 2 || !SIDES.matcher(claim.written()).matches()) {
      return List.of();
    }
    List<Amount> one = proving(Amount.of(sides[0]));
    List<Amount> other = proving(Amount.of(sides[1]));
    return one.isEmpty() || other.isEmpty() ? List.of() : one;
  }

  /** Whether the text has a name, whatever stands between its parts: "Llama 3" for Llama-3. */
  public boolean names(String name) {
    String sought = squeeze(name);
    if (sought.isEmpty()) {
      return false;
    }
    boolean digits = Character.isDigit(sought.charAt(sought.length() - 1));
    for (int at = squeezed.indexOf(sought); at >= 0; at = squeezed.indexOf(sought, at + 1)) {
      int end = at + sought.length();
      if (end == squeezed.length() || !digits || !Character.isDigit(squeezed.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  private static String squeeze(String text) {
    return NOT_NAME.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
