package dailypapers.legacy;

import dailypapers.paper.Section;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins a section, in any of the shapes that occur:
 *
 * <pre>
 *   - **What's New**: text
 *   - ***What's New***: text
 *   - **Limitations:** text
 *   - **Limitations**
 *   #### Limitations
 * </pre>
 *
 * @param heading without its marks
 * @param text what follows on the same line; may be empty
 * @param certain false of bold words alone, which may be a claim of the section above
 */
record LegacyKey(String heading, String text, boolean certain) {
  private static final int LONGEST = 80;

  /** A key and its marks end before this, so that a long line is not searched for them. */
  private static final int MARKS = 120;

  private static final Pattern BOLD =
      Pattern.compile(
          " ?(?:[-*+]\\s+)?\\*{2,6}\\s*([^*]+?)\\s*(?<inside>[:\uff1a])?\\s*\\*{2,6}"
              + "\\s*(?<behind>[:\uff1a])?");

  private static final Pattern HEADING = Pattern.compile("#{4,6}\\s+(.+?)\\s*#*\\s*");

  /** The key that a line begins with; empty if it does not begin a section. */
  static Optional<LegacyKey> of(String line) {
    Matcher heading = HEADING.matcher(line);
    if (line.length() < MARKS && heading.matches() && hasLetter(heading.group(1))) {
      return Optional.of(new LegacyKey(LegacyClaims.plain(heading.group(1)), "", true));
    }
    Matcher bold = BOLD.matcher(line.substring(0, Math.min(line.length(), MARKS)));
    if (!bold.lookingAt() || bold.group(1).length() > LONGEST || !hasLetter(bold.group(1))) {
      return Optional.empty();
    }
    boolean colon = bold.group("inside") != null || bold.group("behind") != null;
    String text = line.substring(bold.end()).strip();
    return colon || text.isEmpty()
        ? Optional.of(new LegacyKey(LegacyClaims.plain(bold.group(1)), text, colon))
        : Optional.empty();
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Which of the usual sections the heading stands for: case, marks and a plural do not count. */
  Optional<Section> section() {
    String letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return switch (letters) {
      case "whatsnew", "whatnew" -> Optional.of(Section.WHATS_NEW);
      case "technicaldetails", "technicaldetail" -> Optional.of(Section.TECHNICAL_DETAILS);
      case "performancehighlights", "performancehighlight" ->
          Optional.of(Section.PERFORMANCE_HIGHLIGHTS);
      default -> Optional.empty();
    };
  }
}
