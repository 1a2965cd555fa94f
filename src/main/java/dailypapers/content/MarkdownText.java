package dailypapers.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as Markdown that reads back as the same text. Only what Markdown would take for a mark
 * gets a backslash, so that the file stays readable:
 *
 * <pre>
 *   5 * 3, snake_case, a [b], $x_i$   → 5 * 3, snake_case, a [b], $x\_i$
 *   *args, see [1](x), &lt;think&gt;, &amp;lt;  → \*args, see \[1](x), \&lt;think>, \&amp;lt;
 * </pre>
 */
final class MarkdownText {
  /** What would begin a list, a heading, a quotation, a rule or a definition at a line's start. */
  private static final Pattern BLOCK_START = Pattern.compile("[-+](?:[ -].*)?|[#>\\[].*");

  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})([.)](?: .*)?)");

  /** Of a tag, or of a mail address in angle brackets. */
  private static final Pattern TAG_START = Pattern.compile("[A-Za-z/!?]|[^\\s<>]+@");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);");

  private final String text;
  private final boolean inLink;
  private final int lastLink;

  private MarkdownText(String text, boolean inLink) {
    this.text = text;
    this.inLink = inLink;
    this.lastLink = inLink ? text.length() : text.lastIndexOf("](");
  }

  /** The text as a paragraph or a list item of its own, on one line. */
  static String block(String plain) {
    String text = CleanText.line(plain);
    String inline = new MarkdownText(text, false).inline();
    if (BLOCK_START.matcher(text).matches() && !inline.startsWith("\\")) {
      return "\\" + inline;
    }
    Matcher number = NUMBER.matcher(inline);
    return number.matches() ? number.group(1) + "\\" + number.group(2) : inline;
  }

  /** The text as a part of a line that has begun already. */
  static String inline(String plain) {
    return new MarkdownText(CleanText.line(plain), false).inline();
  }

  /** The text as the words of a link: no bracket in it ends or begins one. */
  static String linked(String plain) {
    return new MarkdownText(CleanText.line(plain), true).inline();
  }

  private String inline() {
    StringBuilder markdown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      if (isActive(i)) {
        markdown.append('\\');
      }
      markdown.append(text.charAt(i));
    }
    return markdown.toString();
  }

  private boolean isActive(int i) {
    return switch (text.charAt(i)) {
      case '\\' -> isPunctuation(at(i + 1)) || i == text.length() - 1;
      case '`' -> true;
      case '*' -> at(i - 1) != ' ' || at(i + 1) != ' ';
      case '_' -> !isLetter(i - 1) || !isLetter(i + 1);
      case '[' -> at(i + 1) == '^' || i < lastLink;
      case ']' -> inLink;
      case '<' -> TAG_START.matcher(text).region(i + 1, text.length()).lookingAt();
      case '&' -> ENTITY.matcher(text).region(i, text.length()).lookingAt();
      case '~' -> at(i - 1) == '~' || at(i + 1) == '~';
      default -> false;
    };
  }

  /** The character at an index; a line feed beyond both ends. */
  private char at(int i) {
    return i < 0 || i >= text.length() ? '\n' : text.charAt(i);
  }

  /** Whether a letter or digit touches: halves of surrogate pairs never count. */
  private boolean isLetter(int i) {
    return Character.isLetterOrDigit(at(i));
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
