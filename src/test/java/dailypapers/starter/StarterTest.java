package dailypapers.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.config.SiteConfig;
import dailypapers.error.DailyPapersException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A new site")
class StarterTest {
  private static final SiteAnswers NONE = title(Optional.empty());

  @TempDir Path folder;

  @Test
  @DisplayName("has configuration, templates, assets and an empty content folder")
  void files() {
    assertThat(new Starter(folder.resolve("my-site")).begin(NONE))
        .contains(Path.of("site.yml"), Path.of("templates/paper.ftl"), Path.of("assets/icon.svg"));

    Path site = folder.resolve("my-site");
    assertThat(site.resolve("content")).isEmptyDirectory();
    assertThat(site.resolve("site.yml")).hasSameTextualContentAs(Path.of("site.yml"));
    assertThat(site.resolve("templates/layout.ftl"))
        .hasSameTextualContentAs(Path.of("templates/layout.ftl"));
    assertThat(site.resolve(".gitignore")).content().contains("/target/");
  }

  @Test
  @DisplayName("has its owner's answers in site.yml, and every comment still")
  void answers() throws IOException {
    new Starter(folder).begin(title(Optional.of("A \"title\" \\ 논문: #1")));

    assertThat(SiteConfig.read(folder.resolve("site.yml")).site().title())
        .isEqualTo("A \"title\" \\ 논문: #1");
    assertThat(Files.readAllLines(folder.resolve("site.yml")))
        .hasSameSizeAs(Files.readAllLines(Path.of("site.yml")));
  }

  @Test
  @DisplayName("that has begun keeps what stands there, and takes new answers")
  void begunAlready() throws IOException {
    Path configuration = folder.resolve("site.yml");
    Files.writeString(
        configuration, "# mine\nsite:\n  url: https://a.example/\n\ntags:\n  x: {}\n");

    assertThat(new Starter(folder).begin(title(Optional.of("Mine")))).isEmpty();

    assertThat(configuration)
        .hasContent(
            "# mine\nsite:\n  title: \"Mine\"\n  url: https://a.example/\n\ntags:\n  x: {}\n");
    assertThat(folder.resolve("templates")).doesNotExist();
  }

  @Test
  @DisplayName("that was broken off has no site.yml, and is completed by beginning again")
  void brokenOff() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("templates"), "");
    assertThatThrownBy(() -> new Starter(folder).begin(NONE))
        .isInstanceOf(DailyPapersException.class);
    assertThat(folder.resolve("assets/icon.svg")).exists();
    assertThat(folder.resolve("site.yml")).doesNotExist();

    Files.delete(inTheWay);
    new Starter(folder).begin(NONE);

    assertThat(folder.resolve("templates/layout.ftl")).exists();
    assertThat(folder.resolve("site.yml")).exists();
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  @DisplayName("says where it cannot set an answer, and where it cannot write")
  void errors() throws IOException {
    Files.writeString(folder.resolve("site.yml"), "site: { title: x }\n");
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> new Starter(folder).begin(title(Optional.of("Mine"))))
        .isInstanceOf(DailyPapersException.class)
        .hasMessageContaining("there is no line \"site:\"");
    assertThatThrownBy(() -> new Starter(file).begin(NONE))
        .isInstanceOf(DailyPapersException.class)
        .hasMessageContaining("the site cannot be written");
  }

  private static SiteAnswers title(Optional<String> title) {
    Optional<String> none = Optional.empty();
    return new SiteAnswers(title, none, none, none, none, none);
  }
}
