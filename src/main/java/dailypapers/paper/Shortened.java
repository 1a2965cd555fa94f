package dailypapers.paper;

import java.util.regex.Pattern;

/**
 * Foreign text as it may stand in a message: one line, without control characters, of bounded
 * length.
 */
public final class Shortened {
  private static final int LONGEST = 80;

  /** What would break the line, or what a terminal might obey. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private Shortened() {}

  /** The text with every control or invisible character as a space, cut after 80 characters. */
  public static String of(String text) {
    String head =
        text.codePoints()
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String clean = UNSEEN.matcher(head).replaceAll(" ");
    return head.length() < text.length() ? clean + "…" : clean;
  }
}
