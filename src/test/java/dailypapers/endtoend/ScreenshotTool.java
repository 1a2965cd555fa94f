package dailypapers.endtoend;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dailypapers.testing.Chromium;
import dailypapers.testing.DemoSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Takes the pictures of {@code docs/screenshots} from the site of the sample days: six kinds of
 * pages, each on a phone, on a desktop and dark.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dmain.class=dailypapers.endtoend.ScreenshotTool -Dexec.args=docs/screenshots
 * </pre>
 */
public final class ScreenshotTool {
  /** How a page is looked at; the name is a part of the picture's. */
  private record View(String name, int width, int height, ColorScheme scheme) {}

  private static final Map<String, String> PAGES =
      Map.of(
          "home",
          "",
          "edition",
          "2026/07/30/",
          "paper",
          DemoSite.PAPER,
          "tag",
          DemoSite.TAG,
          "archive",
          "archive/",
          "search",
          DemoSite.SEARCH);

  private static final List<View> VIEWS =
      List.of(
          new View("phone", 360, 960, ColorScheme.LIGHT),
          new View("desktop", 1280, 900, ColorScheme.LIGHT),
          new View("dark", 1280, 900, ColorScheme.DARK));

  private ScreenshotTool() {}

  /** Takes the folder of the pictures. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (DemoSite site = new DemoSite().start();
        Chromium chromium = new Chromium().start()) {
      for (View view : VIEWS) {
        Page page =
            chromium.newPage(
                new NewContextOptions()
                    .setViewportSize(view.width(), view.height())
                    .setColorScheme(view.scheme()));
        for (Map.Entry<String, String> kind : PAGES.entrySet()) {
          page.navigate(site.home() + kind.getValue());
          prepare(page, kind.getKey());
          Files.write(
              folder.resolve(kind.getKey() + "-" + view.name() + ".webp"), webp(page, view));
        }
      }
    }
  }

  /** Waits for results; shows on a paper's page what is folded below its first claim. */
  private static void prepare(Page page, String kind) {
    if (kind.equals("search")) {
      page.locator("#search-results .card").first().waitFor();
    }
    if (kind.equals("paper")) {
      page.locator("main details:has(blockquote) > summary").first().click();
    }
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
    page.mouse().move(0, 0);
  }

  /** A phone's picture has twice as many points each way, as its screen has. */
  private static byte[] webp(Page page, View view) {
    JsonObject clip = new JsonObject();
    clip.addProperty("x", 0);
    clip.addProperty("y", 0);
    clip.addProperty("width", view.width());
    clip.addProperty("height", view.height());
    clip.addProperty("scale", view.name().equals("phone") ? 2 : 1);
    JsonObject wanted = new JsonObject();
    wanted.addProperty("format", "webp");
    wanted.addProperty("quality", 85);
    wanted.add("clip", clip);
    CDPSession session = page.context().newCDPSession(page);
    String data = session.send("Page.captureScreenshot", wanted).get("data").getAsString();
    session.detach();
    return Base64.getDecoder().decode(data);
  }
}
