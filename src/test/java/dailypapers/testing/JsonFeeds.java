package dailypapers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Feeds judged by the rules of JSON Feed 1.1 (jsonfeed.org/version/1.1). */
public final class JsonFeeds {
  private static final Set<String> OF_FEED =
      Set.of(
          "version",
          "title",
          "home_page_url",
          "feed_url",
          "description",
          "user_comment",
          "next_url",
          "icon",
          "favicon",
          "authors",
          "language",
          "expired",
          "hubs",
          "items");
  private static final Set<String> OF_ITEM =
      Set.of(
          "id",
          "url",
          "external_url",
          "title",
          "content_html",
          "content_text",
          "summary",
          "image",
          "banner_image",
          "date_published",
          "date_modified",
          "authors",
          "tags",
          "language",
          "attachments");
  private static final List<String> TEXTS =
      List.of("title", "content_html", "summary", "description", "language");
  private static final List<String> URLS =
      List.of("url", "external_url", "home_page_url", "feed_url", "favicon");

  private JsonFeeds() {}

  /** A feed; fails the test if the file is none. */
  public static JsonNode read(Path file) {
    try {
      JsonNode feed = new ObjectMapper().readTree(file.toFile());
      judge(file.toString(), feed);
      return feed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void judge(String file, JsonNode feed) {
    assertThat(feed.path("version").asText())
        .as(file)
        .isEqualTo("https://jsonfeed.org/version/1.1");
    object(file, feed, OF_FEED);
    assertThat(feed.path("title").isTextual()).as(file + ": title").isTrue();
    assertThat(feed.path("items").isArray()).as(file + ": items").isTrue();
    Set<String> ids = new HashSet<>();
    for (JsonNode item : feed.path("items")) {
      String where = file + ": " + item.path("id").asText();
      object(where, item, OF_ITEM);
      assertThat(item.path("id").isTextual()).as(where).isTrue();
      assertThat(ids.add(item.path("id").asText())).as(where + " once").isTrue();
      assertThat(item.has("content_html") || item.has("content_text")).as(where).isTrue();
      for (String date : List.of("date_published", "date_modified")) {
        if (item.has(date)) {
          OffsetDateTime.parse(item.path(date).asText());
        }
      }
      item.path("tags").forEach(tag -> assertThat(tag.isTextual()).as(where).isTrue());
    }
  }

  private static void object(String where, JsonNode object, Set<String> names) {
    object.fieldNames().forEachRemaining(name -> assertThat(names).as(where).contains(name));
    TEXTS.stream()
        .filter(object::has)
        .forEach(name -> assertThat(object.path(name).isTextual()).as(where).isTrue());
    URLS.stream()
        .filter(object::has)
        .forEach(
            name ->
                assertThat(URI.create(object.path(name).asText()).isAbsolute()).as(where).isTrue());
    for (JsonNode author : object.path("authors")) {
      assertThat(author.has("name") || author.has("url") || author.has("avatar"))
          .as(where + ": an author of nothing")
          .isTrue();
    }
  }
}
