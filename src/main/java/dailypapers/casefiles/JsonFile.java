package dailypapers.casefiles;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.error.DailyPapersException;
import dailypapers.yaml.YamlOrigin;

/** JSON read strictly: one value, no key twice, and an error names file and line. */
final class JsonFile {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonFile() {}

  /**
   * The object that a text holds.
   *
   * @param firstLine the line of the file on which the text begins
   * @throws DailyPapersException of the origin's kind if it is no JSON, or no object
   */
  static ObjectNode object(String text, int firstLine, YamlOrigin origin) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw origin.fault(firstLine, "no JSON object", "the file holds one { … } with its keys");
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      int line = place == null ? firstLine : firstLine - 1 + Math.max(1, place.getLineNr());
      throw new DailyPapersException(
          origin.kind(),
          "not valid JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""),
          origin.file() + ":" + line,
          "write it with a program that knows JSON, or mend this line",
          e);
    }
  }
}
