package dailypapers.images;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one font of all pictures, and what can be written with it. Letters with an accent, of which
 * it has few, are put together from the letter and the accent.
 */
final class Typeface {
  /** Widths are proportional to the size: one is measured for all. */
  private static final float MEASURED = 100;

  /** The accents that the font has as signs of their own. */
  private static final Map<Character, Character> ACCENTS =
      Map.ofEntries(
          Map.entry('\u0300', '`'),
          Map.entry('\u0301', '´'),
          Map.entry('\u0302', 'ˆ'),
          Map.entry('\u0303', '˜'),
          Map.entry('\u0306', '˘'),
          Map.entry('\u0307', '˙'),
          Map.entry('\u0308', '¨'),
          Map.entry('\u030a', '˚'),
          Map.entry('\u030b', '˝'),
          Map.entry('\u030c', 'ˇ'),
          Map.entry('\u0327', '¸'),
          Map.entry('\u0328', '˛'));

  private static final String BELOW = "¸˛";
  private static final double GAP = 0.05;
  private static final int FIRST_ACCENTED = 0xc0;
  private static final int FIRST_SYLLABLE = 0xac00;
  private static final int LAST_SYLLABLE = 0xd7a3;

  /** An accent on a letter: how far it is moved, in parts of the font's size. */
  record Accented(String letter, String accent, double right, double down) {}

  private final Font font;
  private final FontRenderContext context = new FontRenderContext(null, true, true);
  private final Map<Float, Font> sizes = new ConcurrentHashMap<>();
  private final Map<Integer, Optional<Accented>> accented = new ConcurrentHashMap<>();
  private final Map<Integer, Boolean> drawn = new ConcurrentHashMap<>();

  Typeface(Font font) {
    this.font = font;
  }

  Font of(float size) {
    return sizes.computeIfAbsent(size, font::deriveFont);
  }

  /** The width of a {@link #writable} text. */
  double width(String text, float size) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            letter ->
                accented(letter)
                    .ifPresentOrElse(
                        each -> plain.append(each.letter()), () -> plain.appendCodePoint(letter)));
    return of(MEASURED).getStringBounds(plain.toString(), context).getWidth() * size / MEASURED;
  }

  /**
   * A text with nothing in it that the font lacks, on one line. Of a letter that it lacks a similar
   * one is taken, or without one an ellipsis; signs that it lacks are left out.
   */
  String writable(String text) {
    StringBuilder writable = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(letter -> writable.append(writable(letter)));
    return writable.toString().replaceAll("…{2,}", "…").replaceAll("\\s+", " ").strip();
  }

  private String writable(int letter) {
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      return " ";
    }
    int type = Character.getType(letter);
    if (type == Character.FORMAT || type == Character.CONTROL) {
      return "";
    }
    String itself = Character.toString(letter);
    if (has(letter) || accented(letter).isPresent()) {
      return itself;
    }
    String similar = Normalizer.normalize(itself, Normalizer.Form.NFKD);
    if (type != Character.OTHER_LETTER) {
      similar = similar.replaceAll("\\p{M}", "");
    }
    boolean shown = !similar.isEmpty() && similar.codePoints().allMatch(this::has);
    return shown ? similar : Character.isLetterOrDigit(letter) ? Lines.ELLIPSIS : "";
  }

  /** False also of a letter whose place in the font is blank, as those of Chinese ones are. */
  private boolean has(int letter) {
    return font.canDisplay(letter)
        && (letter < FIRST_ACCENTED
            || (letter >= FIRST_SYLLABLE && letter <= LAST_SYLLABLE)
            || drawn.computeIfAbsent(letter, this::isDrawn));
  }

  private boolean isDrawn(int letter) {
    return !bounds(Character.toString(letter)).isEmpty();
  }

  /** What a letter is put together from; empty for one that is in the font, or cannot be. */
  Optional<Accented> accented(int letter) {
    return letter < FIRST_ACCENTED || has(letter)
        ? Optional.empty()
        : accented.computeIfAbsent(letter, this::put);
  }

  private Optional<Accented> put(int letter) {
    String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    if (parts.length() != 2 || !ACCENTS.containsKey(parts.charAt(1))) {
      return Optional.empty();
    }
    String accent = String.valueOf(ACCENTS.get(parts.charAt(1)));
    String base = parts.substring(0, 1).replace('i', 'ı').replace('j', 'ȷ');
    if (!has(base.charAt(0)) || !has(accent.charAt(0))) {
      return Optional.empty();
    }
    Rectangle2D below = bounds(base);
    Rectangle2D above = bounds(accent);
    double right = below.getCenterX() - above.getCenterX();
    double down = BELOW.contains(accent) ? 0 : below.getMinY() - GAP * MEASURED - above.getMaxY();
    return Optional.of(new Accented(base, accent, right / MEASURED, down / MEASURED));
  }

  private Rectangle2D bounds(String text) {
    return of(MEASURED).createGlyphVector(context, text).getVisualBounds();
  }
}
