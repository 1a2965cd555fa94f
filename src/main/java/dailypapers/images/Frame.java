package dailypapers.images;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** What all pictures of a kind share: the bar at the side and the site's mark. Drawn once. */
final class Frame {
  private static final int BAR_WIDTH = 16;

  /** The mark is drawn on a square of so many units, as in {@code icon.svg}. */
  private static final double UNITS = 32;

  private final byte[] rows = new byte[Png.rowLength(Studio.WIDTH) * Studio.HEIGHT];

  /**
   * @param x where the mark begins, even
   * @param y its top
   * @param size of the square in which it stands
   */
  Frame(int x, int y, int size) {
    for (int row = 0; row < Studio.HEIGHT; row++) {
      for (int bar = 0; bar < BAR_WIDTH / 2; bar++) {
        rows[row * Png.rowLength(Studio.WIDTH) + 1 + bar] = (byte) (Palette.BAR << 4 | Palette.BAR);
      }
    }
    byte[] sheet = drawn(size, true, new RoundRectangle2D.Double(0, 0, UNITS, UNITS, 14, 14));
    byte[] strokes = drawn(size, false, words(), check());
    for (int i = 0; i < size * size; i++) {
      put(x + i % size, y + i / size, color(sheet[i] & 0xff, strokes[i] & 0xff));
    }
  }

  /** The sheet in the color of the bar, what is on it in that of the ground. */
  private static int color(int sheet, int strokes) {
    double share = sheet / 255.0 * (1 - strokes / 255.0);
    int step = (int) Math.round(share * (Palette.BAR - Palette.INK));
    return step == 0 ? 0 : Palette.INK + step;
  }

  private void put(int x, int y, int color) {
    boolean left = x % 2 == 0;
    rows[y * Png.rowLength(Studio.WIDTH) + 1 + x / 2] |= (byte) (left ? color << 4 : color);
  }

  private static byte[] drawn(int size, boolean filled, Shape... shapes) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    Canvas.smooth(pen);
    pen.scale(size / UNITS, size / UNITS);
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (Shape shape : shapes) {
      if (filled) {
        pen.fill(shape);
      } else {
        pen.draw(shape);
      }
    }
    pen.dispose();
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  private static Shape words() {
    Path2D words = new Path2D.Double();
    words.moveTo(8, 9);
    words.lineTo(24, 9);
    words.moveTo(8, 15.5);
    words.lineTo(15, 15.5);
    return words;
  }

  private static Shape check() {
    Path2D check = new Path2D.Double();
    check.moveTo(12.5, 21.5);
    check.lineTo(16.5, 25.5);
    check.lineTo(24, 16);
    return check;
  }

  void copyTo(byte[] other) {
    System.arraycopy(rows, 0, other, 0, rows.length);
  }
}
