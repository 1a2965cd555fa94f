package dailypapers.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerSchemaTest {
  private static JsonNode schema(String... slugs) throws IOException {
    return new ObjectMapper().readTree(AnswerSchema.json(List.of(slugs)));
  }

  private static void objects(JsonNode node, List<JsonNode> found) {
    if (node.path("type").asText().equals("object")) {
      found.add(node);
    }
    node.forEach(child -> objects(child, found));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  @DisplayName("Every object allows its own fields only, and asks for all of them")
  void strict() throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    objects(schema("vision"), objects);

    assertThat(objects).hasSize(5);
    for (JsonNode object : objects) {
      List<String> required = new ArrayList<>();
      object.path("required").forEach(field -> required.add(field.asText()));
      assertThat(object.path("additionalProperties").isBoolean()).isTrue();
      assertThat(object.path("additionalProperties").asBoolean()).isFalse();
      assertThat(required).isEqualTo(names(object.path("properties")));
    }
  }

  @Test
  @DisplayName("The quote comes before the text, the sections in their order, the tags last")
  void order() throws IOException {
    JsonNode properties = schema("vision").path("properties");

    assertThat(names(properties))
        .containsExactly(
            "tldr", "whats_new", "technical_details", "performance_highlights", "tags");
    assertThat(names(properties.path("tldr").path("properties"))).containsExactly("quote", "text");
  }

  @Test
  @DisplayName("Tags are one of the slugs; without slugs there is no empty choice")
  void tags() throws IOException {
    JsonNode items = schema("vision", "agents").path("properties").path("tags").path("items");

    assertThat(items.path("enum").toString()).isEqualTo("[\"vision\",\"agents\"]");
    assertThat(schema().toString()).doesNotContain("enum");
  }
}
