package dailypapers.random;

import java.util.Locale;

/** Text as a message can show it: what cannot be seen is spelled out. */
final class Shown {
  private static final int LONGEST = 4_000;

  private Shown() {}

  /** The text, cut, with escapes as Java has them. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < Math.min(LONGEST, text.length()); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7F || c == '\n' || c >= 0xAC00 && c < 0xD7A4;
      shown.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return text.length() > LONGEST ? shown + "… (" + text.length() + " characters)" : shown + "";
  }
}
