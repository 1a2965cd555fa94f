package dailypapers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.testing.NuChecker.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The HTML checker")
class NuCheckerTest {
  private static final String GOOD =
      "<!DOCTYPE html>\n<html lang=\"ko\"><head><meta charset=\"utf-8\"><title>홈</title></head>"
          + "<body><main><h1>안녕</h1>%s</main></body></html>";

  @TempDir Path folder;

  @Test
  @DisplayName("finds nothing in good pages, and says how many it read")
  void findsNothing() throws IOException {
    page("index.html", "");
    page("tags/index.html", "");

    Judgement judgement = new NuChecker().judge(folder);

    assertThat(judgement.files()).isEqualTo(2);
    assertThat(judgement.errors()).isEmpty();
    assertThat(judgement.warnings()).isEmpty();
  }

  @Test
  @DisplayName("names an error and a warning with file and line, each page by itself")
  void namesErrors() throws IOException {
    page("a/index.html", "\n<img src=\"x.png\">");
    page("b/index.html", "<section><p>no heading</p></section>");
    page("c/index.html", "<p id=\"x\">one</p>");
    page("d/index.html", "<p id=\"x\">two</p>");

    Judgement judgement = new NuChecker().judge(folder);

    assertThat(judgement.errors())
        .singleElement()
        .asString()
        .startsWith("a/index.html:3: ")
        .contains("alt");
    assertThat(judgement.warnings())
        .singleElement()
        .asString()
        .startsWith("b/index.html:2: ")
        .contains("heading");
  }

  @Test
  @DisplayName("judges styles too, and loads nothing that a page names")
  void judgesStyles() throws IOException {
    page("a/index.html", "<p style=\"colour: red\">x</p>");
    Files.writeString(
        folder.resolve("a/b.html"),
        GOOD.replace("<title>", "<link rel=\"stylesheet\" href=\"http://192.0.2.1/x.css\"><title>")
            .replace("%s", ""));

    assertThat(new NuChecker().judge(folder).errors())
        .singleElement()
        .asString()
        .startsWith("a/index.html:2: ")
        .contains("colour");
  }

  private void page(String name, String body) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), GOOD.replace("%s", body));
  }
}
