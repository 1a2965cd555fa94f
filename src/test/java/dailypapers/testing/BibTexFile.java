package dailypapers.testing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;

/**
 * A BibTeX file as JBibTeX reads it: every entry, also one whose key another has, and nothing but
 * entries.
 */
public final class BibTexFile {
  /** What is printed for the commands that stand for single characters; JBibTeX knows but a few. */
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("\\textbackslash{}", "\\"),
          Map.entry("\\textbraceleft{}", "{"),
          Map.entry("\\textbraceright{}", "}"),
          Map.entry("\\textasciitilde{}", "~"),
          Map.entry("\\textasciicircum{}", "^"),
          Map.entry("\\textless{}", "<"),
          Map.entry("\\textgreater{}", ">"),
          Map.entry("\\textbar{}", "|"),
          Map.entry("\\$", "$"),
          Map.entry("\\%", "%"),
          Map.entry("\\&", "&"),
          Map.entry("\\#", "#"),
          Map.entry("\\_", "_"));

  private BibTexFile() {}

  /** The entries, in the order of the file. */
  public static List<BibTeXEntry> read(String text) {
    try {
      BibTeXParser parser = new BibTeXParser();
      BibTeXDatabase database = parser.parseFully(new StringReader(text));
      if (!parser.getExceptions().isEmpty()
          || database.getObjects().size() != database.getEntries().size()) {
        throw new AssertionError("not only entries with keys of their own: " + text);
      }
      return new ArrayList<>(database.getEntries().values());
    } catch (ParseException | RuntimeException e) {
      throw new AssertionError(text, e);
    }
  }

  /** A field as it stands between its outer braces. */
  public static String raw(BibTeXEntry entry, String field) {
    return entry.getField(new Key(field)).toUserString();
  }

  /** A field as TeX prints it; fails where TeX would run a command or open a formula. */
  public static String printed(BibTeXEntry entry, String field) {
    String tex = raw(entry, field);
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < tex.length()) {
      char c = tex.charAt(at);
      if (c == '\\') {
        String rest = tex.substring(at);
        String command =
            CHARACTERS.keySet().stream()
                .filter(rest::startsWith)
                .findFirst()
                .orElseThrow(() -> new AssertionError("TeX would run: " + rest));
        text.append(CHARACTERS.get(command));
        at += command.length();
      } else {
        if ("$%&#_~^".indexOf(c) >= 0) {
          throw new AssertionError("TeX would not print " + c + " of: " + tex);
        }
        text.append(c == '{' || c == '}' ? "" : c);
        at++;
      }
    }
    return text.toString();
  }
}
