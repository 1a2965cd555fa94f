package dailypapers.text;

import java.util.regex.Pattern;

/** How often there is a thing, written in one word with it. */
public final class Factors {
  private static final Pattern JOINED =
      Pattern.compile("(?<![\\p{L}\\p{N}.,_/-])(\\d{1,4})x(?=\\p{Lu})");

  private Factors() {}

  /**
   * The same text with the number and the thing apart, each character where it was: {@code 8xH100}
   * is {@code 8×H100}.
   */
  public static String apart(String text) {
    return JOINED.matcher(text).replaceAll("$1×");
  }
}
