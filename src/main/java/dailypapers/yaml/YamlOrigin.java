package dailypapers.yaml;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.nio.file.Path;

/**
 * The file that a text comes from, as its errors name it.
 *
 * @param kind what kind of fault an error in this file is
 * @param file as the user knows it, such as {@code content/papers/2024/06/28/2406.18790.md}
 */
public record YamlOrigin(ExitCode kind, String file) {
  private static final int LONGEST_QUOTE = 60;

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
    String clean = text.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]+", " ");
    if (clean.codePointCount(0, clean.length()) > LONGEST_QUOTE) {
      clean = clean.substring(0, clean.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
    return '"' + clean + '"';
  }
}
