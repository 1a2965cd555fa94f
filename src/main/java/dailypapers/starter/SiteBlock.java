package dailypapers.starter;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The block {@code site} of a {@code site.yml}, with other values in it; comments and all the rest
 * stay as they are, which no YAML writer would do.
 */
final class SiteBlock {
  private static final String HEAD = "site:";
  private static final String INDENT = "  ";

  private final List<String> lines;
  private final String file;

  /**
   * @param file how messages call it
   */
  SiteBlock(String text, String file) {
    this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
    this.file = file;
  }

  /**
   * The text with these values.
   *
   * @throws DailyPapersException kind {@code CONFIG} if there is no such block, or one that is
   *     written in a way that cannot be changed line by line
   */
  String with(Map<String, String> values) {
    values.forEach(this::set);
    return String.join("\n", lines);
  }

  private void set(String key, String value) {
    String line = INDENT + key + ": " + quoted(value);
    int head = lines.indexOf(HEAD);
    if (head < 0) {
      throw new DailyPapersException(
          ExitCode.CONFIG,
          "there is no line \"site:\"",
          file,
          "write the block site line by line, or set " + key + " by hand");
    }
    int at = head + 1;
    while (at < lines.size() && isInBlock(lines.get(at))) {
      if (lines.get(at).startsWith(INDENT + key + ":")) {
        lines.set(at, line);
        return;
      }
      at++;
    }
    lines.add(head + 1, line);
  }

  private static boolean isInBlock(String line) {
    return line.isBlank() || line.startsWith(" ") || line.startsWith("#");
  }

  /** As YAML 1.2 takes it, whatever is in it. */
  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : value.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
