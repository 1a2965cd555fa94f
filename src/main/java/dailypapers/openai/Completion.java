package dailypapers.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionMessage;
import com.openai.models.completions.CompletionUsage;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.TokenUsage;
import java.util.Optional;

/**
 * A chat completion, read without trust: any of its fields may be missing or of another type.
 *
 * @param text the words; empty if there are none
 * @param ended why it ended: {@code stop}, {@code length}, {@code content_filter}; empty if unsaid
 * @param refusal the words of a model that will not
 * @param error the words of an endpoint that answers 200 with an error in place of choices
 * @param model as the endpoint names it
 * @param usage empty unless both counts are there: unknown is not 0
 */
record Completion(
    String text,
    String ended,
    Optional<String> refusal,
    Optional<String> error,
    Optional<String> model,
    Optional<TokenUsage> usage) {

  static Completion of(ChatCompletion answer) {
    Optional<ChatCompletion.Choice> choice =
        answer._choices().asKnown().filter(all -> !all.isEmpty()).map(all -> all.get(0));
    Optional<ChatCompletionMessage> message = choice.flatMap(first -> first._message().asKnown());
    return new Completion(
        message.flatMap(words -> words._content().asKnown()).orElse(""),
        choice
            .flatMap(first -> first._finishReason().asKnown())
            .map(ChatCompletion.Choice.FinishReason::asString)
            .orElse(""),
        message.flatMap(words -> words._refusal().asKnown()).filter(words -> !words.isBlank()),
        error(answer),
        answer._model().asKnown().filter(name -> !name.isBlank()),
        answer._usage().asKnown().flatMap(Completion::tokens));
  }

  /** True if it stopped only because it may not be longer. */
  boolean isCut() {
    return ended.equals("length");
  }

  /** Why there is nothing to be read in it, in words of any length; empty if there is. */
  Optional<String> problem() {
    if (refusal.isPresent()) {
      return Optional.of("the model refuses: " + refusal.get());
    }
    if (ended.equals("content_filter")) {
      return Optional.of("the endpoint's content filter cut the answer");
    }
    if (!text.isBlank()) {
      return Optional.empty();
    }
    return Optional.of("the answer has no words" + error.map(words -> ": " + words).orElse(""));
  }

  private static Optional<String> error(ChatCompletion answer) {
    return Optional.ofNullable(answer._allProperties().get("error"))
        .map(error -> error.convert(JsonNode.class).path("message").asText())
        .filter(words -> !words.isBlank());
  }

  /**
   * What it says.
   *
   * @param json whether JSON was asked for, which models like to wrap
   * @param endpoint names the model where the completion does not
   * @param taken the tokens of all tries
   */
  ChatAnswer answer(boolean json, Endpoint endpoint, Optional<TokenUsage> taken) {
    return new ChatAnswer(json ? JsonText.of(text) : text, model.orElse(endpoint.model()), taken);
  }

  private static Optional<TokenUsage> tokens(CompletionUsage usage) {
    Optional<Long> input = usage._promptTokens().asKnown().filter(count -> count >= 0);
    Optional<Long> output = usage._completionTokens().asKnown().filter(count -> count >= 0);
    if (input.isEmpty() || output.isEmpty()) {
      return Optional.empty();
    }
    long cached =
        usage
            ._promptTokensDetails()
            .asKnown()
            .flatMap(details -> details._cachedTokens().asKnown())
            .filter(count -> count >= 0)
            .orElse(0L);
    return Optional.of(new TokenUsage(input.get(), Math.min(cached, input.get()), output.get()));
  }
}
