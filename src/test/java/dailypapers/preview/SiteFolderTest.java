package dailypapers.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The folder of a site that is previewed")
class SiteFolderTest {
  @TempDir Path folder;
  private SiteFolder site;

  @BeforeEach
  void make() throws IOException {
    Path root = Files.createDirectories(folder.resolve("site/tags")).getParent();
    Files.writeString(root.resolve("tags/index.html"), "tags");
    Files.writeString(folder.resolve("secret"), "words");
    Files.createSymbolicLink(root.resolve("out"), folder.resolve("secret"));
    site = new SiteFolder(root);
  }

  @Test
  @DisplayName("has its files, and says what they are")
  void files() {
    assertThat(site.find("tags/index.html"))
        .hasValueSatisfying(
            file -> {
              assertThat(SiteFolder.isPage(file)).isTrue();
              assertThat(SiteFolder.read(file)).hasValueSatisfying(b -> assertThat(b).hasSize(4));
            });
    assertThat(site.find("tags/../tags")).isPresent();
    assertThat(site.find("").flatMap(SiteFolder::read)).isEmpty();
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F47 F49 has nothing outside of it, by whatever way")
  @ValueSource(strings = {"../secret", "tags/../../secret", "/etc/hosts", "out", "none", "a\0b"})
  void outside(String address) {
    assertThat(site.find(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.HTML, text/html; charset=utf-8, true",
    "a.html.gz, application/gzip, false",
    "html, text/html; charset=utf-8, true",
    "a.odd, application/octet-stream, false"
  })
  @DisplayName("goes by the end of a name")
  void types(String name, String type, boolean page) {
    assertThat(SiteFolder.contentType(Path.of(name))).isEqualTo(type);
    assertThat(SiteFolder.isPage(Path.of(name))).isEqualTo(page);
  }
}
