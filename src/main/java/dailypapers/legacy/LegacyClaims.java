package dailypapers.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The claims under one heading, put together line by line: a list item or the text after a blank
 * line begins a claim, any other line goes on with the last.
 */
final class LegacyClaims {
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*+\u2022\u00b7]|[0-9]{1,3}[.)])\\s+(\\S.*)");
  private static final Pattern RULE = Pattern.compile("\\s*(?:-{3,}|\\*{3,}|_{3,})\\s*");
  private static final Pattern BOLD = Pattern.compile("\\*{2,3}(?=\\S)(.+?)(?<=\\S)\\*{2,3}");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final List<StringBuilder> claims = new ArrayList<>();
  private boolean apart = true;

  /** Takes the next line. */
  void add(String line) {
    Matcher item = ITEM.matcher(line);
    if (line.isBlank() || RULE.matcher(line).matches()) {
      apart = true;
    } else if (item.matches()) {
      begin(item.group(1));
    } else if (apart || claims.isEmpty()) {
      begin(line);
    } else {
      claims.get(claims.size() - 1).append(' ').append(line.strip());
    }
  }

  private void begin(String text) {
    claims.add(new StringBuilder(text.strip()));
    apart = false;
  }

  /** The claims as plain text; a printed list of Python gives one for each of its items. */
  List<String> plain() {
    List<String> plain = new ArrayList<>();
    for (StringBuilder claim : claims) {
      String text = claim.toString();
      PythonLiteral.items(text).orElseGet(() -> List.of(text)).stream()
          .map(LegacyClaims::plain)
          .filter(words -> !words.isBlank())
          .forEach(plain::add);
    }
    return plain;
  }

  /** Without the marks of bold text and code, which claims do not carry. */
  static String plain(String markdown) {
    String unbold = BOLD.matcher(markdown).replaceAll("$1");
    return CODE.matcher(unbold).replaceAll("$1").strip();
  }
}
