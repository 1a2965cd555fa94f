package dailypapers.names;

import java.util.regex.Pattern;

/** How names are written: a capital within the word, several capitals, or a capital and digits. */
final class Shape {
  private static final Pattern CAMEL = Pattern.compile(".*\\p{Ll}.*\\p{Lu}.*");
  private static final Pattern CAPITALS = Pattern.compile(".*\\p{Lu}.*\\p{Lu}.*");
  private static final Pattern NUMBERED = Pattern.compile("(?=.*\\p{Lu}).*\\d.*");
  private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");

  /** Two characters are too few to be sure of: {@code VR}, {@code Q1}. */
  private static final int SHORTEST = 3;

  private Shape() {}

  /** Whether a name is one beyond doubt, not perhaps a rare word with a capital. */
  static boolean isSure(String word, Role role) {
    return role != Role.COINED || isName(word, false);
  }

  /**
   * Whether a word looks like a name.
   *
   * @param rare whether it is no common word, and has its capital not from the sentence's start
   */
  static boolean isName(String word, boolean rare) {
    return word.length() >= SHORTEST
        && Character.isLetter(word.charAt(0))
        && (CAMEL.matcher(word).matches()
            || CAPITALS.matcher(word).matches()
            || NUMBERED.matcher(word).matches()
            || rare && CAPITALIZED.matcher(word).matches());
  }
}
