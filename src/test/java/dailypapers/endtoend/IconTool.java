package dailypapers.endtoend;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import dailypapers.testing.Chromium;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Draws the icon in the sizes that browsers and phones ask for, out of {@code assets/icon.svg}:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dmain.class=dailypapers.endtoend.IconTool -Dexec.args=assets
 * </pre>
 */
public final class IconTool {
  /** A maskable icon keeps what matters within four fifths of its width. */
  private static final double SAFE = 0.8;

  private static final int ICO_HEADER = 6;
  private static final int ICO_ENTRY = 16;

  private final Chromium chromium;
  private final String svg;

  private IconTool(Chromium chromium, String svg) {
    this.chromium = chromium;
    this.svg = svg;
  }

  /** Takes the folder of the assets. */
  public static void main(String[] args) throws IOException {
    Path assets = Path.of(args[0]);
    String svg = Files.readString(assets.resolve("icon.svg")).strip();
    try (Chromium chromium = new Chromium().start()) {
      IconTool tool = new IconTool(chromium, svg);
      Files.write(assets.resolve("favicon.ico"), ico(tool.pngs(16, 32, 48)));
      Files.write(assets.resolve("icon-192.png"), tool.png(192));
      Files.write(assets.resolve("icon-512.png"), tool.png(512));
      Files.write(assets.resolve("apple-touch-icon.png"), tool.fullPng(180, 1));
      Files.write(assets.resolve("icon-maskable-512.png"), tool.fullPng(512, SAFE));
    }
  }

  private List<byte[]> pngs(int... sizes) {
    return Arrays.stream(sizes).mapToObj(this::png).toList();
  }

  /** The icon as it is, on nothing. */
  private byte[] png(int size) {
    return draw(size, "transparent", 1);
  }

  /** The icon on its own color to the very edge: a phone cuts it to its own shape. */
  private byte[] fullPng(int size, double share) {
    String color = svg.replaceAll("(?s).*?<rect[^>]* fill=\"(#\\w+)\".*", "$1");
    return draw(size, color, share);
  }

  private byte[] draw(int size, String ground, double share) {
    Page page = chromium.newPage(new NewContextOptions().setViewportSize(size, size));
    page.setContent(
        "<style>html{background:%s}body{margin:0;display:grid;place-items:center;height:100vh}svg{width:%s%%}</style>%s"
            .formatted(ground, Math.round(100 * share), svg));
    byte[] png = page.screenshot(new Page.ScreenshotOptions().setOmitBackground(true));
    page.context().close();
    return png;
  }

  /** Windows' format, which may hold PNG files as they are since 2006. */
  private static byte[] ico(List<byte[]> pngs) {
    int offset = ICO_HEADER + ICO_ENTRY * pngs.size();
    ByteBuffer head = ByteBuffer.allocate(offset).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) 0).putShort((short) 1).putShort((short) pngs.size());
    ByteArrayOutputStream images = new ByteArrayOutputStream();
    for (byte[] png : pngs) {
      // A PNG file tells its width and height at bytes 16 and 20.
      byte width = (byte) ByteBuffer.wrap(png).getInt(16);
      head.put(width).put(width).put((byte) 0).put((byte) 0);
      head.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(offset);
      images.writeBytes(png);
      offset += png.length;
    }
    ByteArrayOutputStream ico = new ByteArrayOutputStream();
    ico.writeBytes(head.array());
    ico.writeBytes(images.toByteArray());
    return ico.toByteArray();
  }
}
