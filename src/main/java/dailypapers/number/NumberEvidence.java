package dailypapers.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers and names that a text holds. Read more generously than a claim: the number in {@code
 * top-1}, in {@code 3D} and in {@code two} counts, too.
 */
public final class NumberEvidence {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + String.join("|", NumberWords.words().keySet())
              + ")(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEADING = Pattern.compile("^\\d+(?:\\.\\d+)?");
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z]+|\\d+(?:\\.\\d+)*");
  private static final String START = "(?<![A-Za-z0-9])";
  private static final String END = "s?(?![A-Za-z0-9])(?!\\.\\d)";

  private final String text;
  private final List<Quantity> quantities;

  private NumberEvidence(String text, List<Quantity> quantities) {
    this.text = text;
    this.quantities = quantities;
  }

  /** What a text has to say in numbers. */
  public static NumberEvidence of(String text) {
    String clean = NumberScan.clean(text);
    NumberScan scan = NumberScan.of(text);
    List<Quantity> quantities = new ArrayList<>(scan.quantities());
    scan.names().forEach(name -> quantities.addAll(inName(name)));
    WORD.matcher(clean)
        .results()
        .map(word -> quantity(word.group(), word(word.group())))
        .forEach(quantities::add);
    return new NumberEvidence(clean, quantities);
  }

  /** The numbers that begin a part of a name: 7B in Qwen2.5-7B, 4 in GPT-4, 3 in 3D. */
  private static List<Quantity> inName(String name) {
    List<Quantity> found = new ArrayList<>();
    for (String part : name.split("[-_]")) {
      NumberScan scan = NumberScan.of(part);
      found.addAll(scan.quantities());
      Matcher leading = LEADING.matcher(part);
      if (scan.quantities().isEmpty() && leading.find()) {
        found.add(quantity(leading.group(), new BigDecimal(leading.group())));
      }
    }
    return found;
  }

  private static BigDecimal word(String word) {
    return BigDecimal.valueOf(
        Objects.requireNonNull(NumberWords.words().get(word.toLowerCase(Locale.ROOT))));
  }

  private static Quantity quantity(String written, BigDecimal value) {
    return new Quantity(written, value, false);
  }

  /** Whether the text has this number, in whatever form. */
  public boolean hasValue(BigDecimal value) {
    return quantities.stream().anyMatch(quantity -> quantity.equal(value));
  }

  /** Whether the number stands there as a percentage, or as a fraction of one. */
  public boolean hasPercent(Quantity percentage) {
    return hasFraction(percentage)
        || quantities.stream()
            .anyMatch(quantity -> quantity.percent() && quantity.equal(percentage.value()));
  }

  /** Whether a percentage below 100 stands there as a fraction of one: 93% as 0.93. */
  public boolean hasFraction(Quantity percentage) {
    BigDecimal fraction = percentage.value().movePointLeft(2);
    return percentage.percent() && fraction.compareTo(BigDecimal.ONE) < 0 && hasValue(fraction);
  }

  /** A number of the text that is written with the same digits but is another one. */
  public Optional<Quantity> sameDigits(Quantity quantity) {
    return quantities.stream().filter(quantity::sameDigits).findFirst();
  }

  /**
   * Whether a name stands in the text; case, spaces and hyphens do not count, and endings without
   * digits may differ: {@code GPT-4-based} is proved by {@code GPT 4}.
   */
  public boolean hasName(String name) {
    String bare = name.replaceAll("(?:[-_.][A-Za-z]+)+$", "");
    return matches(name) || (bare.matches(".*\\d.*") && matches(bare));
  }

  /** Whether a token and the word before it in the claim are a name of the text: Llama 3. */
  public boolean namesWith(String token, String claim) {
    Pattern wordBefore = Pattern.compile("([A-Za-z]+)[ -]?" + Pattern.quote(token));
    return wordBefore
        .matcher(NumberScan.clean(claim))
        .results()
        .map(MatchResult::group)
        .anyMatch(this::matches);
  }

  private boolean matches(String name) {
    List<String> segments = new ArrayList<>();
    Matcher segment = SEGMENT.matcher(name);
    while (segment.find()) {
      segments.add(Pattern.quote(segment.group()));
    }
    String pattern = START + String.join("[\\s_.-]*", segments) + END;
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(text).find();
  }
}
