package dailypapers.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list or dictionary as Python prints it, which the old program left in many a text, turned into
 * the items of a list:
 *
 * <pre>
 *   ['first', "second"]                → first · second
 *   {'Speed': 'twice', 'Size': ['a']}  → Speed: twice · Size: a
 * </pre>
 *
 * <p>Only a text that is such a literal from its first character to its last counts.
 */
final class PythonLiteral {
  private static final int DEEPEST = 20;

  private final String text;
  private final List<String> items = new ArrayList<>();
  private boolean quotes;
  private int at;

  private PythonLiteral(String text) {
    this.text = text;
  }

  /** The items, none of them blank; empty if the text is no such literal. */
  static Optional<List<String>> items(String text) {
    String bare = text.strip();
    if (!bare.startsWith("[") && !bare.startsWith("{")) {
      return Optional.empty();
    }
    PythonLiteral literal = new PythonLiteral(bare);
    boolean whole = literal.value("", 0) && literal.at == bare.length();
    return whole && literal.quotes && !literal.items.isEmpty()
        ? Optional.of(List.copyOf(literal.items))
        : Optional.empty();
  }

  /** Reads a value; its items get the keys above them as prefix. */
  private boolean value(String prefix, int depth) {
    skipSpace();
    if (depth > DEEPEST) {
      return false;
    }
    return switch (peek()) {
      case '[' -> list(']', prefix, depth);
      case '(' -> list(')', prefix, depth);
      case '{' -> dictionary(prefix, depth);
      case '\'', '"' -> quoted().map(item -> add(prefix, item)).orElse(false);
      default -> word().map(item -> add(prefix, item)).orElse(false);
    };
  }

  private boolean list(char end, String prefix, int depth) {
    at++;
    while (!isNext(end)) {
      if (!value(prefix, depth + 1) || !(isComma() || isHere(end))) {
        return false;
      }
    }
    at++;
    return true;
  }

  private boolean dictionary(String prefix, int depth) {
    at++;
    while (!isNext('}')) {
      Optional<String> key = quoted();
      if (key.isEmpty() || !isNext(':')) {
        return false;
      }
      at++;
      if (!value(prefix + key.get().strip() + ": ", depth + 1) || !(isComma() || isHere('}'))) {
        return false;
      }
    }
    at++;
    return true;
  }

  private boolean add(String prefix, String item) {
    if (!item.isBlank()) {
      items.add(prefix + item.strip());
    }
    return true;
  }

  private Optional<String> quoted() {
    char quote = peek();
    if (quote != '\'' && quote != '"') {
      return Optional.empty();
    }
    StringBuilder content = new StringBuilder();
    for (at++; at < text.length() && peek() != quote; at++) {
      boolean escape = peek() == '\\' && at + 1 < text.length();
      at += escape ? 1 : 0;
      content.append(escape ? unescaped(peek()) : peek());
    }
    boolean closed = peek() == quote;
    quotes = true;
    at++;
    return closed ? Optional.of(content.toString()) : Optional.empty();
  }

  private static String unescaped(char c) {
    return switch (c) {
      case 'n', 't', 'r' -> " ";
      case '\'', '"', '\\' -> String.valueOf(c);
      default -> "\\" + c;
    };
  }

  /** A number, {@code None} and the like. */
  private Optional<String> word() {
    int start = at;
    while (Character.isLetterOrDigit(peek()) || "+-._".indexOf(peek()) >= 0) {
      at++;
    }
    return at == start ? Optional.empty() : Optional.of(text.substring(start, at));
  }

  private boolean isComma() {
    if (isNext(',')) {
      at++;
      return true;
    }
    return false;
  }

  private boolean isNext(char c) {
    skipSpace();
    return isHere(c);
  }

  private boolean isHere(char c) {
    return peek() == c;
  }

  private void skipSpace() {
    while (Character.isWhitespace(peek())) {
      at++;
    }
  }

  /** The character here; NUL beyond the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
