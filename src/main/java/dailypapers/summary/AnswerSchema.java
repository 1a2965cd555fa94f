package dailypapers.summary;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.paper.Section;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JSON schema of the answer that {@link AnswerJson} reads, strict as structured outputs ask for
 * it: every field required, no other allowed. The quote stands before the text, so that a model
 * reads before it writes.
 */
public final class AnswerSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private AnswerSchema() {}

  /**
   * The schema as JSON text, the same bytes for the same slugs.
   *
   * @param slugs the tags that there are, in order; where there are none, any text may be a tag,
   *     for an empty list of choices is no schema
   */
  public static String json(Collection<String> slugs) {
    Map<String, ObjectNode> fields = new LinkedHashMap<>();
    fields.put("tldr", claim());
    for (Section section : Section.values()) {
      fields.put(AnswerJson.field(section), list(claim()));
    }
    ObjectNode tag = JSON.objectNode().put("type", "string");
    if (!slugs.isEmpty()) {
      slugs.forEach(tag.putArray("enum")::add);
    }
    fields.put("tags", list(tag));
    return object(fields).toString();
  }

  private static ObjectNode claim() {
    Map<String, ObjectNode> fields = new LinkedHashMap<>();
    fields.put("quote", JSON.objectNode().put("type", "string"));
    fields.put("text", JSON.objectNode().put("type", "string"));
    return object(fields);
  }

  /** A list of such things. */
  static ObjectNode list(ObjectNode items) {
    ObjectNode list = JSON.objectNode().put("type", "array");
    list.set("items", items);
    return list;
  }

  /** An object with exactly these fields, in this order. */
  static ObjectNode object(Map<String, ObjectNode> fields) {
    ObjectNode object = JSON.objectNode().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    fields.forEach(properties::set);
    fields.keySet().forEach(object.putArray("required")::add);
    return object.put("additionalProperties", false);
  }
}
