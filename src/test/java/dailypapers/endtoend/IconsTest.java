package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.testing.DemoSite;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The icon")
class IconsTest {
  @RegisterExtension static final DemoSite SITE = new DemoSite();

  @Test
  @DisplayName("is linked from every page as a drawing, as Windows' file and for a phone's screen")
  void links() throws IOException {
    Document page = Jsoup.parse(Files.readString(SITE.root().resolve("about/index.html")));

    assertThat(page.select("link[rel=icon], link[rel=apple-touch-icon]").eachAttr("href"))
        .extracting(link -> link.replaceAll("\\?v=\\w{8}$", ""))
        .containsExactly(
            "/daily-papers/favicon.ico",
            "/daily-papers/icon.svg",
            "/daily-papers/apple-touch-icon.png");
    assertThat(width("apple-touch-icon.png")).isEqualTo(180);
    assertThat(icoWidths()).containsExactly(16, 32, 48);
  }

  @Test
  @DisplayName("stands in the manifest in the sizes it says, below the site's names and base path")
  void manifest() throws IOException {
    JsonNode manifest =
        new ObjectMapper().readTree(SITE.root().resolve("manifest.webmanifest").toFile());

    assertThat(manifest.get("name").asText()).isEqualTo("Daily Papers");
    assertThat(manifest.get("lang").asText()).isEqualTo("ko");
    assertThat(manifest.get("start_url").asText()).isEqualTo("/daily-papers/");
    List<String> purposes = new ArrayList<>();
    for (JsonNode icon : manifest.get("icons")) {
      String name = icon.get("src").asText().replaceAll("^/daily-papers/|\\?.*$", "");
      assertThat(SITE.root().resolve(name)).isRegularFile();
      if (name.endsWith(".png")) {
        int width = width(name);
        assertThat(icon.get("sizes").asText()).isEqualTo(width + "x" + width);
      }
      purposes.add(icon.path("purpose").asText("any"));
    }
    assertThat(purposes).containsExactly("any", "any", "any", "maskable");
  }

  /** A PNG file tells its width at byte 16. */
  private static int width(String name) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(SITE.root().resolve(name))).getInt(16);
  }

  private static List<Integer> icoWidths() throws IOException {
    byte[] bytes = Files.readAllBytes(SITE.root().resolve("favicon.ico"));
    ByteBuffer ico = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < ico.getShort(4); i++) {
      widths.add(Byte.toUnsignedInt(ico.get(6 + 16 * i)));
    }
    return widths;
  }
}
