package dailypapers.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.Optional;

/** The endpoint answered, but with a status other than 2xx. It never leaves this package. */
final class HttpRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Behind this, an error only repeats what it was sent. */
  private static final int LONGEST = 4_000;

  private final int status;
  private final transient Optional<String> retryAfter;
  private final transient Optional<String> location;
  private final transient JsonNode error;
  private final String text;

  /**
   * @param body the bytes as text: {@code {"error": {"message": …, "code": …}}} from most, anything
   *     from some
   */
  HttpRefusal(int status, Optional<String> retryAfter, Optional<String> location, String body) {
    super("HTTP " + status);
    this.status = status;
    this.retryAfter = retryAfter;
    this.location = location;
    this.text = body.length() > LONGEST ? body.substring(0, LONGEST) : body;
    this.error = error(body);
  }

  private static JsonNode error(String body) {
    try {
      JsonNode root = JsonMapper.builder().build().readTree(body);
      return root.path("error").isMissingNode() ? root : root.path("error");
    } catch (JsonProcessingException e) {
      return JsonMapper.builder().build().missingNode();
    }
  }

  int status() {
    return status;
  }

  Optional<String> retryAfter() {
    return retryAfter;
  }

  Optional<String> location() {
    return location;
  }

  /** The endpoint's own words; empty if it gives none that can be told from markup. */
  String message() {
    if (error.isTextual()) {
      return error.asText();
    }
    JsonNode message = error.path("message");
    return message.isTextual() ? message.asText() : error.path("detail").asText("");
  }

  /** True if the error's code or type is this one. */
  boolean isCoded(String code) {
    return code.equals(error.path("code").asText()) || code.equals(error.path("type").asText());
  }

  /** True if the error says one of these words, in lower case, wherever it does. */
  boolean names(String... words) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
