package dailypapers.content;

/** Words that are no Markdown of ours, as they stand in a cell of a Markdown table. */
public final class TableCell {
  private TableCell() {}

  /** The text on one line, with nothing in it that GitHub would take for markup. */
  public static String of(String text) {
    return text.replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|~#@!])", "\\\\$1");
  }
}
