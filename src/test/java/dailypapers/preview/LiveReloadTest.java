package dailypapers.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dailypapers.testing.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A page that is open in a browser")
class LiveReloadTest {
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TempDir Path site;

  @Test
  @DisplayName("shows a change, a failed build's message as text, and the next success by itself")
  void reloads() throws Exception {
    write("first");
    try (PreviewServer server = new PreviewServer(site, "/repo/", 0)) {
      Page page = CHROMIUM.newPage();
      page.navigate(server.start().toString());
      has(page.locator("h1"), "first");

      write("second");
      server.reload();
      has(page.locator("h1"), "second");

      server.showError("<b>bold</b>\nline two");
      has(page.getByRole(AriaRole.ALERT), "<b>bold</b>\nline two");
      has(page.locator("h1"), "second");

      write("third");
      server.reload();
      has(page.locator("h1"), "third");
      assertThat(page.locator("[role=alert]")).hasCount(0);
    }
  }

  private static void has(Locator locator, String text) {
    assertThat(locator)
        .hasText(text, new LocatorAssertions.HasTextOptions().setTimeout(Waiting.MILLIS));
  }

  private void write(String heading) throws Exception {
    // The strictest policy that a site may set: its own files only.
    Files.writeString(
        site.resolve("index.html"),
        "<!DOCTYPE html><meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">"
            + ("<title>t</title><body><h1>" + heading + "</h1></body>"));
  }
}
