package dailypapers.yaml;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The file that a text comes from, as its errors name it.
 *
 * @param kind what kind of fault an error in this file is
 * @param file as the user knows it, such as {@code content/papers/2024/06/28/2406.18790.md}
 */
public record YamlOrigin(ExitCode kind, String file) {
  private static final int LONGEST_QUOTE = 60;

  /** What would break the line, or what a terminal might obey. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  /** The file at a path, spelled with forward slashes on every system. */
  public static YamlOrigin of(ExitCode kind, Path file) {
    return new YamlOrigin(kind, file.toString().replace('\\', '/'));
  }

  /** An error in a line of the file; {@code where} reads {@code site.yml:2}. */
  public DailyPapersException fault(int line, String problem, String hint) {
    return new DailyPapersException(kind, problem, file + ":" + line, hint);
  }

  /**
   * Words of the file as a message may repeat them: {@code "…"}, on one line, without control or
   * invisible characters, cut after 60 characters.
   */
  public static String quoted(String text) {
    String clean = visible(text.strip());
    if (clean.codePointCount(0, clean.length()) > LONGEST_QUOTE) {
      clean = clean.substring(0, clean.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
    return '"' + clean + '"';
  }

  /** Foreign words on one line, without control or invisible characters. */
  static String visible(String text) {
    return UNSEEN.matcher(text).replaceAll(" ");
  }
}
