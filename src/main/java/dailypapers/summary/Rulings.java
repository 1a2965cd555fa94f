package dailypapers.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Shortened;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a judge's answer, strictly:
 *
 * <pre>{@code
 * {"verdicts": [{"claim": 1, "reason": "the quote says so", "supported": true}]}
 * }</pre>
 *
 * <p>Every claim must be there exactly once, by a number that was asked for, with a reason and true
 * or false. Other fields are dropped.
 */
public final class Rulings {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Rulings() {}

  /**
   * What an answer says of the claims, in their order.
   *
   * @param answer the JSON text
   * @param claims how many there are
   * @throws DailyPapersException kind {@code SUMMARY} if the answer has not this shape
   */
  public static List<Ruling> read(String answer, int claims) {
    JsonNode verdicts = tree(answer).path("verdicts");
    if (!verdicts.isArray()) {
      throw refused("verdicts " + (verdicts.isMissingNode() ? "is missing" : "is not a list"));
    }
    Map<Integer, Ruling> rulings = new TreeMap<>();
    for (JsonNode verdict : verdicts) {
      int claim = claim(verdict, claims);
      if (rulings.put(claim, ruling(verdict, claim)) != null) {
        throw refused("claim " + claim + " is judged twice");
      }
    }
    for (int claim = 1; claim <= claims; claim++) {
      if (!rulings.containsKey(claim)) {
        throw refused("claim " + claim + " is not judged");
      }
    }
    return List.copyOf(rulings.values());
  }

  /** The schema of the answer, strict: the reason stands before the decision. */
  static String schema() {
    Map<String, ObjectNode> fields = new LinkedHashMap<>();
    fields.put("claim", NODES.objectNode().put("type", "integer"));
    fields.put("reason", NODES.objectNode().put("type", "string"));
    fields.put("supported", NODES.objectNode().put("type", "boolean"));
    return AnswerSchema.object(Map.of("verdicts", AnswerSchema.list(AnswerSchema.object(fields))))
        .toString();
  }

  private static JsonNode tree(String answer) {
    try {
      JsonNode root = JSON.readTree(answer);
      if (root.isObject()) {
        return root;
      }
      throw refused("the answer is not a JSON object: " + Shortened.of(answer.strip()));
    } catch (JsonProcessingException e) {
      throw refused("the answer is not JSON: " + Shortened.of(answer.strip()));
    }
  }

  private static int claim(JsonNode verdict, int claims) {
    JsonNode claim = verdict.path("claim");
    if (!claim.isIntegralNumber()) {
      throw refused("a verdict has no whole number of a claim");
    }
    if (!claim.canConvertToInt() || claim.asInt() < 1 || claim.asInt() > claims) {
      throw refused("there is no claim " + Shortened.of(claim.asText()));
    }
    return claim.asInt();
  }

  private static Ruling ruling(JsonNode verdict, int claim) {
    JsonNode reason = verdict.path("reason");
    JsonNode supported = verdict.path("supported");
    if (!reason.isTextual() || reason.asText().isBlank()) {
      throw refused("claim " + claim + " has no reason");
    }
    if (!supported.isBoolean()) {
      throw refused("claim " + claim + " is neither supported true nor false");
    }
    return new Ruling(supported.asBoolean(), Shortened.of(Prompt.line(reason.asText())));
  }

  private static DailyPapersException refused(String problem) {
    return new DailyPapersException(
        ExitCode.SUMMARY, problem, "the judge", "the summary is published as doubtful");
  }
}
