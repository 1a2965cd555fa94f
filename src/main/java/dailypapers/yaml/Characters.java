package dailypapers.yaml;

import java.util.Locale;

/** The characters that a person can neither see nor have meant. */
final class Characters {
  private Characters() {}

  /**
   * Refuses control characters other than tab and line break, halves of surrogate pairs, and the
   * code points that Unicode reserves for no character.
   *
   * @param firstLine the line of the file on which the text begins
   */
  static void requireClean(String text, int firstLine, YamlOrigin origin) {
    int line = firstLine;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isUnwanted(c)) {
        throw origin.fault(
            line,
            "an invisible control character (" + String.format(Locale.ROOT, "U+%04X", c) + ")",
            "delete the line and type it again");
      }
      line += c == '\n' ? 1 : 0;
      i += Character.charCount(c);
    }
  }

  private static boolean isUnwanted(int c) {
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || surrogate || (c & 0xFFFE) == 0xFFFE;
  }
}
