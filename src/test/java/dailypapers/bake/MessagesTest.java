package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The interface's messages")
class MessagesTest {
  @TempDir Path templates;

  @Test
  @DisplayName("come from the file of the site's language, with arguments put in")
  void text() throws IOException {
    Files.writeString(templates.resolve("messages_ko.properties"), "count = 논문 {0}편\n");

    assertThat(Messages.read(templates, "ko").text("count", 7)).isEqualTo("논문 7편");
  }

  @Test
  @DisplayName("know the plural where the language has one")
  void plural() throws IOException {
    Files.writeString(
        templates.resolve("messages_en.properties"),
        "count = {0,choice,1#one paper|1<{0} papers}\n");
    Messages messages = Messages.read(templates, "en");

    assertThat(messages.text("count", 1)).isEqualTo("one paper");
    assertThat(messages.text("count", 7)).isEqualTo("7 papers");
  }

  @Test
  @DisplayName("that are missing fail with the file's name and the line to add")
  void missingKey() throws IOException {
    Path file = Files.writeString(templates.resolve("messages_ko.properties"), "a = b\n");

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(() -> Messages.read(templates, "ko").text("nav.tags"))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.TEMPLATE))
        .satisfies(e -> assertThat(e.problem()).contains("nav.tags"))
        .satisfies(e -> assertThat(e.where()).isEqualTo(file.toString()));
  }

  @Test
  @DisplayName("of a language that nobody wrote fail with what to do")
  void missingFile() {
    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(() -> Messages.read(templates, "fr"))
        .satisfies(e -> assertThat(e.problem()).contains("\"fr\""))
        .satisfies(e -> assertThat(e.hint()).contains("messages_en.properties"));
  }

  @Test
  @DisplayName("have the same keys in Korean and English")
  void sameKeys() throws IOException {
    assertThat(keys("ko")).isEqualTo(keys("en")).isNotEmpty();
  }

  private static java.util.Set<String> keys(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("templates", "messages_" + language + ".properties"))) {
      properties.load(reader);
    }
    return properties.stringPropertyNames();
  }
}
