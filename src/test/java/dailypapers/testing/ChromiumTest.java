package dailypapers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The browser")
class ChromiumTest {
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Test
  @DisplayName("runs a page's script, and shows it as the test asks")
  void showsPage() {
    Page light = CHROMIUM.newPage();
    light.setContent("<p id=a></p><script>a.textContent = '가' + 1</script>");
    assertThat(light.textContent("#a")).isEqualTo("가1");

    Page dark = CHROMIUM.newPage(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    assertThat(dark.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")).isEqualTo(true);
  }

  @Test
  @DisplayName("lets axe find what is not accessible, and nothing in what is")
  void findsViolations() {
    Page page = CHROMIUM.newPage();
    page.setContent("<html lang=ko><title>t</title><main><h1>h</h1></main></html>");
    assertThat(violations(page)).isEmpty();

    page.setContent("<html lang=ko><title>t</title><main><h1>h</h1><img src=x></main></html>");
    assertThat(violations(page)).containsExactly("image-alt");
  }

  @Test
  @DisplayName("is the one that CHROME_PATH names, else the first on the PATH, else none")
  void finds(@TempDir Path folder) throws IOException {
    Path first = program(folder.resolve("1/chromium"));
    Path second = program(folder.resolve("2/google-chrome"));
    String path = first.getParent() + File.pathSeparator + second.getParent();

    assertThat(Chromium.find(Map.of("PATH", path, "CHROME_PATH", second.toString())))
        .contains(second);
    assertThat(Chromium.find(Map.of("PATH", path))).contains(first);
    assertThat(Chromium.find(Map.of("PATH", second.getParent().toString()))).contains(second);
    assertThat(Chromium.find(Map.of("PATH", folder.toString()))).isEmpty();
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getId).toList();
  }

  private static Path program(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
