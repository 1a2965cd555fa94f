package dailypapers.openai;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes the key out of texts that others will read: endpoints repeat it in their errors. What looks
 * like a key ({@code sk-…}, {@code Bearer …}) goes too, as they also repeat parts of it.
 *
 * @param key the key, if there is one
 */
record Redaction(Optional<String> key) {
  private static final String HIDDEN = "[key]";

  /** Short ones stand in ordinary words. */
  private static final int SHORTEST = 4;

  private static final Pattern LIKE_A_KEY =
      Pattern.compile(
          "\\b(?:sk|rk|pk|gsk|xai|sess|hf)[-_][\\w*.-]{6,}|(?i:\\bbearer\\s+)[^\\s\"',]+");

  /** The text without any key. */
  String of(String text) {
    String clean =
        key.filter(secret -> secret.length() >= SHORTEST)
            .map(secret -> text.replace(secret, HIDDEN))
            .orElse(text);
    return LIKE_A_KEY.matcher(clean).replaceAll(HIDDEN);
  }

  /** Says nothing of the key. */
  @Override
  public String toString() {
    return "Redaction";
  }
}
