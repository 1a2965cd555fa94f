package dailypapers.images;

/** The sixteen colors of a picture: those of the site's style sheet in the light. */
final class Palette {
  /** From 0, the ground, to the ink. */
  static final int INK = 10;

  /** The site's color for links; from the one after the ink to this, the ground turning into it. */
  static final int BAR = 15;

  private static final int COLORS = 16;
  private static final int GROUND_COLOR = 0xfdfdfb;
  private static final int INK_COLOR = 0x1c1e22;
  private static final int BAR_COLOR = 0x24479e;

  private Palette() {}

  /** As PNG has it: red, green and blue of each. */
  static byte[] bytes() {
    byte[] bytes = new byte[3 * COLORS];
    for (int i = 0; i <= INK; i++) {
      put(bytes, i, mixed(INK_COLOR, (double) i / INK));
    }
    for (int i = INK + 1; i <= BAR; i++) {
      put(bytes, i, mixed(BAR_COLOR, (double) (i - INK) / (BAR - INK)));
    }
    return bytes;
  }

  private static void put(byte[] bytes, int index, int color) {
    bytes[3 * index] = (byte) (color >> 16);
    bytes[3 * index + 1] = (byte) (color >> 8);
    bytes[3 * index + 2] = (byte) color;
  }

  private static int mixed(int color, double share) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int from = GROUND_COLOR >> shift & 0xff;
      int to = color >> shift & 0xff;
      mixed |= (int) Math.round(from + (to - from) * share) << shift;
    }
    return mixed;
  }
}
