package dailypapers.images;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines of a width: between words, after the hyphen of a long one, beside a
 * Chinese letter; never within a Korean word unless it is longer than a line.
 */
final class Lines {
  static final String ELLIPSIS = "…";
  private static final int LONG = 24;
  private static final String BEFORE_ELLIPSIS = " ,.:;!?-–—(";

  /** What stays together, and whether a space stands before it. */
  private record Piece(String text, boolean spaced, double width) {}

  private final ToDoubleFunction<String> measure;
  private final List<Piece> pieces;
  private final double space;

  /**
   * @param measure the width of a text
   */
  Lines(String text, ToDoubleFunction<String> measure) {
    this.measure = measure;
    this.space = measure.applyAsDouble(" ");
    this.pieces = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      boolean first = true;
      for (String part : parts(word, word.length() >= LONG)) {
        pieces.add(new Piece(part, first && !pieces.isEmpty(), measure.applyAsDouble(part)));
        first = false;
      }
    }
  }

  /** The text in so many lines at most; empty if it needs more. */
  Optional<List<String>> within(double width, int most) {
    List<String> lines = broken(width);
    return lines.size() <= most ? Optional.of(lines) : Optional.empty();
  }

  /** The same in lines that are about as long as each other, as a heading looks best. */
  Optional<List<String>> balanced(double width, int most) {
    Optional<List<String>> lines = within(width, most);
    if (lines.isEmpty() || lines.get().size() == 1) {
      return lines;
    }
    double tooNarrow = pieces.stream().mapToDouble(Piece::width).reduce(width / 2, Math::max);
    double enough = width;
    while (enough - tooNarrow > width / 100) {
      double middle = (tooNarrow + enough) / 2;
      if (broken(middle).size() == lines.get().size()) {
        enough = middle;
      } else {
        tooNarrow = middle;
      }
    }
    return within(enough, most);
  }

  /** The text in so many lines at most, and an ellipsis where something is missing. */
  List<String> cut(double width, int most) {
    List<String> lines = broken(width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> cut = new ArrayList<>(lines.subList(0, most));
    cut.set(most - 1, shortened(cut.get(most - 1), width));
    return cut;
  }

  private String shortened(String line, double width) {
    String rest = line;
    while (!rest.isEmpty() && measure.applyAsDouble(trimmed(rest) + ELLIPSIS) > width) {
      int blank = rest.lastIndexOf(' ');
      rest = rest.substring(0, blank > 0 ? blank : rest.offsetByCodePoints(rest.length(), -1));
    }
    return trimmed(rest) + ELLIPSIS;
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && BEFORE_ELLIPSIS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private List<String> broken(double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double used = 0;
    for (Piece piece : pieces) {
      double more = (piece.spaced() && used > 0 ? space : 0) + piece.width();
      if (used > 0 && used + more > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
        more = piece.width();
      } else if (piece.spaced() && used > 0) {
        line.append(' ');
      }
      line.append(piece.text());
      used += more;
      if (used > width) {
        used = brokenWithin(line, width, lines);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** A piece that is longer than a line, alone on it: its rest stays on the line. */
  private double brokenWithin(StringBuilder line, double width, List<String> lines) {
    double rest = measure.applyAsDouble(line.toString());
    while (rest > width && line.length() > 1) {
      int end = line.length();
      while (end > 1 && measure.applyAsDouble(line.substring(0, end)) > width) {
        end = line.offsetByCodePoints(end, -1);
      }
      lines.add(line.substring(0, Math.max(1, end)));
      line.delete(0, Math.max(1, end));
      rest = measure.applyAsDouble(line.toString());
    }
    return rest;
  }

  private static List<String> parts(String word, boolean atHyphens) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < word.length(); i++) {
      if (besideChinese(word.charAt(i - 1), word.charAt(i))
          || (atHyphens && afterHyphen(word.charAt(i - 1), word.charAt(i)))) {
        parts.add(word.substring(from, i));
        from = i;
      }
    }
    parts.add(word.substring(from));
    return parts;
  }

  private static boolean afterHyphen(char before, char after) {
    return (before == '-' || before == '–' || before == '/') && Character.isLetter(after);
  }

  private static boolean besideChinese(char before, char after) {
    return (isChinese(before) && Character.isLetterOrDigit(after))
        || (Character.isLetterOrDigit(before) && isChinese(after));
  }

  /** Also Japanese: both are written without spaces. */
  private static boolean isChinese(char letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
