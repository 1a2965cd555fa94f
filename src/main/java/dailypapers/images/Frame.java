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
    byte[] sheet = drawn(size, 2.5f, new RoundRectangle2D.Double(5, 2, 22, 28, 6, 6), words());
    byte[] check = drawn(size, 3f, check());
    for (int i = 0; i < size * size; i++) {
      put(x + i % size, y + i / size, color(sheet[i] & 0xff, check[i] & 0xff));
    }
  }

  private static int color(int sheet, int check) {
    int green = (int) Math.round(check / 255.0 * (Palette.CHECK - Palette.INK));
    return green > 0 && check > sheet
        ? Palette.INK + green
        : (int) Math.round(sheet / 255.0 * Palette.INK);
  }

  private void put(int x, int y, int color) {
    boolean left = x % 2 == 0;
    rows[y * Png.rowLength(Studio.WIDTH) + 1 + x / 2] |= (byte) (left ? color << 4 : color);
  }

  private static byte[] drawn(int size, float stroke, Shape... shapes) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    Canvas.smooth(pen);
    pen.scale(size / UNITS, size / UNITS);
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke(stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (Shape shape : shapes) {
      pen.draw(shape);
    }
    pen.dispose();
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  private static Shape words() {
    Path2D words = new Path2D.Double();
    words.moveTo(10, 9.5);
    words.lineTo(22, 9.5);
    words.moveTo(10, 15.5);
    words.lineTo(22, 15.5);
    return words;
  }

  private static Shape check() {
    Path2D check = new Path2D.Double();
    check.moveTo(10, 22);
    check.lineTo(13.5, 25.5);
    check.lineTo(21, 19.5);
    return check;
  }

  void copyTo(byte[] other) {
    System.arraycopy(rows, 0, other, 0, rows.length);
  }
}
