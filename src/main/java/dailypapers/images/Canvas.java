package dailypapers.images;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a picture is drawn: text and lines in shades from ground to ink, upon a {@link Frame}. For
 * one thread, picture after picture.
 */
final class Canvas {
  /** How dark: of 255 that the ink is. */
  static final int INK = 255;

  static final int SOFT = 176;
  static final int LINE = 36;

  /** Fewer shades of a letter's edge than there are colors make files a tenth smaller. */
  private static final int STEPS = 6;

  /** So many pixels are looked at one by one after one that is drawn; even. */
  private static final int RUN = 16;

  /** How far letters reach from their base line, in parts of their size, accents and all. */
  private static final double REACH = 1.25;

  private static final byte[] SHADE = shades();
  private static final byte[] EMPTY = new byte[Studio.WIDTH];

  private final Typeface typeface;
  private final Png png = new Png(Studio.WIDTH, Studio.HEIGHT, Palette.bytes());
  private final byte[] rows = new byte[Png.rowLength(Studio.WIDTH) * Studio.HEIGHT];
  private final byte[] shades;
  private final boolean[] drawn = new boolean[Studio.HEIGHT];
  private final Graphics2D pen;

  Canvas(Typeface typeface) {
    this.typeface = typeface;
    BufferedImage image =
        new BufferedImage(Studio.WIDTH, Studio.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    this.shades = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    this.pen = image.createGraphics();
    smooth(pen);
  }

  static void smooth(Graphics2D pen) {
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** An empty sheet. */
  void clear() {
    for (int y = 0; y < Studio.HEIGHT; y++) {
      if (drawn[y]) {
        System.arraycopy(EMPTY, 0, shades, y * Studio.WIDTH, Studio.WIDTH);
      }
    }
    Arrays.fill(drawn, false);
  }

  /**
   * Notes that something may be drawn in these rows: in all others there is nothing to look for.
   */
  private void drawnIn(double from, double to) {
    Arrays.fill(drawn, (int) Math.max(0, from), (int) Math.min(Studio.HEIGHT, Math.ceil(to)), true);
  }

  Typeface typeface() {
    return typeface;
  }

  /**
   * @param x where the text begins
   * @param y its base line
   */
  void text(String text, float size, int shade, double x, double y) {
    pen.setColor(gray(shade));
    pen.setFont(typeface.of(size));
    drawnIn(y - REACH * size, y + REACH * size);
    double at = x;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      Optional<Typeface.Accented> accented = typeface.accented(text.charAt(i));
      if (accented.isPresent()) {
        at = plain(text.substring(from, i), size, at, y);
        Typeface.Accented letter = accented.get();
        pen.drawString(
            letter.accent(),
            (float) (at + letter.right() * size),
            (float) (y + letter.down() * size));
        at = plain(letter.letter(), size, at, y);
        from = i + 1;
      }
    }
    plain(text.substring(from), size, at, y);
  }

  /** Gives where the text ends. */
  private double plain(String text, float size, double x, double y) {
    if (text.isEmpty()) {
      return x;
    }
    pen.drawString(text, (float) x, (float) y);
    return x + typeface.width(text, size);
  }

  /** The same, to the left of a place. */
  void textBefore(String text, float size, int shade, double x, double y) {
    text(text, size, shade, x - typeface.width(text, size), y);
  }

  void rectangle(int shade, int x, int y, int width, int height) {
    pen.setColor(gray(shade));
    pen.fillRect(x, y, width, height);
    drawnIn(y, y + height);
  }

  private static Color gray(int shade) {
    return new Color(shade, shade, shade);
  }

  /** What was drawn, in its frame, as PNG. */
  byte[] png(Frame frame) {
    frame.copyTo(rows);
    for (int y = 0; y < Studio.HEIGHT; y++) {
      if (drawn[y]) {
        addRow(y);
      }
    }
    return png.of(rows);
  }

  /** Most of a row is empty: to look for what is not is quicker than to look at every pixel. */
  private void addRow(int y) {
    int row = y * Studio.WIDTH;
    int start = y * Png.rowLength(Studio.WIDTH) + 1;
    int at = drawnFrom(row, 0);
    while (at < Studio.WIDTH) {
      int end = Math.min(at + RUN, Studio.WIDTH);
      addPixels(row, at, end, start);
      at = drawnFrom(row, end);
    }
  }

  /** The next pixel of a row that is drawn, or the even one before it; the row's end without. */
  private int drawnFrom(int row, int at) {
    int empty = Arrays.mismatch(shades, row + at, row + Studio.WIDTH, EMPTY, at, Studio.WIDTH);
    return empty < 0 ? Studio.WIDTH : at + empty & ~1;
  }

  private void addPixels(int row, int from, int to, int start) {
    byte[] pixels = shades;
    byte[] colors = rows;
    for (int x = from; x < to; x += 2) {
      int left = pixels[row + x];
      int right = pixels[row + x + 1];
      if ((left | right) != 0) {
        colors[start + x / 2] |= (byte) (SHADE[left & 0xff] << 4 | SHADE[right & 0xff]);
      }
    }
  }

  /** The color of the palette for each of 256 shades. */
  private static byte[] shades() {
    byte[] colors = new byte[256];
    for (int i = 0; i < colors.length; i++) {
      colors[i] = (byte) Math.round((double) Math.round(i * STEPS / 255.0) * Palette.INK / STEPS);
    }
    return colors;
  }
}
