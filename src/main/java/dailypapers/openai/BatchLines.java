package dailypapers.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.openai.core.ObjectMappers;
import com.openai.models.chat.completions.ChatCompletion;
import dailypapers.summary.ChatRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a batch's files: requests as they are sent live, and what came of each. */
final class BatchLines {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private BatchLines() {}

  /**
   * A line of an output or error file.
   *
   * @param key the {@code custom_id}
   * @param completion the answer, if the request was taken
   * @param error otherwise the provider's words
   */
  record Result(String key, Optional<Completion> completion, String error) {}

  /**
   * A request as a line, ended by a line feed.
   *
   * @param maxTokens how long the answer may be
   */
  static byte[] request(String key, ChatRequest request, Endpoint endpoint, long maxTokens) {
    ObjectNode line = JSON.createObjectNode();
    line.put("custom_id", key).put("method", "POST").put("url", "/v1/chat/completions");
    line.set(
        "body",
        ObjectMappers.jsonMapper()
            .valueToTree(Dialect.NEWEST.say(request, endpoint, maxTokens)._body()));
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What a line says; empty if it is cut short or says nothing of a request. */
  static Optional<Result> result(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      String key = json.path("custom_id").asText("");
      if (key.isEmpty()) {
        return Optional.empty();
      }
      JsonNode response = json.path("response");
      if (response.path("status_code").asInt() != 200) {
        return Optional.of(new Result(key, Optional.empty(), error(json)));
      }
      ChatCompletion completion =
          ObjectMappers.jsonMapper().treeToValue(response.path("body"), ChatCompletion.class);
      return Optional.of(
          new Result(key, Optional.ofNullable(completion).map(Completion::of), "no completion"));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String error(JsonNode line) {
    String own = line.at("/error/message").asText("");
    String answered = line.at("/response/body/error/message").asText("");
    String words = own.isEmpty() ? answered : own;
    return words.isEmpty() ? "the provider gives no reason" : words;
  }
}
