package dailypapers.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the YAML that this program writes itself, many times faster than a whole YAML parser: keys
 * with a value on the same line, blocks of such keys one level down, lists and blocks in brackets,
 * comments and empty lines between the keys.
 *
 * <pre>
 *   date: 2024-06-28
 *   title: "MoA: Mixture of Sparse Attention"
 *   tags: [attention, long-context]
 *   summary:
 *     by: "recorded"
 * </pre>
 *
 * It judges nothing. Whatever it does not know for certain, be it right or wrong, is {@link
 * YamlReader}'s to read: an answer from here is always the answer from there.
 */
final class PlainYaml {
  /** Thrown where the text is beyond this reader; never seen outside. */
  private static final class Beyond extends Exception {
    private static final long serialVersionUID = 1;
    private static final Beyond INSTANCE = new Beyond();

    private Beyond() {
      super("", null, false, false);
    }
  }

  /** YAML itself has a limit for keys, far above. */
  private static final int LONGEST_KEY = 100;

  private final String text;
  private final char[] characters;
  private int at;
  private int line;

  private PlainYaml(String text, int firstLine) {
    this.text = text;
    this.characters = text.toCharArray();
    this.line = firstLine;
  }

  /** The document, or empty where it takes a whole YAML parser to read it. */
  static Optional<YamlNode.Mapping> read(String text, int firstLine) {
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(new PlainYaml(text, firstLine).block(""));
    } catch (Beyond e) {
      return Optional.empty();
    }
  }

  private YamlNode.Mapping block(String indent) throws Beyond {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    skipRemarks();
    int first = line;
    while (at < text.length()
        && text.startsWith(indent, at)
        && isWord(charAt(at + indent.length()))) {
      at += indent.length();
      int keyLine = line;
      String key = key();
      require(keys.add(key));
      entries.add(new YamlNode.Entry(key, value(indent), keyLine));
      skipRemarks();
    }
    require(!entries.isEmpty() && (at == text.length() || !indent.isEmpty() && charAt(at) != ' '));
    return new YamlNode.Mapping(entries, first);
  }

  /** Goes over empty lines and lines that begin with a number sign. */
  private void skipRemarks() throws Beyond {
    while (at < characters.length && (charAt(at) == '#' || charAt(at) == '\n')) {
      while (charAt(at) != '\n') {
        require(isPlain(charAt(at)));
        at++;
      }
      endLine();
    }
  }

  private YamlNode value(String indent) throws Beyond {
    if (charAt(at) == '\n') {
      require(indent.isEmpty());
      endLine();
      return block("  ");
    }
    require(charAt(at) == ' ');
    at++;
    YamlNode value =
        switch (charAt(at)) {
          case '[' -> list();
          case '{' -> inlineBlock();
          default -> scalar(false);
        };
    endLine();
    return value;
  }

  private YamlNode.Sequence list() throws Beyond {
    List<YamlNode> items = new ArrayList<>();
    at++;
    boolean more = charAt(at) != ']';
    while (more) {
      items.add(scalar(true));
      more = more();
    }
    require(charAt(at++) == ']');
    return new YamlNode.Sequence(items, line);
  }

  /** {@code { code: "https://…", project: "https://…" }} */
  private YamlNode.Mapping inlineBlock() throws Beyond {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    require(text.startsWith("{ ", at));
    at += 2;
    boolean more = true;
    while (more) {
      String key = key();
      require(keys.add(key) && charAt(at++) == ' ');
      entries.add(new YamlNode.Entry(key, scalar(true), line));
      more = more();
    }
    require(text.startsWith(" }", at));
    at += 2;
    return new YamlNode.Mapping(entries, line);
  }

  /** Goes over the comma between two items, if there is one. */
  private boolean more() {
    boolean comma = text.startsWith(", ", at);
    at += comma ? 2 : 0;
    return comma;
  }

  private String key() throws Beyond {
    int from = at;
    while (isWord(charAt(at)) || charAt(at) == '-') {
      at++;
    }
    require(at > from && at - from < LONGEST_KEY && charAt(at) == ':');
    return text.substring(from, at++);
  }

  private YamlNode.Scalar scalar(boolean inBrackets) throws Beyond {
    if (charAt(at) == '"') {
      return new YamlNode.Scalar(quoted(), line);
    }
    int from = at;
    require(isWord(charAt(at)));
    while (isWord(charAt(at)) || isWithinWord(inBrackets)) {
      at++;
    }
    return new YamlNode.Scalar(text.substring(from, at), line);
  }

  /** A text in double quotes, in which a quote or a backslash has a backslash before it. */
  private String quoted() throws Beyond {
    int from = ++at;
    boolean escapes = false;
    while (charAt(at) != '"') {
      boolean escape = charAt(at) == '\\';
      at += escape ? 1 : 0;
      require(isPlain(charAt(at)) && (!escape || charAt(at) == '"' || charAt(at) == '\\'));
      escapes |= escape;
      at++;
    }
    String between = text.substring(from, at++);
    return escapes ? unescaped(between) : between;
  }

  private static String unescaped(String escaped) {
    StringBuilder plain = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      i += escaped.charAt(i) == '\\' ? 1 : 0;
      plain.append(escaped.charAt(i));
    }
    return plain.toString();
  }

  /** Dates, times, slugs and numbers: 2024-06-28T09:10:00Z, image-generation, 0.5 */
  private boolean isWithinWord(boolean inBrackets) {
    char c = charAt(at);
    return c == '-' || c == '.' || c == ':' && !inBrackets && isWord(charAt(at + 1));
  }

  private void endLine() throws Beyond {
    require(charAt(at) == '\n');
    at++;
    line++;
  }

  /** The character at an index; a line feed beyond the end. */
  private char charAt(int index) {
    return index < characters.length ? characters[index] : '\n';
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** Neither a control character, nor a line break of any kind, nor half a character. */
  private static boolean isPlain(char c) {
    return c >= ' '
        && !(c >= 0x7F && c <= 0xA0)
        && c != 0x2028
        && c != 0x2029
        && c < Character.MIN_SURROGATE;
  }

  private static void require(boolean known) throws Beyond {
    if (!known) {
      throw Beyond.INSTANCE;
    }
  }
}
