package dailypapers.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The reader of JSON feeds")
class JsonFeedsTest {
  private static final String FEED =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "T", "feed_url": "https://a.example/",
       "items": [{"id": "tag:1", "content_html": "<p>x</p>", "date_published": "2024-06-28T00:00:00Z",
                  "authors": [{"name": "Ada"}]}]}
      """;

  @TempDir Path folder;

  @Test
  @DisplayName("reads a feed")
  void reads() throws IOException {
    assertThat(JsonFeeds.read(write(FEED)).path("items")).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "version/1.1, version/1.0",
    "\"title\", \"titel\"",
    "\"content_html\", \"content\"",
    "\"id\": \"tag:1\", \"id\": 1",
    "https://a.example/, /feed.json",
    "2024-06-28T00, 2024-06-28",
    "{\"name\": \"Ada\"}, {}"
  })
  @DisplayName("fails for what breaks a rule")
  void fails(String part, String wrong) throws IOException {
    Path file = write(FEED.replace(part, wrong));

    assertThatThrownBy(() -> JsonFeeds.read(file))
        .isInstanceOfAny(AssertionError.class, java.time.DateTimeException.class);
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("feed.json"), json);
  }
}
