package dailypapers.export;

import java.util.Map;

/**
 * Plain text as TeX prints it: every character that TeX reads as a command is written as the
 * command that prints it.
 *
 * <pre>{@code
 * TexText.of("50% of $x_1$ {a}")  → 50\% of \$x\_1\$ \textbraceleft{}a\textbraceright{}
 * }</pre>
 *
 * Formulas are not kept as formulas: a title comes from outside, and what TeX would run of it
 * ({@code \input}, {@code \write18}) must not reach anybody's document. A brace never stays one,
 * not even behind a backslash, for BibTeX counts it there, too.
 */
final class TexText {
  private static final Map<Integer, String> COMMANDS =
      Map.ofEntries(
          Map.entry((int) '\\', "\\textbackslash{}"),
          Map.entry((int) '{', "\\textbraceleft{}"),
          Map.entry((int) '}', "\\textbraceright{}"),
          Map.entry((int) '~', "\\textasciitilde{}"),
          Map.entry((int) '^', "\\textasciicircum{}"),
          Map.entry((int) '<', "\\textless{}"),
          Map.entry((int) '>', "\\textgreater{}"),
          Map.entry((int) '|', "\\textbar{}"),
          Map.entry((int) '$', "\\$"),
          Map.entry((int) '%', "\\%"),
          Map.entry((int) '&', "\\&"),
          Map.entry((int) '#', "\\#"),
          Map.entry((int) '_', "\\_"));

  private TexText() {}

  /** The text on one line; letters of any language stay as they are. */
  static String of(String text) {
    StringBuilder tex = new StringBuilder(text.length() + 16);
    text.replaceAll("[\\s\\p{Cntrl}]+", " ")
        .strip()
        .codePoints()
        .forEach(c -> tex.append(COMMANDS.getOrDefault(c, Character.toString(c))));
    return tex.toString();
  }
}
