package dailypapers.cases;

import dailypapers.number.Amount;
import dailypapers.number.Amounts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number is per: 초당 30 and 30 a second are the same, 분당 30 is not. */
final class Rates {
  private static final int BEFORE = 10;
  private static final int BEHIND = 40;

  private static final Pattern KOREAN =
      Pattern.compile("(초|분|시간|일|하루|개월|달|연간|년)(?:당| ?에)?(?: 약| 평균| 최대)? ?$");

  private static final Pattern PER = Pattern.compile("당");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "^[A-Za-z -]{0,24}?(?:\\bper|\\ba|\\ban|\\beach|\\bevery|/) ?(second|sec|s|minute|min|hour|h|day)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("초", "second"),
          Map.entry("sec", "second"),
          Map.entry("s", "second"),
          Map.entry("분", "minute"),
          Map.entry("min", "minute"),
          Map.entry("시간", "hour"),
          Map.entry("h", "hour"),
          Map.entry("일", "day"),
          Map.entry("하루", "day"));

  private Rates() {}

  /** What the text says the same number is per, where that differs from the claim. */
  static Optional<String> differs(Amounts part, Amount claim, Amounts text, List<Amount> proving) {
    Optional<String> claimed = of(part, claim);
    if (claimed.isEmpty()) {
      return Optional.empty();
    }
    List<String> said =
        proving.stream().flatMap(each -> of(text, each).stream()).distinct().toList();
    return said.isEmpty() || said.contains(claimed.get())
        ? Optional.empty()
        : Optional.of(said.get(0));
  }

  private static Optional<String> of(Amounts amounts, Amount amount) {
    String text = amounts.text();
    if (amount.end() == 0) {
      return Optional.empty();
    }
    String before = text.substring(Math.max(0, amount.start() - BEFORE), amount.start());
    Matcher korean = KOREAN.matcher(before);
    if (PER.matcher(before).find() && korean.find()) {
      return Optional.of(name(korean.group(1)));
    }
    int to = Math.min(text.length(), amount.end() + BEHIND);
    Matcher english = ENGLISH.matcher(text.substring(amount.end(), to));
    return english.find() ? Optional.of(name(english.group(1))) : Optional.empty();
  }

  private static String name(String written) {
    return NAMES.getOrDefault(written, written.toLowerCase(Locale.ROOT));
  }
}
