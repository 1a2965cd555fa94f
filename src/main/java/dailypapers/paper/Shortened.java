package dailypapers.paper;

/**
 * Foreign text as it may stand in a message: one line, without control characters, of bounded
 * length.
 */
public final class Shortened {
  private static final int LONGEST = 80;

  private Shortened() {}

  /** The text with every control or invisible character as a space, cut after 80 characters. */
  public static String of(String text) {
    String head =
        text.codePoints()
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String clean = head.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", " ");
    return head.length() < text.length() ? clean + "…" : clean;
  }
}
