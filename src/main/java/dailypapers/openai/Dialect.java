package dailypapers.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.JsonValue;
import com.openai.models.ResponseFormatJsonObject;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.ResponseFormatJsonSchema.JsonSchema;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.ChatRequest.Message;
import dailypapers.summary.ChatRequest.Speaker;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chat Completions as one endpoint understands them. All begin with {@link #NEWEST}; each field
 * that an endpoint refuses makes it simpler, and never richer again.
 *
 * @param format how it is told the shape of the answer
 * @param newLimit whether the limit is {@code max_completion_tokens}, else {@code max_tokens}
 * @param sampling whether it takes {@code temperature} and {@code seed}
 */
record Dialect(Format format, boolean newLimit, boolean sampling) {
  /** OpenAI's own. */
  static final Dialect NEWEST = new Dialect(Format.SCHEMA, true, true);

  /** Statuses of a field that is not understood; some servers of local models say 500 or 501. */
  private static final Set<Integer> REFUSALS = Set.of(400, 422, 500, 501);

  /** From strict to loose. */
  enum Format {
    /** {@code json_schema}, strict: the endpoint holds the model to the schema. */
    SCHEMA,
    /** {@code json_object}: it holds the model to JSON; the schema stands in the instructions. */
    OBJECT,
    /** Nothing is held; the schema stands in the instructions. */
    TEXT
  }

  /**
   * A simpler one without what the endpoint refused; empty if it was something else: a conversation
   * that is too long, say.
   */
  Optional<Dialect> without(HttpRefusal refusal) {
    if (!REFUSALS.contains(refusal.status())) {
      return Optional.empty();
    }
    if (format != Format.TEXT
        && refusal.names("response_format", "json_schema", "json_object", "structured output")) {
      return Optional.of(new Dialect(Format.values()[format.ordinal() + 1], newLimit, sampling));
    }
    boolean unknown =
        refusal.names("unsupported", "support", "unknown", "unrecognized", "permitted");
    if (unknown && newLimit && refusal.names("max_completion_tokens")) {
      return Optional.of(new Dialect(format, false, sampling));
    }
    if (unknown && sampling && refusal.names("temperature", "seed")) {
      return Optional.of(new Dialect(format, newLimit, false));
    }
    return Optional.empty();
  }

  /**
   * The request in this dialect.
   *
   * @param maxTokens how long the answer may be
   */
  ChatCompletionCreateParams say(ChatRequest request, Endpoint endpoint, long maxTokens) {
    ChatCompletionCreateParams.Builder params =
        ChatCompletionCreateParams.builder()
            .model(endpoint.model())
            .addSystemMessage(instructions(request));
    for (Message message : request.messages()) {
      if (message.speaker() == Speaker.USER) {
        params.addUserMessage(message.text());
      } else {
        params.addAssistantMessage(message.text());
      }
    }
    limit(params, maxTokens);
    if (sampling) {
      sample(params, endpoint);
    }
    request.schema().ifPresent(schema -> shape(params, schema));
    return params.build();
  }

  private String instructions(ChatRequest request) {
    return request
        .schema()
        .filter(schema -> format != Format.SCHEMA)
        .map(
            schema ->
                request.instructions()
                    + "\n\nAnswer with one JSON object of this JSON schema and nothing else:\n"
                    + schema)
        .orElse(request.instructions());
  }

  // Endpoints without max_completion_tokens know only its deprecated name.
  @SuppressWarnings("deprecation")
  private void limit(ChatCompletionCreateParams.Builder params, long maxTokens) {
    if (newLimit) {
      params.maxCompletionTokens(maxTokens);
    } else {
      params.maxTokens(maxTokens);
    }
  }

  // OpenAI deprecates the seed; the servers on one's own computer go by it.
  @SuppressWarnings("deprecation")
  private static void sample(ChatCompletionCreateParams.Builder params, Endpoint endpoint) {
    endpoint.temperature().ifPresent(params::temperature);
    endpoint.seed().ifPresent(params::seed);
  }

  private void shape(ChatCompletionCreateParams.Builder params, String schema) {
    switch (format) {
      case SCHEMA -> params.responseFormat(strict(schema));
      case OBJECT -> params.responseFormat(ResponseFormatJsonObject.builder().build());
      case TEXT -> {
        // The instructions have said it.
      }
    }
  }

  private static ResponseFormatJsonSchema strict(String schema) {
    JsonSchema.Schema.Builder fields = JsonSchema.Schema.builder();
    fields(schema)
        .forEach((name, value) -> fields.putAdditionalProperty(name, JsonValue.from(value)));
    return ResponseFormatJsonSchema.builder()
        .jsonSchema(JsonSchema.builder().name("answer").strict(true).schema(fields.build()).build())
        .build();
  }

  /** In the order of the text, which the model follows when it writes. */
  private static Map<String, Object> fields(String schema) {
    try {
      return JsonMapper.builder()
          .build()
          .readValue(schema, new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the schema is no JSON object", e);
    }
  }
}
